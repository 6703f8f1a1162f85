// One script, the same transcript, wherever it runs: here, and on a server behind a real socket.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Listening } from "../../runtime/hosts/server/serve.ts";
import { serve } from "../../runtime/hosts/server/serve.ts";
import { hostHere, transcribe } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";
import { apps, scenes } from "./scenes.ts";

let server: Listening;
beforeAll(async () => {
  server = await serve({ apps, port: 0, host: "127.0.0.1", log: () => {} });
});
afterAll(() => server.close());

it.each(Object.keys(apps))("%s: on a server it is what it is in a tab", async (name) => {
  const here = await transcribe(hostHere(apps[name]!), scenes[name]!);
  const { page } = await openOverSocket(server.port, name);
  const there = await transcribe(page, scenes[name]!);
  expect(there).toBe(here);
  expect(here.split("\n").length).toBeGreaterThan(20);
});
