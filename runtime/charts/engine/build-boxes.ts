// Box plots: how the values of each category are spread: quarters, whiskers of one and a half times their middle half, and what lies outside.
import { quantileSorted } from "d3-array";
import type { NumberArray } from "../../data/index.ts";
import type { ShownChart } from "../spec/index.ts";
import { crossAxis, extentOf, mainAxis } from "./axes.ts";
import { evenly } from "./build-bars.ts";
import { placesOf, wideSeries } from "./build-lines.ts";
import { fieldAt } from "./groups.ts";
import type { Box, Model, Series } from "./model.ts";

export function buildBoxes(given: ShownChart, hidden: ReadonlySet<string>): Model {
  const chart = evenly(given);
  const field = fieldAt(chart, chart.roles.x);
  const place = field === undefined ? () => 0 : placesOf(chart);
  const log = chart.yScale === "log";
  const wide = wideSeries(chart);
  const seen = wide.filter(({ id }) => !hidden.has(id));
  const slots = Math.max(1, seen.length);
  const series = wide.map((one): Series => {
    const off = hidden.has(one.id);
    const slot = Math.max(0, seen.indexOf(one));
    const sorted = new Map<number, number[]>();
    for (const row of one.rows) {
      const main = place(row);
      if (Number.isNaN(main) || !Number.isFinite(one.values[row]) || (log && one.values[row]! <= 0)) continue;
      const rows = sorted.get(main);
      if (rows === undefined) sorted.set(main, [row]);
      else rows.push(row);
    }
    const places = [...sorted].sort(([a], [b]) => a - b);
    const boxes = places.map(([, rows]) => boxOf(rows, one.values));
    const middle = Float64Array.from(boxes, (box) => box.middle);
    const center = (main: number): number => main - 0.4 + (0.8 * (slot + 0.5)) / slots;
    const half = (0.8 / slots) * (slots === 1 ? 0.35 : 0.42);
    return {
      id: one.id,
      name: one.name,
      tone: one.tone,
      hidden: off,
      mark: "box",
      length: boxes.length,
      main: Float64Array.from(places, ([main]) => center(main)),
      from: Float64Array.from(places, ([main]) => center(main) - half),
      to: Float64Array.from(places, ([main]) => center(main) + half),
      cross: middle,
      value: middle,
      boxes,
      rowsOf: (mark) => places[mark]![1],
    };
  });
  const title = chart.roles.y.length === 1 ? (fieldAt(chart, chart.roles.y[0]!)?.name ?? "") : "";
  const values = series
    .filter((one) => !one.hidden)
    .flatMap((one) => one.boxes!.map(({ low, high, outside }) => [low, high, ...outside.map(({ value }) => value)]));
  return {
    kind: chart.kind,
    chart,
    series,
    main:
      field === undefined
        ? { type: "category", domain: [-0.5, 0.5], names: [""], title: chart.xTitle ?? "" }
        : mainAxis(chart, field, 0.5),
    cross: crossAxis(chart, extentOf(values, log), title, false),
    flip: chart.horizontal === true,
    ramp: null,
    shapes: [],
    marks: series.reduce((sum, { length }) => sum + length, 0),
  };
}

function boxOf(rows: readonly number[], values: NumberArray): Box {
  const sorted = rows.toSorted((a, b) => values[a]! - values[b]!);
  const numbers = sorted.map((row) => Math.max(-1e300, Math.min(1e300, values[row]!)));
  const at = (share: number): number => quantileSorted(numbers, share)!;
  const [lower, middle, upper] = [at(0.25), at(0.5), at(0.75)];
  const reach = 1.5 * (upper - lower);
  const inside = numbers.filter((value) => value >= lower - reach && value <= upper + reach);
  const [low, high] = [inside[0] ?? lower, inside.at(-1) ?? upper];
  const outside = sorted.flatMap((row) =>
    values[row]! < low || values[row]! > high ? [{ value: values[row]!, row }] : [],
  );
  return { low, lower, middle, upper, high, outside };
}
