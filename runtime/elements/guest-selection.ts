// What is chosen in the drawing of a library: points as the library knows them, and ranges by the name of their field.
import type { Binds, Bound } from "./bind.ts";
import { type PropKind, type ValueKind, type Wanted, write } from "./define.ts";

/** Ranges by the name of their field or axis: `[from, to]`. */
export type GuestInterval = Readonly<Record<string, readonly [unknown, unknown]>>;

/** What is chosen. */
export interface GuestSelection<P> {
  /** The points, in the words of the library or as rows of the data. */
  points: P[];
  /** The ranges, where ranges are chosen. */
  intervals: GuestInterval[];
}

/** What a drawing may let the user choose. */
export type GuestSelectionKind = "points" | "interval" | "x-interval";

/** What goes with `selection`. */
interface Selects<V, B> {
  /** Ties what is chosen to a variable both ways: `bind={state.chosen}`. */
  bind?: B;
  /** The field's name in a form. */
  name?: string;
  /** Keeps what is chosen for the session while it is not drawn. */
  persist?: boolean;
  /** Shown, but nothing can be chosen. */
  disabled?: boolean;
  /** Called with what is chosen before the script runs. */
  onChange?: (chosen: V) => unknown;
}

type Unselecting = { [K in keyof Selects<unknown, unknown>]?: undefined };

/** The props of a selection, by what `selection` is. */
export type GuestSelecting<S, B, P> = {
  /** Lets the user choose: `"points"`, an `"interval"`, or an `"x-interval"`; nothing when left out. */
  selection?: S;
} & ([S] extends [never] ? Unselecting : Selects<GuestSelection<P>, Bound<B, GuestSelection<P>>>) &
  Binds<B>;

export const selectingProps = {
  selection: ["points", "interval", "x-interval"],
  bind: "any",
  name: "text",
  persist: "flag",
  disabled: "flag",
  onChange: "handler",
} as const satisfies Record<string, PropKind>;

const nothing = (): GuestSelection<any> => ({ points: [], intervals: [] });

/**
 * @param read Turns the points that a painter sent into what the script gets, or throws.
 * @param choose What the library would tell of these marks or of this range, or why it cannot.
 */
export function guestSelection<P>(
  read: (raw: { points?: unknown; rows?: unknown; intervals: GuestInterval[] }, props: any) => P[],
  choose: (wanted: Wanted, props: any) => { sent: unknown } | { why: string },
): ValueKind<GuestSelection<P>, any> {
  return {
    choose,
    initial: nothing,
    fit: (value, { selection }) => (selection === undefined || value === null ? nothing() : value),
    decode(raw, props) {
      if (props.selection === undefined) throw new RangeError("Nothing can be selected.");
      if (typeof raw !== "object" || raw === null || !["points", "rows", "intervals"].some((name) => name in raw))
        throw new TypeError(`Points and intervals are expected, not ${write(raw)}.`);
      const { intervals = [], ...sent } = raw as { intervals?: unknown };
      if (!Array.isArray(intervals) || !intervals.every(isInterval))
        throw new TypeError(`Ranges by the name of their field are expected, not ${write(intervals)}.`);
      return { points: read({ ...sent, intervals }, props), intervals };
    },
    encode: (value) => value,
    copy: ({ points, intervals }) => ({ points: [...points], intervals: [...intervals] }),
  };
}

const isInterval = (value: unknown): value is GuestInterval =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((pair) => Array.isArray(pair));

/** Points as a library tells them: plain objects. */
export function plainPoints({ points = [], rows }: { points?: unknown; rows?: unknown }): Record<string, unknown>[] {
  if (rows !== undefined) throw new TypeError("Points are expected, not rows.");
  if (
    !Array.isArray(points) ||
    !points.every((point) => typeof point === "object" && point !== null && !Array.isArray(point))
  )
    throw new TypeError("A list of points is expected.");
  return points as Record<string, unknown>[];
}
