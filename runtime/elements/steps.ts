// Numbers on the steps of a control: written with no more digits than the steps have.
import type { Mistake } from "./define.ts";

/** What is wrong with a step that a script gave. */
export const checkStep = (step: number | undefined): Mistake | undefined =>
  step === undefined || (step > 0 && step < Infinity)
    ? undefined
    : { found: `step is ${step}.`, expected: "step must be above 0.", write: "step={1}" };

/** How many digits stand behind the point. */
function digitsOf(number: number): number {
  if (Number.isInteger(number)) return 0;
  const [, behind = "", exponent = "0"] = /^[^.e]*\.?(\d*)(?:e-(\d+))?/.exec(String(number))!;
  return Math.min(behind.length + Number(exponent), 100);
}

/** `number`, and as many steps on: 0.1 and two steps of 0.1 are 0.3. */
export function stepOn(number: number, steps: number, step: number): number {
  const digits = Math.max(digitsOf(number), digitsOf(step));
  const sum = number + steps * step;
  return digits === 0 ? sum : Number(sum.toFixed(digits));
}

/** True where so many steps from `min` lead to the number. */
export const isOnStep = (number: number, min: number, step: number): boolean =>
  stepOn(min, Math.round((number - min) / step), step) === number;

/** The step that is meant by a move from one number to another: the nearest, but never none at all. */
export function stepTowards(to: number, from: number, { min, max, step }: { min: number; max: number; step: number }) {
  const steps = (to - min) / step;
  const near = Math.abs(to - from) >= step ? Math.round(steps) : to > from ? Math.ceil(steps) : Math.floor(steps);
  return stepOn(min, Math.max(0, Math.min(near, Math.floor((max - min) / step + 1e-9))), step);
}

/** A step of 1, 2 or 5 × 10ⁿ that divides a range into about a hundred. */
export function stepFor(min: number, max: number): number {
  const rough = (max - min) / 100;
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = Math.floor(Math.log10(rough));
  const first = rough / 10 ** power;
  return Number(`${first < 1.5 ? 1 : first < 3.5 ? 2 : first < 7.5 ? 5 : 10}e${power}`);
}
