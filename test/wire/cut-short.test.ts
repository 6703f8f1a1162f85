// Promises of a run that was cut short: what becomes of them is nobody's error, and ends no process.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Button } from "dacapo";
import CutShort from "./cut-short.app";
import { failed } from "./cut-short.ts";
import { gates } from "./gates.ts";
import { Pair } from "./pair.ts";

const lost: unknown[] = [];
const hear = (reason: unknown): void => void lost.push(reason);
let before: NodeJS.UnhandledRejectionListener[] = [];

// The tests' own listeners would end the test before it can look.
beforeEach(() => {
  before = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", hear);
  lost.length = failed.length = 0;
});
afterEach(() => {
  process.removeAllListeners("unhandledRejection");
  for (const listener of before) process.on("unhandledRejection", listener);
});

it.each([
  ["Stop", "finally", 1],
  ["Wait", "finally", 1],
  ["Both", "inside", 2],
])("%s: what fails in `%s` is lost", async (name, what, times) => {
  const pair = new Pair(CutShort);
  await pair.idle();
  pair.do(Button, name, "click");
  if (name !== "Stop") pair.do(Button, "Go", "click");
  gates.open();
  await vi.waitFor(() => expect(failed).toEqual(Array(times).fill(what)));
  await pair.idle();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(lost).toEqual([]);
  expect(pair.screen).toContain("ready");
  expect(pair.screen).not.toContain("nobody");
});
