// The axes of a chart: what kind of values they have, from where to where.
import { nice } from "d3-array";
import type { AxisFormat, ShownChart, ShownField } from "../spec/index.ts";
import type { Axis } from "./model.ts";
import type { Domain } from "./scale.ts";
import { areDays } from "./time-ticks.ts";

const FAR = 1e300;

/** Values that are nearer to each other than that are the same. */
const areSame = (from: number, to: number): boolean => to - from < 1 / FAR;

/** The least and the greatest of what can be drawn. */
export function extentOf(lists: Iterable<ArrayLike<number>>, positive = false): Domain | null {
  let [least, most] = [Infinity, -Infinity];
  for (const values of lists) {
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      if (!Number.isFinite(value) || (positive && value <= 0)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  // Beyond these, what is between two values cannot be said by a number any more.
  return least > most ? null : [Math.max(-FAR, least), Math.min(FAR, most)];
}

const HALF_DAY = 43_200_000;

/** The axis of x. `wide`: marks reach beyond their places by so much. */
export function mainAxis(chart: ShownChart, field: ShownField | undefined, wide = 0, padded = false): Axis {
  const title = chart.xTitle ?? field?.name ?? "";
  const format = chart.xFormat;
  if (field?.kind === "category")
    return {
      type: "category",
      domain: [-0.5, Math.max(0.5, field.names.length - 0.5)],
      names: field.names,
      title,
      format,
    };
  const log = chart.xScale === "log";
  const given = chart.xDomain;
  if (given !== undefined && (!log || (given[0] > 0 && given[1] > 0)))
    return {
      type: log ? "log" : field?.kind === "time" ? "time" : "number",
      domain: [Number(given[0]), Number(given[1])],
      title,
      format,
      fixed: true,
      days: field?.kind === "time" && areDays(field.values),
    };
  if (field === undefined)
    return { type: "number", domain: [-wide, Math.max(1, chart.length - 1) + wide], title, format, whole: true };
  const found = extentOf([field.values], log) ?? (field.kind === "time" ? [0, HALF_DAY * 2] : log ? [1, 10] : [0, 1]);
  let [from, to] = found;
  if (log) [from, to] = [Math.max(1 / FAR, from), Math.max(1 / FAR, to)];
  if (log ? from === to : areSame(from, to))
    [from, to] = log ? [from / 2, to * 2] : spread(from, field.kind === "time" ? HALF_DAY : aTenth(from));
  [from, to] = [from - wide, to + wide];
  if (padded && !log) {
    const space = (to - from) * 0.04;
    [from, to] = [from - space, to + space];
  } else if (padded) [from, to] = [from / (to / from) ** 0.04, to * (to / from) ** 0.04];
  return {
    type: log ? "log" : field.kind === "time" ? "time" : "number",
    domain: [from, to],
    title,
    format,
    days: field.kind === "time" && areDays(field.values),
  };
}

const aTenth = (value: number): number => (Math.abs(value) < 1 / FAR ? 1 : Math.abs(value) * 0.1);
const spread = (value: number, by: number): Domain => [value - by, value + by];

/** The axis of y, for values that were found; `zero`: marks rise from there. */
export function crossAxis(chart: ShownChart, extent: Domain | null, title: string, zero: boolean): Axis {
  const format: AxisFormat | undefined =
    chart.yFormat ?? (chart.stack === "normalize" ? { style: "percent" } : undefined);
  const log = chart.yScale === "log";
  const base = { title: chart.yTitle ?? title, format, type: log ? ("log" as const) : ("number" as const) };
  const given = chart.yDomain;
  if (given !== undefined && (!log || (given[0] > 0 && given[1] > 0)))
    return { ...base, domain: [Number(given[0]), Number(given[1])], fixed: true };
  if (extent === null) return { ...base, domain: log ? [1, 10] : [0, 1] };
  let [from, to] = extent;
  if (log) {
    [from, to] = [Math.max(from, 1 / FAR), Math.max(to, 1 / FAR)];
    const [low, high] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to) + 1e-9)];
    // Whole orders of magnitude, unless that would be mostly empty.
    return { ...base, domain: high - low > 1 || from === to ? [10 ** low, 10 ** Math.max(high, low + 1)] : [from, to] };
  }
  if (zero) [from, to] = [Math.min(0, from), Math.max(0, to)];
  // What is not far from nothing is shown with it.
  else if (from > 0 && from < to * 0.35) from = 0;
  else if (to < 0 && to > from * 0.35) to = 0;
  if (areSame(from, to)) [from, to] = Math.abs(from) < 1 / FAR ? [0, 1] : spread(from, aTenth(from));
  return { ...base, domain: chart.stack === "normalize" ? [from, to] : rounded(from, to) };
}

/** Ends at marks, where that is possible. */
function rounded(from: number, to: number): Domain {
  const [first, last] = nice(from, to, 5);
  return Number.isFinite(first) && Number.isFinite(last) && first < last ? [first, last] : [from, to];
}
