// A worker in development: what its author should know.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a worker there is no other way. */
import { afterEach, expect, it, vi } from "vitest";
import { Button } from "dacapo";
import { runInWorker } from "../../runtime/hosts/in-worker.ts";
import { runInWorker as runInDev } from "../../runtime/hosts/in-worker-dev.ts";
import type { Down } from "../../runtime/wire/frames.ts";
import { act, FarPage } from "./hosted.ts";
import Naming from "./naming.app";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => warn.mockClear());

async function open(run: typeof runInDev): Promise<FarPage> {
  let hear: (event: { readonly data: unknown }) => void = () => {};
  const page: FarPage = new FarPage(
    { send: (frame) => queueMicrotask(() => hear({ data: structuredClone(frame) })) },
    () => {},
  );
  run(Naming, {
    postMessage(message) {
      if ((message as { op: string }).op !== "snapshot") page.receive(structuredClone(message) as Down);
    },
    addEventListener: (_, listener) => (hear = listener),
  });
  page.end.connected();
  await page.idle();
  return page;
}

it("what is lost when the worker is begun anew is said, with the place of it", async () => {
  const page = await open(runInDev);
  expect(warn.mock.calls).toEqual([]);
  act(page, { on: Button, name: "Odd", kind: "click" });
  await page.idle();
  act(page, { on: Button, name: "Odd", kind: "click" });
  await page.idle();
  expect(warn.mock.calls.length).toBe(1);
  expect(warn.mock.calls[0]![0]).toMatch(/session-stays\n[^]*session\.rows\[1\]\.socket/);
});

it("nothing of it in production", async () => {
  const page = await open(runInWorker);
  act(page, { on: Button, name: "Odd", kind: "click" });
  await page.idle();
  expect(warn.mock.calls).toEqual([]);
});
