// A slider that is dragged, 600 ms away from a slow script: no queue of what is outdated.
import { Slider } from "dacapo";
import { beforeEach, expect, it } from "vitest";
import type { Up } from "../../runtime/wire/frames.ts";
import Dragging from "./dragging.app";
import { begun } from "./dragging.ts";
import { gates } from "./gates.ts";
import { Pair } from "./pair.ts";

let pair: Pair;
beforeEach(async () => {
  begun.length = 0;
  pair = new Pair(Dragging);
  await pair.idle();
});

/** What is said takes its time: while one value is on its way, the hand goes on. */
async function drag(name: string, from: number, to: number): Promise<void> {
  for (let value = from; value <= to; value++) {
    pair.holding ??= [];
    pair.do(Slider, name, "change", value);
    if (value % 5 !== 0) continue;
    pair.letThrough();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
const values = (frames: readonly Up[]) => frames.flatMap((frame) => (frame.op === "do" ? [frame.value] : []));

it("while its handler executes nothing is sent behind it but the newest, when that can begin", async () => {
  await drag("Handled", 1, 30);
  expect(values(pair.upward)).toEqual([1]);
  expect(begun).toEqual(["handler 1"]);
  gates.open();
  await expect.poll(() => begun).toEqual(["handler 1", "handler 30"]);
  expect(values(pair.upward)).toEqual([1, 30]);
  gates.open();
  await pair.idle();
  expect(pair.screen).toContain("seen 1,30");
  expect(pair.page.isUpToDate).toBe(true);
});

it("whoever waits for an answer meanwhile hears that there will be one", async () => {
  pair.do(Slider, "Handled", "change", 1);
  const before = pair.downward.length;
  pair.do(Slider, "Run", "change", 0);
  expect(pair.downward.slice(before)).toEqual([{ op: "ping" }]);
  gates.open();
  await pair.idle();
});

it("a run that waits makes way for the newest at once: none of the outdated comes to its end", async () => {
  await drag("Run", 1, 30);
  expect(values(pair.upward).length).toBeLessThanOrEqual(12);
  gates.open();
  await pair.idle();
  expect(begun.filter((what) => what.startsWith("ended"))).toEqual(["ended 30"]);
  expect(pair.screen).toContain("done 30");
});
