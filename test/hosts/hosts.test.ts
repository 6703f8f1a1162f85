// One script, the same transcript, wherever it runs: here, in a worker thread, and on a server behind a real socket.
import { cache } from "dacapo";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Model, startModel } from "../model.ts";
import type { Listening } from "../../runtime/hosts/server/serve.ts";
import { serve } from "../../runtime/hosts/server/serve.ts";
import { hostHere, transcribe } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";
import { openOverWorker } from "./over-worker.ts";
import { files, scenes, served } from "./scenes.ts";

let server: Listening;
let model: Model;
beforeAll(async () => {
  model = await startModel();
  vi.stubEnv("MODEL_KEY", "key-for-tests");
  vi.stubEnv("MODEL_URL", model.url);
  server = await serve({ apps: served, port: 0, host: "127.0.0.1", log: () => {} });
});
afterAll(async () => {
  await Promise.all([server.close(), model.close()]);
  vi.unstubAllEnvs();
  cache.clear();
  cache.resource.clear();
});

it.each(Object.keys(served))("%s: on a server it is what it is in a tab", async (name) => {
  const here = await transcribe(hostHere(served[name]!), scenes[name]!);
  const { page } = await openOverSocket(server.port, name);
  expect(await transcribe(page, scenes[name]!)).toBe(here);
  expect(here.split("\n").length).toBeGreaterThan(20);
});

it.each(Object.entries(files))("%s: in a worker it is what it is in a tab", async (name, file) => {
  const here = await transcribe(hostHere(served[name]!), scenes[name]!);
  expect(await transcribe(await openOverWorker(file), scenes[name]!)).toBe(here);
});
