// A number, typed or stepped.
import type { Binds, Bound, HasNull, NullBound, Told } from "../bind.ts";
import { canBeEmpty } from "../can-be-empty.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps } from "../define.ts";
import type { Icon } from "../icon.ts";
import { checkNumberFormat } from "../number-format.ts";
import { requiredProps, type RequiredProps } from "../required.ts";
import { checkStep } from "../steps.ts";

export interface NumberInputProps<V = number, Given = V, B = V> extends WidgetProps<V, Given, B>, RequiredProps {
  /** The lowest number; none when left out. */
  min?: number;
  /** The highest number; none when left out. */
  max?: number;
  /** How far the arrows go, more than 0; 1 when left out. Other numbers can be typed all the same. */
  step?: number;
  /** Lets the user empty the field; then it starts empty unless a `value` is given. */
  clearable?: null extends V ? boolean : false;
  /** Shown while the field is empty. */
  placeholder?: string;
  /**
   * How the number is written, as `Intl.NumberFormat` takes it: `{ style: "currency", currency: "EUR" }`. Nobody has to type signs and
   * groups. With `{ style: "percent" }`, 25 % are 0.25.
   */
  format?: Intl.NumberFormatOptions;
  /** Stands in front of the number in the field: `"€"`. */
  prefix?: string;
  /** Stands behind the number in the field: `"kWh"`. */
  suffix?: string;
  /** In front of everything in the field: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"euro"`. */
  icon?: Icon;
}

/** `null` too where the field can be empty: by its `value` (`V`), `clearable` (`C`), or the bound variable (`B`). */
type NumberOf<V, C, B> = number | NullBound<B> | (true extends C | HasNull<V> ? null : never);

type NumberInputCall = <V extends number | null = never, C extends boolean = false, B = never>(
  props: NumberInputProps<Told<NumberOf<V, C, B>>, V, Bound<B, NumberOf<V, C, B>>> & { clearable?: C } & Binds<B>,
) => NumberOf<V, C, B>;

type Props = NumberInputProps<number | null>;

/**
 * A field for a number. Evaluates to the number: at the start `min`, or 0 without one;
 * with `value={null}`, `clearable`, or bound to a variable that is `null`, to `null` while the field is empty.
 * Numbers are read as they are written where the user is, `1,5` and `1.5` alike, with spaces,
 * groups of thousands and signs of currencies; what is no number is said at the field, stays there, and the last number counts.
 * A `value` outside `min`…`max` is an error; a remembered one moves to the nearest bound.
 *
 * @returns `number`; with `value={null}`, `clearable`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `value` outside `min`…`max`, a `min` above `max`, a `step` of 0 or less,
 * and a `format` that is none.
 * @example
 * ```tsx
 * const people = <NumberInput label="People" min={1} max={12} value={2} />;
 * const price = <NumberInput label="Price" value={1250} format={{ style: "currency", currency: "EUR" }} suffix="per m²" />;
 * ```
 * Streamlit: `st.number_input`.
 */
export const NumberInput = defineElement<NumberInputCall>({
  name: "NumberInput",
  children: "none",
  props: {
    ...widgetProps,
    ...requiredProps,
    min: "number",
    max: "number",
    step: "number",
    clearable: "flag",
    placeholder: "text",
    format: "any",
    prefix: "text",
    suffix: "text",
    icon: "text",
  },
  defaults: { step: 1 },
  value: {
    initial: startValue,
    fit: (value: unknown, props: Props) => {
      if (value === null && canBeEmpty(props)) return null;
      return typeof value === "number" && Number.isFinite(value) ? clamp(value, props) : startValue(props);
    },
    decode: (raw, props: Props) => {
      if (raw === null && canBeEmpty(props)) return null;
      if (typeof raw !== "number" || !Number.isFinite(raw)) throw new TypeError("A number is expected.");
      if (raw !== clamp(raw, props)) throw new RangeError(`A number ${writeBounds(props)} is expected.`);
      return raw;
    },
  },
  handler: "onChange",
  check: (props: Props) => checkNumberFormat(props) ?? check(props),
  prepare: (props: Props) => {
    const { onChange: _onChange, bind: _bind, value: _value, ...shown } = props;
    return { ...shown, empty: canBeEmpty(props) };
  },
});

const clamp = (value: number, { min = -Infinity, max = Infinity }: Props): number =>
  Math.min(Math.max(value, min), max);

function startValue(props: Props): number | null {
  return canBeEmpty(props) ? null : clamp(props.min ?? 0, props);
}

const writeBounds = ({ min, max }: Props): string =>
  min === undefined ? `up to ${max}` : max === undefined ? `from ${min}` : `from ${min} to ${max}`;

function check(props: Props): Mistake | undefined {
  const { min = -Infinity, max = Infinity, step, value } = props;
  if (min > max)
    return {
      found: `min is ${min} and max is ${max}.`,
      expected: "min must not be above max.",
      write: `min={${max}} max={${min}}`,
    };
  const wrongStep = checkStep(step);
  if (wrongStep !== undefined) return wrongStep;
  if (typeof value === "number" && !Number.isFinite(value))
    return {
      found: `value is ${value}.`,
      expected: "value must be a finite number.",
      write: `value={${startValue(props)}}`,
    };
  if (typeof value === "number" && value !== clamp(value, props))
    return {
      found: `value is ${value}.`,
      expected: `value must be ${writeBounds(props)}.`,
      write: `value={${clamp(value, props)}}`,
    };
  return undefined;
}
