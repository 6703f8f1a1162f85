// Bars: a value for each category or moment, side by side or one on the other. Rows of the same place and colour are added up.
import type { CategoryField, ShownChart, ShownField } from "../spec/index.ts";
import { crossAxis, extentOf, mainAxis } from "./axes.ts";
import { placesOf, wideSeries } from "./build-lines.ts";
import { fieldAt } from "./groups.ts";
import type { Model, Series } from "./model.ts";

interface Sum {
  readonly main: number;
  value: number;
  readonly rows: number[];
}

export function buildBars(given: ShownChart, hidden: ReadonlySet<string>): Model {
  const chart = evenly(given.sort === undefined ? given : sorted(given));
  const place = placesOf(chart);
  const log = chart.yScale === "log";
  const sums = wideSeries(chart).map((wide) => {
    const found = new Map<number, Sum>();
    for (const row of wide.rows) {
      const main = place(row);
      const value = wide.values[row]!;
      if (Number.isNaN(main) || !Number.isFinite(value) || (log && value <= 0)) continue;
      const sum = found.get(main);
      if (sum === undefined) found.set(main, { main, value, rows: [row] });
      else {
        sum.value += value;
        sum.rows.push(row);
      }
    }
    return { ...wide, sums: [...found.values()].sort((a, b) => a.main - b.main) };
  });
  const seen = sums.filter(({ id }) => !hidden.has(id));
  const field = fieldAt(chart, chart.roles.x);
  const width = widthOf(
    field,
    seen.flatMap((one) => one.sums.map(({ main }) => main)),
  );
  const grouped = chart.stack === false;
  const slots = grouped ? Math.max(1, seen.length) : 1;
  const reached = { up: new Map<number, number>(), down: new Map<number, number>() };
  const totals = new Map<number, number>();
  if (chart.stack === "normalize")
    for (const one of seen)
      for (const { main, value } of one.sums) totals.set(main, (totals.get(main) ?? 0) + Math.abs(value));
  const series = sums.map((one): Series => {
    const off = hidden.has(one.id);
    const slot = grouped ? Math.max(0, seen.indexOf(one)) : 0;
    const { length } = one.sums;
    const [cross, base, from, to] = [
      new Float64Array(length),
      new Float64Array(length),
      new Float64Array(length),
      new Float64Array(length),
    ];
    one.sums.forEach(({ main, value }, at) => {
      from[at] = main - width / 2 + (width * slot) / slots;
      to[at] = main - width / 2 + (width * (slot + 1)) / slots;
      const part = chart.stack === "normalize" ? value / (totals.get(main) || 1) : value;
      const side = part < 0 ? reached.down : reached.up;
      base[at] = grouped || off ? (log ? 1e-300 : 0) : (side.get(main) ?? (log ? 1e-300 : 0));
      cross[at] = base[at]! + part;
      if (!off) side.set(main, cross[at]!);
    });
    return {
      id: one.id,
      name: one.name,
      tone: one.tone,
      hidden: off,
      mark: "bar",
      length,
      main: Float64Array.from(one.sums, ({ main }) => main),
      cross,
      base,
      from,
      to,
      value: Float64Array.from(one.sums, ({ value }) => value),
      rowsOf: (mark) => one.sums[mark]!.rows,
    };
  });
  const extent = extentOf(
    series.filter((one) => !one.hidden).map(({ cross }) => cross),
    log,
  );
  const title = chart.roles.y.length === 1 ? (fieldAt(chart, chart.roles.y[0]!)?.name ?? "") : "";
  return {
    kind: chart.kind,
    chart,
    series,
    main: mainAxis(chart, field, width / 2 + (field?.kind === "category" ? 0 : width * 0.1)),
    cross: crossAxis(chart, extent, title, !log),
    flip: chart.horizontal === true,
    ramp: null,
    shapes: [],
    marks: series.reduce((sum, { length }) => sum + length, 0),
  };
}

/** What is wide stands on an even axis: it would reach below zero on one of orders of magnitude. */
export const evenly = (chart: ShownChart): ShownChart =>
  chart.xScale === "log" ? { ...chart, xScale: "linear" } : chart;

/** Four fifths of the room between two bars. */
function widthOf(field: ShownField | undefined, places: readonly number[]): number {
  if (field === undefined || field.kind === "category") return 0.8;
  const all = [...new Set(places)].sort((a, b) => a - b);
  let least = Infinity;
  for (let at = 1; at < all.length; at++) least = Math.min(least, all[at]! - all[at - 1]!);
  return (Number.isFinite(least) ? least : field.kind === "time" ? 86_400_000 : 1) * 0.8;
}

/** The categories by the sum of their values. */
function sorted(chart: ShownChart): ShownChart {
  const field = fieldAt(chart, chart.roles.x);
  if (field?.kind !== "category") return chart;
  const totals = new Float64Array(field.names.length);
  for (const at of chart.roles.y) {
    const y = fieldAt(chart, at)!;
    if (y.kind === "category") continue;
    for (let row = 0; row < chart.length; row++)
      if (field.codes[row]! >= 0 && Number.isFinite(y.values[row])) totals[field.codes[row]!]! += y.values[row]!;
  }
  const sign = chart.sort === "descending" ? -1 : 1;
  const order = field.names.map((_, at) => at).sort((a, b) => sign * (totals[a]! - totals[b]!) || a - b);
  const place = new Int32Array(order.length);
  order.forEach((from, to) => (place[from] = to));
  const moved: CategoryField = {
    ...field,
    names: order.map((at) => field.names[at]!),
    codes: field.codes.map((code) => (code < 0 ? -1 : place[code]!)),
  };
  return { ...chart, fields: chart.fields.map((one, at) => (at === chart.roles.x ? moved : one)) };
}
