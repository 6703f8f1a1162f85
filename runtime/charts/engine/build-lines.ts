// Lines and areas: a value at each place, one over the other where they are stacked.
import type { NumberArray } from "../../data/index.ts";
import type { ShownChart } from "../spec/index.ts";
import { crossAxis, extentOf, mainAxis } from "./axes.ts";
import { fieldAt, type Group, groupRows } from "./groups.ts";
import { type Model, numbers, oneRow, type Series } from "./model.ts";

export interface Wide {
  readonly id: string;
  readonly name: string;
  readonly tone: number;
  readonly rows: Int32Array;
  readonly values: NumberArray;
}

/** A series for each field of numbers, and each group of rows. */
export function wideSeries(chart: ShownChart): Wide[] {
  const { y } = chart.roles;
  const colored = chart.roles.color !== null;
  return y.flatMap((at, nth) => {
    const field = fieldAt(chart, at)!;
    if (field.kind === "category") return [];
    return groupRows(chart, field.name).map((group: Group) => ({
      ...group,
      id: y.length > 1 ? `${field.name}\u0000${group.id}` : group.id,
      name: y.length > 1 && colored ? `${group.name}, ${field.name}` : group.name,
      tone: !colored && y.length > 1 ? nth : y.length > 1 ? group.tone * y.length + nth : group.tone,
      values: field.values,
    }));
  });
}

/** Where a row stands on the main axis. */
export function placesOf(chart: ShownChart): (row: number) => number {
  const field = fieldAt(chart, chart.roles.x);
  if (field === undefined) return (row) => row;
  if (field.kind === "category") return (row) => (field.codes[row]! < 0 ? NaN : field.codes[row]!);
  const log = chart.xScale === "log";
  return (row) => {
    const value = field.values[row]!;
    return Number.isFinite(value) && !(log && value <= 0) ? value : NaN;
  };
}

export function buildLines(chart: ShownChart, hidden: ReadonlySet<string>): Model {
  const place = placesOf(chart);
  const log = chart.yScale === "log";
  const area = chart.kind === "area";
  let series = wideSeries(chart).map((wide): Series => {
    const rows = inOrder(wide.rows, place);
    const main = numbers(rows.length, (at) => place(rows[at]!));
    const cross = numbers(rows.length, (at) => {
      const value = wide.values[rows[at]!]!;
      return Number.isFinite(value) && !(log && value <= 0) ? value : NaN;
    });
    return {
      id: wide.id,
      name: wide.name,
      tone: wide.tone,
      hidden: hidden.has(wide.id),
      mark: area ? "area" : "line",
      length: rows.length,
      main,
      cross,
      value: cross,
      rowsOf: oneRow(rows),
    };
  });
  const stacked = area && chart.stack !== false;
  if (stacked) series = stack(series, chart.stack);
  else if (area) series = series.map((one) => ({ ...one, base: new Float64Array(one.length) }));
  const seen = series.filter((one) => !one.hidden);
  const title = chart.roles.y.length === 1 ? (fieldAt(chart, chart.roles.y[0]!)?.name ?? "") : "";
  const extent = extentOf(
    seen.flatMap(({ cross, base }) => (base === undefined || chart.stack !== "stream" ? [cross] : [cross, base])),
    log,
  );
  return {
    kind: chart.kind,
    chart,
    series,
    main: mainAxis(chart, fieldAt(chart, chart.roles.x)),
    cross: crossAxis(chart, extent, title, area && !log && chart.stack !== "stream"),
    flip: false,
    ramp: null,
    shapes: [],
    marks: series.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Rows by their place; those that have none are left out. */
function inOrder(rows: Int32Array, place: (row: number) => number): Int32Array {
  let [before, sorted] = [-Infinity, true];
  for (const row of rows) {
    const at = place(row);
    if (!(at >= before)) {
      sorted = false;
      break;
    }
    before = at;
  }
  return sorted ? rows : rows.filter((row) => !Number.isNaN(place(row))).sort((a, b) => place(a) - place(b) || a - b);
}

/** One above the other at each place that any of them has: as they are, as shares, or around the middle. */
function stack(series: readonly Series[], how: ShownChart["stack"]): Series[] {
  const seen = series.filter((one) => !one.hidden);
  const places = [...new Set(seen.flatMap((one) => [...one.main]))].sort((a, b) => a - b);
  const position = new Map(places.map((at, nth) => [at, nth]));
  const values = series.map((one) => {
    const own = new Float64Array(places.length);
    const marks = new Int32Array(places.length).fill(-1);
    if (one.hidden) return { own, marks };
    for (let mark = 0; mark < one.length; mark++) {
      const at = position.get(one.main[mark]!)!;
      own[at]! += Number.isNaN(one.cross[mark]!) ? 0 : one.cross[mark]!;
      marks[at] = mark;
    }
    return { own, marks };
  });
  const totals = Float64Array.from(places, (_, at) =>
    values.reduce((sum, { own }) => sum + (how === "normalize" ? Math.abs(own[at]!) : own[at]!), 0),
  );
  const reached = Float64Array.from(totals, (total) => (how === "stream" ? -total / 2 : 0));
  return series.map((one, nth) => {
    const { own, marks } = values[nth]!;
    if (one.hidden) return one;
    const base = Float64Array.from(reached);
    for (let at = 0; at < places.length; at++)
      reached[at]! += how === "normalize" ? own[at]! / (totals[at]! || 1) : own[at]!;
    const rows = (mark: number): ArrayLike<number> => (marks[mark]! < 0 ? [] : one.rowsOf(marks[mark]!));
    const value = Float64Array.from(own, (given, at) => (marks[at]! < 0 ? NaN : given));
    return {
      ...one,
      length: places.length,
      main: Float64Array.from(places),
      base,
      cross: Float64Array.from(reached),
      value,
      rowsOf: rows,
    };
  });
}
