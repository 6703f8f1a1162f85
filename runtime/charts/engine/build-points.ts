// Points: a place by two fields, and by more their colour, size and shape.
import type { ShownChart } from "../spec/index.ts";
import { crossAxis, extentOf, mainAxis } from "./axes.ts";
import { placesOf, wideSeries } from "./build-lines.ts";
import { categoriesAt, fieldAt } from "./groups.ts";
import { type Model, numbers, oneRow, type Series } from "./model.ts";

/** Radius in pixels of a point, and of the smallest and the largest where size says something. */
export const RADIUS = 4;
const SIZES = [2.5, 14] as const;

export function buildPoints(chart: ShownChart, hidden: ReadonlySet<string>): Model {
  const place = placesOf(chart);
  const log = chart.yScale === "log";
  const sizes = fieldAt(chart, chart.roles.size);
  const sizeExtent = sizes === undefined || sizes.kind === "category" ? null : extentOf([sizes.values]);
  const shapes = categoriesAt(chart, chart.roles.shape);
  const measure = fieldAt(chart, chart.roles.color);
  const heat = measure === undefined || measure.kind === "category" ? undefined : measure;
  const heatExtent = heat === undefined ? null : extentOf([heat.values]);
  const series = wideSeries(chart).map((wide): Series => {
    const y = wide.values;
    const drawn = wide.rows.filter(
      (row) =>
        !Number.isNaN(place(row)) &&
        Number.isFinite(y[row]) &&
        !(log && y[row]! <= 0) &&
        !(heat !== undefined && Number.isNaN(heat.values[row])),
    );
    const main = numbers(drawn.length, (at) => place(drawn[at]!));
    const cross = numbers(drawn.length, (at) => y[drawn[at]!]!);
    return {
      id: wide.id,
      name: wide.name,
      tone: wide.tone,
      hidden: hidden.has(wide.id),
      mark: "point",
      length: drawn.length,
      main,
      cross,
      value: cross,
      rowsOf: oneRow(drawn),
      ...(sizes !== undefined &&
        sizes.kind !== "category" && {
          radius: Float64Array.from(drawn, (row) => radiusOf(sizes.values[row]!, sizeExtent)),
        }),
      ...(shapes !== undefined && { shape: Int32Array.from(drawn, (row) => shapes.codes[row]!) }),
      ...(heat !== undefined &&
        heatExtent !== null && {
          heat: Float64Array.from(
            drawn,
            (row) => (heat.values[row]! - heatExtent[0]) / (heatExtent[1] - heatExtent[0] || 1),
          ),
        }),
      trend: chart.trend === true ? trendOf(main, cross) : undefined,
    };
  });
  const seen = series.filter((one) => !one.hidden);
  const title = chart.roles.y.length === 1 ? (fieldAt(chart, chart.roles.y[0]!)?.name ?? "") : "";
  const cross = crossAxis(
    chart,
    extentOf(
      seen.map((one) => one.cross),
      log,
    ),
    title,
    false,
  );
  return {
    kind: chart.kind,
    chart,
    series,
    main: mainAxis(chart, fieldAt(chart, chart.roles.x), 0, true),
    cross,
    flip: false,
    ramp:
      heat === undefined || heatExtent === null ? null : { title: heat.name, from: heatExtent[0], to: heatExtent[1] },
    shapes: shapes?.names ?? [],
    marks: series.reduce((sum, { length }) => sum + length, 0),
  };
}

/** The area says the value: twice as much is not four times as large. */
export function radiusOf(value: number, extent: readonly [number, number] | null): number {
  if (extent === null || !Number.isFinite(value)) return SIZES[0];
  // Values that are nearly the same would be too.
  const [least, most] = [extent[0] > extent[1] / 2 ? extent[0] : Math.min(0, extent[0]), extent[1]];
  const share = most === least ? 1 : (value - least) / (most - least);
  return Math.max(SIZES[0], Math.sqrt(Math.max(0, share)) * SIZES[1]);
}

/** The line with the least squares. */
function trendOf(main: Float64Array, cross: Float64Array): Series["trend"] {
  const n = main.length;
  if (n < 2) return undefined;
  let [sumX, sumY] = [0, 0];
  for (let at = 0; at < n; at++) {
    sumX += main[at]!;
    sumY += cross[at]!;
  }
  const [meanX, meanY] = [sumX / n, sumY / n];
  let [together, own] = [0, 0];
  for (let at = 0; at < n; at++) {
    together += (main[at]! - meanX) * (cross[at]! - meanY);
    own += (main[at]! - meanX) ** 2;
  }
  if (!(own > 0)) return undefined;
  const slope = together / own;
  const [from, to] = extentOf([main])!;
  return { slope, start: meanY - slope * meanX, from, to };
}
