// One script, the same transcript, wherever it runs: here, in a worker thread, and on a server behind a real socket.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Listening } from "../../runtime/hosts/server/serve.ts";
import { serve } from "../../runtime/hosts/server/serve.ts";
import { hostHere, transcribe } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";
import { openOverWorker } from "./over-worker.ts";
import { apps, files, scenes } from "./scenes.ts";

let server: Listening;
beforeAll(async () => {
  server = await serve({ apps, port: 0, host: "127.0.0.1", log: () => {} });
});
afterAll(() => server.close());

it.each(Object.keys(apps))("%s: on a server it is what it is in a tab", async (name) => {
  const here = await transcribe(hostHere(apps[name]!), scenes[name]!);
  const { page } = await openOverSocket(server.port, name);
  expect(await transcribe(page, scenes[name]!)).toBe(here);
  expect(here.split("\n").length).toBeGreaterThan(20);
});

it.each(Object.entries(files))("%s: in a worker it is what it is in a tab", async (name, file) => {
  const here = await transcribe(hostHere(apps[name]!), scenes[name]!);
  expect(await transcribe(await openOverWorker(file), scenes[name]!)).toBe(here);
});
