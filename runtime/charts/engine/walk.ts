// The way of the arrow keys from mark to mark.
import { type Hit, nearestMark } from "./hit.ts";
import type { Model, Series } from "./model.ts";

export type Way = "next" | "before" | "up" | "down" | "first" | "last";

const isThere = (series: Series, mark: number): boolean =>
  !Number.isNaN(series.cross[mark]!) &&
  !Number.isNaN(series.value[mark]!) &&
  (series.mark !== "bar" || series.value[mark] !== 0);

/** The next mark on the way; the same where there is none. */
export function walk(model: Model, at: Hit | null, way: Way): Hit | null {
  const shown = model.series.flatMap((series, nth) => (series.hidden || !hasMark(series) ? [] : [nth]));
  if (shown.length === 0) return null;
  // The slices of a pie are one series each, and stand in one circle.
  if (model.series[0]!.mark === "slice") {
    if (at === null) return { series: shown[0]!, mark: 0 };
    const nth = shown.indexOf(at.series);
    const to =
      way === "first"
        ? 0
        : way === "last"
          ? shown.length - 1
          : (nth + (way === "next" || way === "down" ? 1 : shown.length - 1)) % shown.length;
    return { series: shown[to]!, mark: 0 };
  }
  if (at === null || !shown.includes(at.series))
    return {
      series: shown[0]!,
      mark: way === "last" ? edge(model.series[shown[0]!]!, -1) : edge(model.series[shown[0]!]!, 1),
    };
  const series = model.series[at.series]!;
  if (way === "first" || way === "last") return { series: at.series, mark: edge(series, way === "first" ? 1 : -1) };
  if (way === "next" || way === "before") {
    const order = orderOf(series);
    const step = way === "next" ? 1 : -1;
    for (let nth = order.placeOf(at.mark) + step; nth >= 0 && nth < series.length; nth += step)
      if (isThere(series, order.at(nth))) return { series: at.series, mark: order.at(nth) };
    return at;
  }
  const to = shown[shown.indexOf(at.series) + (way === "down" ? 1 : -1)];
  if (to === undefined) return at;
  const other = model.series[to]!;
  const mark = nearestMark(sortedView(other), series.main[at.mark]!);
  return { series: to, mark: mark < 0 ? edge(other, 1) : orderOf(other).at(mark) };
}

const hasMark = (series: Series): boolean => {
  for (let mark = 0; mark < series.length; mark++) if (isThere(series, mark)) return true;
  return false;
};

function edge(series: Series, step: 1 | -1): number {
  const order = orderOf(series);
  for (let nth = step === 1 ? 0 : series.length - 1; nth >= 0 && nth < series.length; nth += step)
    if (isThere(series, order.at(nth))) return order.at(nth);
  return 0;
}

interface Order {
  at(nth: number): number;
  placeOf(mark: number): number;
}

const orders = new WeakMap<Series, Order & { list: Int32Array | null }>();

/** Points come in any order: they are walked from left to right. */
function orderOf(series: Series): Order & { list: Int32Array | null } {
  let order = orders.get(series);
  if (order === undefined) {
    const list =
      series.mark === "point"
        ? Int32Array.from({ length: series.length }, (_, at) => at).sort((a, b) => series.main[a]! - series.main[b]!)
        : null;
    order = {
      list,
      at: (nth) => (list === null ? nth : list[nth]!),
      placeOf: (mark) => (list === null ? mark : list.indexOf(mark)),
    };
    orders.set(series, order);
  }
  return order;
}

/** The series as if its marks stood in order. */
function sortedView(series: Series): Series {
  const { list } = orderOf(series);
  if (list === null) return series;
  const pick = (values: Float64Array): Float64Array => Float64Array.from(list, (mark) => values[mark]!);
  return { ...series, main: pick(series.main), cross: pick(series.cross), value: pick(series.value) };
}
