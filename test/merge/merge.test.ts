// Gestures at any time, while anything waits: none is lost, none is answered twice, and a run that is over does nothing.
import { Button, NumberInput, Text } from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { settled } from "../conformance/gate.ts";
import Merge from "./merge.app";
import { type Gesture, Model, type Part } from "./model.ts";

const RUNS = Number(process.env["RUNS"] ?? 150);

type Step =
  | { readonly kind: "use"; readonly gestures: readonly Gesture[] }
  | { readonly kind: "open"; readonly all: boolean }
  | { readonly kind: "slow"; readonly on: boolean }
  | { readonly kind: "wake" };

const part = fc.constantFrom<Part>("app", "one", "two");
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ part, press: fc.constantFrom("quick", "slow", "again") }) },
  { weight: 1, arbitrary: fc.record({ part, value: fc.integer({ min: 1, max: 1_000_000 }) }) },
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("use"), gestures: fc.array(gesture, { minLength: 1, maxLength: 4 }) }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("open"), all: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("slow"), on: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("wake") }) },
  ),
  { maxLength: 20 },
);

const use = (app: TestApp, one: Gesture): Promise<void> =>
  "value" in one
    ? app.get(NumberInput, `${one.part} field`).set(one.value)
    : app.get(Button, `${one.part} ${one.press}`).click();

/** Opens the first gate, or all there are. */
const open = (gates: (() => void)[], all: boolean): void => {
  for (const go of gates.splice(0, all ? gates.length : 1)) go();
};

it("answers every gesture as the model does", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (script, wire) => {
      const model = new Model();
      const app = await openApp(Merge, { wire });
      model.start();
      const asked: Gesture[] = [];
      const done: Promise<void>[] = [];
      const step = async (one: Step): Promise<void> => {
        if (one.kind === "slow") app.session["slow"] = model.slow = one.on;
        if (one.kind === "open") {
          open(app.session["gates"], one.all);
          open(model.gates, one.all);
        }
        if (one.kind === "wake") {
          done.push(app.advance(1000));
          model.wake();
        }
        for (const each of one.kind === "use" ? one.gestures : []) {
          asked.push(each);
          done.push(use(app, each));
          model.take(each);
        }
        await settled();
        model.settle();
        expect(app.session["log"]).toEqual(model.log);
        const { one: first, two, app: last } = model.screen;
        expect(app.all(Text).map(({ text }) => text)).toEqual([first, two, last]);
      };
      for (const one of script) await step(one);
      await step({ kind: "slow", on: false });
      while (app.session["gates"].length > 0) await step({ kind: "open", all: true });
      await Promise.all(done);
      expectAnswered(app.session["log"], asked);
      app.close();
    }),
    { numRuns: RUNS },
  );
});

/** What must be so whatever the model says: a handler for each gesture, a click seen by one run at most, the last value seen at last. */
function expectAnswered(log: readonly string[], asked: readonly Gesture[]): void {
  const count = (line: (text: string) => boolean) => log.filter(line).length;
  for (const { part: of, ...what } of asked) {
    if ("value" in what) {
      const times = asked.filter((other) => other.part === of && "value" in other && other.value === what.value).length;
      expect(count((line) => line === `${of} field heard ${what.value}`)).toBe(times);
      continue;
    }
    const times = asked.filter((other) => other.part === of && "press" in other && other.press === what.press).length;
    expect(count((line) => line === `${of} ${what.press} heard`)).toBe(times);
    expect(count((line) => line.startsWith(`${of} sees`) && line.split(" ").includes(what.press))).toBeLessThanOrEqual(
      times,
    );
  }
  for (const of of ["app", "one", "two"]) {
    const last = asked.findLast((one) => one.part === of && "value" in one);
    const value = last !== undefined && "value" in last ? last.value : 0;
    expect(log.findLast((line) => line.startsWith(`${of} sees`))?.split(" ")[2]).toBe(String(value));
  }
}
