// Where there can be no socket: the same frames as events and requests, and the same is refused.
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { memoryStore } from "../../runtime/hosts/server/store/memory-store.ts";
import { type Listening, serve } from "../../runtime/hosts/server/serve.ts";
import { hostHere, transcribe } from "./hosted.ts";
import { openOverEvents } from "./over-events.ts";
import { apps, scenes } from "./scenes.ts";

let server: Listening;
beforeAll(async () => {
  server = await serve({
    apps,
    port: 0,
    host: "127.0.0.1",
    log: () => {},
    limits: { frame: 4000, rate: 50, burst: 60 },
  });
});
afterAll(() => server.close());

const cookie = (of: string): Record<string, string> => ({ Cookie: `dacapo=${of.padEnd(32, "x")}` });
const name = Object.keys(apps)[0]!;

it("a script is what it is in a tab", async () => {
  const here = await transcribe(hostHere(apps[name]!), scenes[name]!);
  const { page } = await openOverEvents(server.port, name, cookie("ada"));
  expect(await transcribe(page, scenes[name]!)).toBe(here);
});

it("nobody else can speak on a line", async () => {
  const { page, post, hangUp } = await openOverEvents(server.port, name, cookie("ada"));
  await page.idle();
  expect(await post('{"op":"pong","seen":0}', cookie("eve"))).toBe(404);
  expect(await post('{"op":"pong","seen":0}', { ...cookie("ada"), Origin: "https://evil.example" })).toBe(403);
  expect(await post('{"op":"pong","seen":0}')).toBe(204);
  hangUp();
});

it.each([
  ["noise", "noise", "malformed"],
  ["what the inspector asks in development", '{"op":"inspect","asked":{"op":"look","view":"Values"}}', "malformed"],
  ["too large a frame", "x".repeat(5000), "too-large"],
  ["too large a request", "x\n".repeat(10_000), "too-large"],
  ["too much at once", '{"op":"pong","seen":0}\n'.repeat(80).trim(), "too-fast"],
])("%s ends it with a reason", async (_, body, reason) => {
  const { page, post, ended } = await openOverEvents(server.port, name, cookie("eve"));
  await page.idle();
  expect(await post(body)).toBe(404);
  await ended;
  expect(page.byes).toEqual([reason]);
});

it("a balancer may spread what a page says over servers that have one store", async () => {
  const store = memoryStore();
  const start = () => serve({ apps, store, port: 0, host: "127.0.0.1", log: () => {} });
  const [one, two] = [await start(), await start()];
  onTestFinished(async () => {
    await one.close();
    await two.close();
  });
  const here = await transcribe(hostHere(apps[name]!), scenes[name]!);
  const { page, post } = await openOverEvents(one.port, name, cookie("ada"), [two.port, one.port]);
  expect(await transcribe(page, scenes[name]!)).toBe(here);
  await vi.waitFor(async () => expect(await post('{"op":"pong","seen":0}', cookie("eve"))).toBe(404));
});

it("a page that went away is noticed, and the line is gone", async () => {
  const { page, post, hangUp } = await openOverEvents(server.port, name, cookie("ada"));
  await page.idle();
  hangUp();
  await vi.waitFor(async () => expect(await post('{"op":"pong","seen":0}')).toBe(404));
});

it("what is unknown, or comes from elsewhere, gets none", async () => {
  await expect(openOverEvents(server.port, "nothing")).rejects.toThrow("404");
  await expect(openOverEvents(server.port, name, { Origin: "https://evil.example" })).rejects.toThrow("403");
});
