// A number, or a pair of numbers, chosen along a line.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps } from "../define.ts";
import { checkNumberFormat } from "../number-format.ts";
import { checkStep, stepFor } from "../steps.ts";

type Pair = readonly [number, number];

export interface SliderProps<V = number, Given = V, B = V> extends WidgetProps<V, Given, B> {
  /** The lowest number, 0 when left out. */
  min?: number;
  /** The highest number, 100 when left out. */
  max?: number;
  /** The distance from one number to the next, more than 0. When left out: 1 between whole numbers, else 1, 2 or 5 × 10ⁿ that makes about a hundred steps. */
  step?: number;
  /** How the number is written, as `Intl.NumberFormat` takes it: `{ style: "percent" }`. */
  format?: Intl.NumberFormatOptions;
}

/** A pair for a pair, a number for anything else. */
type Shape<T> = 0 extends 1 & T ? number : T extends readonly unknown[] ? [number, number] : number;

/** The `value` says whether it is a pair; without one the bound variable does. */
type SliderOf<V, B> = Shape<[V] extends [never] ? ([B] extends [never] ? number : Exclude<B, null>) : V>;

type SliderCall = <const V extends number | readonly [number, number] = never, B = never>(
  props: SliderProps<SliderOf<V, B>, V, Bound<B, SliderOf<V, B>, Readonly<SliderOf<V, B>>>> & Binds<B>,
) => SliderOf<V, B>;

/**
 * A line to choose a number on. Evaluates to the number, with a pair as `value` to a pair, the lower number first.
 * The script runs while the thumb moves.
 * A `value` outside `min`…`max` is an error; a remembered one moves to the nearest bound.
 *
 * @returns `number`; with a pair as `value`, or bound to one, `[number, number]`.
 * @throws {Problem} `prop-invalid` for a `value` outside `min`…`max`, a `min` above `max`, a `step` of 0 or less,
 * and a `format` that is none.
 * @example
 * ```tsx
 * const size = <Slider label="Size" min={1} max={10} value={5} />;
 * const [from, to] = <Slider label="Years" min={1900} max={2030} value={[1990, 2010]} />;
 * ```
 * Streamlit: `st.slider`.
 */
export const Slider = defineElement<SliderCall>({
  name: "Slider",
  children: "none",
  props: { ...widgetProps, min: "number", max: "number", step: "number", format: "any" },
  defaults: { min: 0, max: 100 },
  value: {
    initial: (props) => (Array.isArray(givenOf(props)) ? [props.min, props.max] : props.min),
    fit: (value, { min, max }) => {
      const fit = (number: unknown) => (Number.isFinite(number) ? Math.min(Math.max(number as number, min), max) : min);
      return Array.isArray(value) ? value.map(fit).sort((a, b) => a - b) : fit(value);
    },
    decode: (raw, props) => {
      if (Array.isArray(raw) !== Array.isArray(givenOf(props)))
        throw new TypeError("A pair for a pair, a number for a number.");
      if (!Array.isArray(raw)) return decodeNumber(raw, props);
      const [from, to] = raw.map((each) => decodeNumber(each, props));
      if (raw.length !== 2 || from! > to!) throw new RangeError("Two numbers are expected, the lower one first.");
      return [from, to];
    },
    copy: (value) => (Array.isArray(value) ? [...value] : value),
  },
  handler: "onChange",
  check: (props: SliderProps<number | Pair>) => checkNumberFormat(props) ?? check(props),
  prepare: ({ onChange: _onChange, bind: _bind, value, ...shown }) => ({
    ...shown,
    step: shown.step ?? ([shown.min, shown.max, value].flat().every(isWhole) ? 1 : stepFor(shown.min, shown.max)),
  }),
});

const isWhole = (value: unknown): boolean => value === undefined || Number.isInteger(value);

/** What says whether it is a pair: the value given, or the variable that it is bound to. */
const givenOf = ({ value, bind }: { value?: unknown; bind?: unknown }): unknown =>
  bind === undefined ? value : ((bind as { get(): unknown }).get() ?? value);

function decodeNumber(raw: unknown, { min, max }: { min: number; max: number }): number {
  if (typeof raw !== "number" || !Number.isFinite(raw)) throw new TypeError("A number is expected.");
  if (raw < min || raw > max) throw new RangeError(`A number from ${min} to ${max} is expected.`);
  return raw;
}

function check({ min = 0, max = 100, step, value }: SliderProps<number | Pair>): Mistake | undefined {
  if (min > max)
    return {
      found: `min is ${min} and max is ${max}.`,
      expected: "min must not be above max.",
      write: `min={${max}} max={${min}}`,
    };
  const wrongStep = checkStep(step);
  if (wrongStep !== undefined) return wrongStep;
  const outside = [value ?? []].flat().find((each) => !(each >= min && each <= max));
  if (outside !== undefined)
    return {
      found: `value is ${outside}.`,
      expected: `value must be from ${min} to ${max}.`,
      write: `value={${outside > max ? max : min}}`,
    };
  return undefined;
}
