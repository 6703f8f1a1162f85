// What is chosen in a chart: rows and ranges for the script, positions and numbers for the painter.
import type { Frame } from "../../data/index.ts";
import { type ValueKind, write, writeText } from "../../elements/define.ts";
import { allRows } from "./all-rows.ts";
import { prepareChart, type Props } from "./prepare.ts";
import type { Chosen } from "./props.ts";
import { locateRows } from "./locate-rows.ts";
import type { ChartKind, Interval, SentInterval, SentSelection, ShownField } from "./shown.ts";

type Pair = readonly [unknown, unknown];

export const nothing = (): Chosen<any> => ({ points: [], intervals: [] });

/** What was told to the painter of a value: found once, when the value is made. */
const sent = new WeakMap<Chosen<any>, SentSelection>();

export function selectionOf(kind: ChartKind): ValueKind<Chosen<any>, Props> {
  const isRange = (props: Props): boolean => props["selection"] === "interval" || props["selection"] === "x-interval";

  const made = (chosen: Chosen<any>, rows: readonly number[], intervals: readonly SentInterval[]): Chosen<any> => {
    sent.set(chosen, { rows, intervals });
    return chosen;
  };

  /** Rows are found again by what they are, ranges hold whatever the data is. */
  const place = (chosen: Partial<Chosen<any>>, props: Props): Chosen<any> => {
    const frame = allRows(props);
    if (!isRange(props)) {
      const rows = locateRows(chosen.points ?? [], frame, keyOf(props));
      return made({ intervals: [], points: rows.map((row) => frame.row(row)) }, rows, []);
    }
    const intervals = cleanIntervals(chosen.intervals, props);
    if (intervals.length === 0) return made(nothing(), [], []);
    const axes = axesOf(kind, props);
    const numbers = intervals.flatMap((interval) => sendInterval(interval, axes));
    return made({ intervals, points: rowsInside(axes, frame, numbers) }, [], numbers);
  };

  return {
    initial: nothing,
    fit(value, props) {
      // `value` may be a prop of the chart itself: the name of a field.
      if (props["selection"] === undefined || typeof value !== "object" || value === null) return nothing();
      return place(value, props);
    },
    decode(raw, props) {
      const { rows, intervals } = (raw ?? {}) as Partial<SentSelection>;
      if (!Array.isArray(rows) || !Array.isArray(intervals))
        throw new TypeError("Lists of rows and of intervals are expected.");
      if (props["selection"] === undefined) throw new RangeError("Nothing can be selected.");
      if (isRange(props)) {
        const axes = axesOf(kind, props);
        return place({ intervals: intervals.map((sent) => readInterval(sent as SentInterval, axes)) }, props);
      }
      const frame = allRows(props);
      const good = [...new Set(rows as unknown[])].filter(
        (row): row is number => Number.isInteger(row) && (row as number) >= 0 && (row as number) < frame.length,
      );
      if (good.length !== rows.length) throw new RangeError("There are no such rows.");
      return made({ points: good.map((row) => frame.row(row)), intervals: [] }, good, []);
    },
    encode(value, props) {
      if (props["selection"] === undefined) return undefined;
      const chosen = value ?? nothing();
      return sent.get(chosen) ?? sent.get(place(chosen, props));
    },
    choose(wanted, props) {
      if ("points" in wanted) {
        const rows = locateRows(wanted.points, allRows(props), keyOf(props));
        return rows.length === wanted.points.length
          ? { sent: { rows, intervals: [] } }
          : { why: `one of ${write(wanted.points)} is not among the data` };
      }
      const { interval } = wanted;
      if (interval.y !== undefined && props["selection"] === "x-interval")
        return { why: "only ranges of the x axis are chosen in it" };
      const intervals = cleanIntervals([interval], props).flatMap((one) => sendInterval(one, axesOf(kind, props)));
      return intervals.length === 0
        ? { why: `its axes have nothing from and to ${write(interval)}` }
        : { sent: { rows: [], intervals } };
    },
    copy: ({ points, intervals }) => ({
      points: [...points],
      intervals: intervals.map((interval) => ({ ...interval })),
    }),
  };
}

