// A worker in development: what its author should know.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a worker there is no other way. */
import { afterEach, expect, it, vi } from "vitest";
import { Button } from "dacapo";
import { runInWorker } from "../../runtime/hosts/in-worker.ts";
import { type Inspecting, runInWorker as runInDev } from "../../runtime/hosts/in-worker-dev.ts";
import type { Down } from "../../runtime/wire/frames.ts";
import { act, FarPage } from "./hosted.ts";
import Naming from "./naming.app";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => warn.mockClear());

interface Opened extends FarPage {
  /** Says something to the worker beside frames. */
  tell(message: unknown): void;
}

async function open(run: typeof runInDev, beside: (message: Inspecting) => void = () => {}): Promise<Opened> {
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const tell = (message: unknown): void =>
    queueMicrotask(() => listeners.forEach((hear) => hear({ data: structuredClone(message) })));
  const page: FarPage = new FarPage({ send: tell }, () => {});
  run(Naming, {
    postMessage(message) {
      const { op } = message as { op: string };
      if (op === "inspect") beside(structuredClone(message) as Inspecting);
      else if (op !== "snapshot") page.receive(structuredClone(message) as Down);
    },
    addEventListener: (_, listener) => void listeners.push(listener),
  });
  page.end.connected();
  await page.idle();
  return Object.assign(page, { tell });
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

it("the inspector's panel is answered, beside the frames", async () => {
  const said: Inspecting[] = [];
  const page = await open(runInDev, (message) => void said.push(message));
  expect(said.map(({ said: one, build }) => one?.op ?? Object.keys(build!).length >= 0)).toEqual(["anew", true]);
  page.tell({ op: "inspect", asked: { op: "look", view: "Runs" } });
  await vi.waitFor(() =>
    expect(said.at(-1)?.said).toMatchObject({ picture: { runs: [{ cause: "the page was opened" }] } }),
  );
});

it("nothing of it in production", async () => {
  const said: Inspecting[] = [];
  const page = await open(runInWorker, (message) => void said.push(message));
  act(page, { on: Button, name: "Odd", kind: "click" });
  await page.idle();
  page.tell({ op: "inspect", asked: { op: "look", view: "Runs" } });
  page.tell({ op: "inspect", build: {} });
  act(page, { on: Button, name: "Odd", kind: "click" });
  await page.idle();
  expect(said).toEqual([]);
  expect(warn.mock.calls).toEqual([]);
});
