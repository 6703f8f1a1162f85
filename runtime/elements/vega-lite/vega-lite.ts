// Charts in the grammar of Vega-Lite.
import type { Handle } from "../../core/tape/block.ts";
import { same } from "../../core/values/same.ts";
import { checkData, type Data, type Frame, readData, type RowOf } from "../../data/index.ts";
import { type CommonProps, defineElement, isInline, type Mistake, type Wanted, write } from "../define.ts";
import {
  type GuestInterval,
  type GuestSelecting,
  type GuestSelection,
  guestSelection,
  selectingProps,
} from "../guest-selection.ts";
import { bring, missingNote } from "../missing-rows.ts";

export interface VegaLiteProps<D = Data> extends CommonProps {
  /** The specification, as [Vega-Lite](https://vega.github.io/vega-lite/docs/spec.html) takes it. What it says of colours wins over the theme. */
  spec: object;
  /** Rows in any form, in place of the specification's own `data`; left out, the specification has some. */
  data?: D;
  /** Its least height in pixels; as the specification says when left out. */
  height?: number;
  /** What it shows, for who cannot see it; "VegaLite" when left out. */
  label?: string;
}

type VegaLiteCall = <D extends Data = never, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: VegaLiteProps<D> & GuestSelecting<S, B, RowOf<D>>,
) => [S] extends [never] ? Handle<VegaLiteProps<D>> : GuestSelection<RowOf<D>>;

/**
 * A chart in the grammar of Vega-Lite, in the theme of the page. The library is the app's own: `npm install vega vega-lite
 * vega-interpreter`; without it the chart says so. With `selection` a click chooses the row of a mark, or all rows that it
 * stands for (Shift adds to them), and a drag an interval; the rows are those of `data`. Nothing in it needs a weaker content policy.
 *
 * @returns A `Handle`; with `selection` the chosen rows and ranges.
 * @throws {Problem} `prop-invalid` for a `spec` that is no object, and for what is no data.
 * @example
 * ```tsx
 * const rows = [{ city: "Oslo", rain: 12 }, { city: "Bergen", rain: 40 }];
 * const spec = { mark: "bar", encoding: { x: { field: "city" }, y: { field: "rain", type: "quantitative" } } };
 * const { points } = <VegaLite spec={spec} data={rows} selection="points" />;
 * <Text>{points.map((row) => row.city).join(", ")}</Text>;
 * ```
 * Streamlit: `st.vega_lite_chart`, `st.altair_chart` (a chart of Altair is such a specification: `chart.to_dict()`).
 */
export const VegaLite = defineElement<VegaLiteCall>({
  name: "VegaLite",
  children: "none",
  props: { spec: "any!", data: "any", height: "number", label: "text", ...selectingProps },
  value: guestSelection(readRows, chooseRows),
  handler: "onChange",
  check,
  result(access, { data, selection }: Given) {
    bring(access, data);
    return selection === undefined ? access.handle : access.value;
  },
  rest: (_, node) => (node.given("selection") === undefined ? node : { points: [], intervals: [] }),
  prepare({ spec, data, height, label, selection, ...shown }: Given) {
    const note = missingNote(data);
    return {
      ...shown,
      spec,
      height,
      label,
      selection,
      ...(data !== undefined && { rows: rowsOf(readData(data)) }),
      ...(note !== undefined && { note }),
    };
  },
});

interface Given extends VegaLiteProps {
  selection?: string;
}

function positionOf(frame: Frame, point: unknown): number {
  const all = Array.from({ length: frame.length }, (_, at) => at);
  return all.find((at) => same(frame.row(at), point)) ?? -1;
}

/** Rows as the library takes them: dates are numbers there. */
function rowsOf(frame: Frame): object[] {
  const columns = frame.names.map((name) => frame.column(name)!);
  return Array.from({ length: frame.length }, (_, at) =>
    Object.fromEntries(
      columns.map((column) => {
        const value = column.at(at);
        return [column.name, value instanceof Date ? Number(value) : typeof value === "bigint" ? Number(value) : value];
      }),
    ),
  );
}

/** Rows come by their positions, from a test by what they are. */
function readRows(raw: { rows?: unknown; points?: unknown; intervals: GuestInterval[] }, { data }: Given): any[] {
  if (data === undefined) return [];
  const frame = readData(data);
  const { intervals } = raw;
  const rows = raw.rows ?? [raw.points ?? []].flat().map((point) => positionOf(frame, point));
  const inside = intervals.flatMap((interval) =>
    Array.from({ length: frame.length }, (_, at) => at).filter((at) => isInside(frame, at, interval)),
  );
  const positions = [...(Array.isArray(rows) ? (rows as unknown[]) : []), ...inside];
  for (const at of positions)
    if (!Number.isInteger(at) || (at as number) < 0 || (at as number) >= frame.length)
      throw new RangeError("There are no such rows.");
  return [...new Set(positions as number[])].map((at) => frame.row(at));
}

/** A range is told by the name of the field that its axis shows. */
function chooseRows(wanted: Wanted, { data, spec }: Given): { sent: unknown } | { why: string } {
  if ("points" in wanted) {
    if (data === undefined) return { why: "the rows of a specification are not the script's" };
    const frame = readData(data);
    const rows = wanted.points.map((point) => positionOf(frame, point));
    return rows.includes(-1)
      ? { why: `one of ${write(wanted.points)} is not among the data` }
      : { sent: { rows, intervals: [] } };
  }
  const { encoding } = spec as { encoding?: Record<string, { field?: unknown } | undefined> };
  const interval: Record<string, readonly [unknown, unknown]> = {};
  for (const [axis, range] of Object.entries(wanted.interval) as [string, readonly [unknown, unknown]][]) {
    const field = encoding?.[axis]?.field;
    if (typeof field !== "string") return { why: `its specification has no field for ${axis}` };
    interval[field] = range;
  }
  return { sent: { rows: [], intervals: [interval] } };
}

const isInside = (frame: Frame, at: number, interval: GuestInterval): boolean =>
  Object.entries(interval).every(([name, range]) => {
    const value = frame.column(name)?.at(at);
    if (range.length !== 2 || typeof range[0] === "string") return range.includes(value as never);
    const [from, to] = range.map(Number).sort((a, b) => a - b) as [number, number];
    return Number(value) >= from && Number(value) <= to;
  });

function check({ spec, data }: Given): Mistake | undefined {
  if (spec !== undefined && (typeof spec !== "object" || spec === null || Array.isArray(spec) || isInline(spec)))
    return {
      found: `spec is ${write(spec)}.`,
      expected: "A specification is an object, as JSON of Vega-Lite describes it.",
      write: 'spec={{ mark: "bar", encoding: { … } }}',
    };
  return data === undefined ? undefined : checkData(data);
}
