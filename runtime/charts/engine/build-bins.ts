// A histogram: how many values there are in each of equal steps.
import { bin, tickStep } from "d3-array";
import type { ShownChart } from "../spec/index.ts";
import { crossAxis, extentOf, mainAxis } from "./axes.ts";
import { fieldAt, groupRows } from "./groups.ts";
import type { Model, Series } from "./model.ts";
import { charts as words } from "../../language/english/charts.ts";

export function buildBins(given: ShownChart, hidden: ReadonlySet<string>): Model {
  // Counts are told from nothing up.
  const { xScale: _xScale, yScale: _yScale, ...chart } = given;
  const field = fieldAt(chart, chart.roles.x);
  const values = field === undefined || field.kind === "category" ? new Float64Array(0) : field.values;
  const edges = edgesOf(values, chart.bins);
  const count = Math.max(0, edges.length - 1);
  const groups = groupRows(chart, field?.name ?? "");
  const reached = new Float64Array(count);
  const series = groups.map((group): Series => {
    const off = hidden.has(group.id);
    const rows: number[][] = Array.from({ length: count }, () => []);
    for (const row of group.rows) {
      const at = binOf(values[row]!, edges);
      if (at >= 0) rows[at]!.push(row);
    }
    const value = Float64Array.from(rows, ({ length }) => length);
    const base = off ? new Float64Array(count) : Float64Array.from(reached);
    const cross = value.map((one, at) => base[at]! + one);
    if (!off) reached.set(cross);
    return {
      id: group.id,
      name: group.name,
      tone: group.tone,
      hidden: off,
      mark: "bar",
      length: count,
      main: Float64Array.from({ length: count }, (_, at) => (edges[at]! + edges[at + 1]!) / 2),
      from: Float64Array.from(edges.slice(0, -1)),
      to: Float64Array.from(edges.slice(1)),
      cross,
      base,
      value,
      rowsOf: (mark) => rows[mark]!,
    };
  });
  const main = mainAxis(chart, field);
  const cross = crossAxis(
    chart,
    extentOf(series.filter((one) => !one.hidden).map((one) => one.cross)),
    words.count,
    true,
  );
  return {
    kind: chart.kind,
    chart,
    series,
    main: main.fixed === true || count === 0 ? main : { ...main, domain: [edges[0]!, edges.at(-1)!] },
    cross: { ...cross, whole: true },
    flip: false,
    ramp: null,
    shapes: [],
    marks: count * groups.length,
  };
}

/** As many steps as were asked for, about; each ends at a round number. */
function edgesOf(values: ArrayLike<number>, bins: number | undefined): number[] {
  const extent = extentOf([values]);
  if (extent === null) return [];
  const [least, most] = extent;
  if (!(most - least > 1e-290)) return [least - 0.5, least + 0.5];
  const good = Array.from(values).filter((value) => Number.isFinite(value));
  const wanted = bins ?? Math.min(60, Math.max(8, (bin()(good).length + 1) * 1.5));
  const step = tickStep(least, most, Math.max(1, Math.min(2000, wanted)));
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  if (!Number.isFinite(step) || !(step > 0) || last - first > 4000) return [least, most];
  // Counted, not added up: 0.1 + 0.2 is not 0.3.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(14)));
}

/** The last step takes its end as well. */
function binOf(value: number, edges: readonly number[]): number {
  const count = edges.length - 1;
  if (count < 1 || !(value >= edges[0]! && value <= edges[count]!)) return -1;
  let at = Math.min(count - 1, Math.floor(((value - edges[0]!) / (edges[count]! - edges[0]!)) * count));
  while (at > 0 && value < edges[at]!) at--;
  while (at < count - 1 && value >= edges[at + 1]!) at++;
  return at;
}