const keyOf = (props: Props): string | null => (props["rowKey"] === undefined ? null : writeText(props["rowKey"]));

function cleanIntervals(given: unknown, props: Props): Interval[] {
  if (!Array.isArray(given)) return [];
  const isPair = (pair: unknown): pair is Pair => Array.isArray(pair) && pair.length === 2;
  return given.flatMap((interval: Interval | null): Interval[] => {
    const { x, y } = interval ?? {};
    const clean: Interval = {};
    if (isPair(x)) clean.x = x as Interval["x"];
    if (isPair(y) && props["selection"] === "interval") clean.y = y as Interval["y"];
    return clean.x === undefined && clean.y === undefined ? [] : [clean];
  });
}

/** The fields of the axes, as the painter has them. */
interface Axes {
  readonly length: number;
  readonly x: ShownField | undefined;
  readonly y: readonly ShownField[];
}

function axesOf(kind: ChartKind, props: Props): Axes {
  const { length, fields, roles } = prepareChart(kind, props);
  const y = roles.y.map((at) => fields[at]!);
  return { length, x: roles.x === null ? undefined : fields[roles.x], y: kind === "heatmap" ? y.slice(-1) : y };
}

/** Several fields of numbers share an axis; categories have theirs alone. */
const crossOf = ({ y }: Axes): ShownField | undefined => (y[0]?.kind === "category" ? y[0] : undefined);

function readInterval({ x, y }: SentInterval, axes: Axes): Interval {
  const read = (pair: readonly [number, number], field: ShownField | undefined): Interval["x"] => {
    const [from, to] = [Math.min(...pair), Math.max(...pair)];
    if (!Number.isFinite(from) || !Number.isFinite(to)) throw new RangeError("Ends of intervals are numbers.");
    if (field?.kind === "time") return [new Date(from), new Date(to)];
    if (field?.kind !== "category") return [from, to];
    const last = field.names.length - 1;
    const at = (position: number): string => field.names[Math.max(0, Math.min(last, position))] ?? "";
    return [at(Math.ceil(from)), at(Math.floor(to))];
  };
  return {
    ...(x !== undefined && { x: read(x, axes.x) }),
    ...(y !== undefined && { y: read(y, crossOf(axes)) }),
  };
}

/** What the data does not have any more is not shown. */
function sendInterval({ x, y }: Interval, axes: Axes): SentInterval[] {
  const main = x && numbersOf(x, axes.x);
  const cross = y && numbersOf(y, crossOf(axes));
  return main === null || cross === null ? [] : [{ ...(main && { x: main }), ...(cross && { y: cross }) }];
}

function numbersOf(pair: Pair, field: ShownField | undefined): [number, number] | null {
  const numbers = pair.map((end) => {
    if (field?.kind === "category") return field.names.indexOf(writeText(end));
    return typeof end === "string" ? Date.parse(end) : Number(end);
  });
  if (numbers.some((end) => Number.isNaN(end)) || (field?.kind === "category" && numbers.includes(-1))) return null;
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** The rows that lie in one of the intervals; of several fields on the y axis one is enough. */
function rowsInside({ length, x, y }: Axes, frame: Frame, intervals: readonly SentInterval[]): unknown[] {
  const inside = (field: ShownField | undefined, row: number, range: SentInterval["x"]): boolean => {
    if (range === undefined) return true;
    const value = field === undefined ? row : field.kind === "category" ? field.codes[row]! : field.values[row]!;
    return value >= range[0] && value <= range[1];
  };
  const rows: unknown[] = [];
  for (let row = 0; row < length; row++) {
    const isIn = intervals.some(
      (range) => inside(x, row, range.x) && (range.y === undefined || y.some((field) => inside(field, row, range.y))),
    );
    if (isIn) rows.push(frame.row(row));
  }
  return rows;
}
