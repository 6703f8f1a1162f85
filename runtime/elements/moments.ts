// Days and times of day as ISO texts: one, or a range of two. The texts sort as the moments do.
import type { Binds, Bound, NullBound, NullIf } from "./bind.ts";
import { canBeEmpty } from "./can-be-empty.ts";
import { type Mistake, timeNow, type ValueKind, type WidgetProps, widgetProps, write as quote } from "./define.ts";
import { requiredProps, type RequiredProps } from "./required.ts";
import { checkStep } from "./steps.ts";

/** One way to write a moment. */
export interface MomentFormat {
  /** What it is, in messages: "a date". */
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
  /** The last that can be written. */
  readonly last: string;
}

export const dates: MomentFormat = {
  name: "a date",
  example: "2026-11-21",
  pattern: /^\d{4}-\d\d-\d\d$/,
  last: "9999-12-31",
};
export const times: MomentFormat = {
  name: "a time",
  example: "08:45",
  pattern: /^\d\d:\d\d(:\d\d)?$/,
  last: "23:59:59",
};
export const dateTimes: MomentFormat = {
  name: "a date with a time",
  example: "2026-11-21T08:45",
  pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,
  last: "9999-12-31T23:59:59",
};

/** From the first to the last, both included. */
export type MomentRange = [string, string];

export interface MomentProps<V = string, Given = V, B = V> extends WidgetProps<V, Given, B>, RequiredProps {
  /** The first that can be entered; none when left out. */
  min?: string;
  /** The last that can be entered; none when left out. */
  max?: string;
  /** Lets the user empty the field; then it starts empty unless a `value` is given. */
  clearable?: null extends V ? boolean : false;
}

/** How an element for moments is called: the type of its value follows from the `value` that it is given. */
export type MomentCall<Extra = unknown> = <
  const V extends string | readonly [string, string] | null = never,
  C extends boolean = false,
  B = never,
>(
  props: MomentProps<MomentOf<V, C, B>, V, Bound<B, MomentOf<V, C, B>, Readonly<MomentOf<V, C, B>>>> & {
    clearable?: C;
  } & Binds<B> &
    Extra,
) => MomentOf<V, C, B>;

/** A pair for a pair as `value` (`V`) or in the bound variable (`B`), else a text; `null` too where nothing may be entered. */
type MomentOf<V, C, B> = [V] extends [never] ? MomentIn<B, C> : MomentFor<V, C>;
type MomentIn<B, C> = [Exclude<B, null>] extends [never]
  ? string | NullIf<C> | NullBound<B>
  : [B] extends [readonly unknown[] | null]
    ? MomentRange
    : string | NullIf<C> | NullBound<B>;
type MomentFor<V, C> = V extends readonly unknown[] ? MomentRange : V extends null ? string | null : string | NullIf<C>;

export const momentProps = { ...requiredProps, ...widgetProps, min: "text", max: "text", clearable: "flag" } as const;

type Props = Pick<MomentProps<unknown>, "value" | "min" | "max" | "clearable"> & {
  step?: number;
  bind?: { get(): unknown };
};

const isRange = ({ value, bind }: Props): boolean => Array.isArray(value ?? bind?.get());

/** True for a text that is written so and stands in the calendar: there is no 30th of February. */
function isMoment(text: unknown, { pattern }: MomentFormat): text is string {
  if (typeof text !== "string" || !pattern.test(text)) return false;
  const [day, time] = text.includes("T")
    ? text.split("T")
    : text.includes(":")
      ? ["2000-01-01", text]
      : [text, "00:00"];
  const found = new Date(`${day}T${time}Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(`${day}T${time}`);
}

const clamp = (text: string, { min, max }: Props): string =>
  min !== undefined && text < min ? min : max !== undefined && text > max ? max : text;

/** The nearest that the bounds allow; a year of more than four digits is behind them all. */
const nearest = (text: unknown, format: MomentFormat, props: Props): string | undefined =>
  isMoment(text, format)
    ? clamp(text, props)
    : format !== times && typeof text === "string" && /^\+?\d{5,}-\d\d-\d\d/.test(text)
      ? (props.max ?? format.last)
      : undefined;

/** From the first to the last; times stay as they are, for a night goes over midnight. */
const inOrder = (ends: string[], format: MomentFormat): [string, string] =>
  (format === times ? ends : ends.sort()) as [string, string];

/** Now, where the user is, written so. */
function writeNow(format: MomentFormat): string {
  const now = new Date(timeNow());
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return format === dates ? local.slice(0, 10) : format === times ? local.slice(11, 16) : local.slice(0, 16);
}

export function momentKind(format: MomentFormat): ValueKind<string | MomentRange | null, any> {
  const initial = (props: Props): string | MomentRange | null => {
    if (canBeEmpty(props)) return null;
    const now = clamp(writeNow(format), props);
    return isRange(props) ? [now, now] : now;
  };
  return {
    initial,
    fit(value, props: Props) {
      if (isRange(props)) {
        const ends = Array.isArray(value) ? value.map((end) => nearest(end, format, props)) : [undefined];
        return ends.includes(undefined) ? initial(props) : inOrder(ends as string[], format);
      }
      if (value === null && canBeEmpty(props)) return null;
      return nearest(value, format, props) ?? initial(props);
    },
    decode(raw, props: Props) {
      const one = (text: unknown): string => {
        if (!isMoment(text, format)) throw new TypeError(`${format.name} like ${format.example} is expected.`);
        if (clamp(text, props) !== text) throw new RangeError(`${format.name} within the bounds is expected.`);
        return text;
      };
      if (isRange(props)) {
        if (!Array.isArray(raw) || raw.length !== 2) throw new TypeError("Two ends are expected.");
        return inOrder(raw.map(one), format);
      }
      return raw === null && canBeEmpty(props) ? null : one(raw);
    },
    copy: (value) => (Array.isArray(value) ? [...value] : value),
  };
}

/** Rejects texts that are no such moments, and a value outside of the bounds. */
export function checkMoment(format: MomentFormat): (props: Props) => Mistake | undefined {
  return (props) => {
    const { value, min, max } = props;
    const given = { min, max, ...(Array.isArray(value) ? { "value[0]": value[0], "value[1]": value[1] } : { value }) };
    for (const [name, text] of Object.entries(given)) {
      if (text === undefined || text === null) continue;
      if (isMoment(text, format)) continue;
      const write = `${name.startsWith("value") ? "value" : name}="${format.example}"`;
      return { found: `${name} is ${quote(text)}.`, expected: `${format.name} is expected.`, write };
    }
    if (min !== undefined && max !== undefined && min > max)
      return {
        found: `min is ${min} and max is ${max}.`,
        expected: "min must not be behind max.",
        write: `min="${max}" max="${min}"`,
      };
    const wrongStep = checkStep(props.step);
    if (wrongStep !== undefined) return wrongStep;
    const outside = [value].flat().find((text) => typeof text === "string" && clamp(text, props) !== text);
    if (outside === undefined) return undefined;
    const near = clamp(outside as string, props);
    return {
      found: `value is ${quote(outside)}.`,
      expected: "value must be within the bounds.",
      write: `value="${near}"`,
    };
  };
}

/** The props as the painter gets them: whether there are two fields, and whether they may be empty. */
export const prepareMoment = (props: Props & Record<string, unknown>): Record<string, unknown> => {
  const { value: _value, bind: _bind, onChange: _onChange, ...shown } = props;
  return { ...shown, range: isRange(props), empty: canBeEmpty(props) };
};
