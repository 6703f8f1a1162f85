// What ECharts tells of a mark that is clicked, as a test asks for it.
import { type Wanted, write } from "../define.ts";
import type { EChartPoint } from "./e-chart.ts";

interface Series {
  name?: string;
  data?: readonly unknown[];
}

interface Axis {
  data?: readonly unknown[];
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

export function chooseMark(wanted: Wanted, props: { option: object }): { sent: unknown } | { why: string } {
  if (!("points" in wanted)) return { why: "only marks are chosen in it" };
  if (wanted.points.length !== 1) return { why: "one mark is chosen by a click" };
  const { series, xAxis, yAxis } = props.option as Partial<Record<"series", Series | Series[]>> &
    Partial<Record<"xAxis" | "yAxis", Axis | Axis[]>>;
  const [{ series: at = 0, index = -1 }] = wanted.points as [Partial<EChartPoint>];
  const found = listOf(series)[at];
  if (found?.data === undefined || !(index in found.data))
    return { why: `${write(wanted.points[0])} is no mark of its series: { series, index }` };
  const item = found.data[index];
  const { name, value = item } = (typeof item === "object" && item !== null && !Array.isArray(item) ? item : {}) as {
    name?: unknown;
    value?: unknown;
  };
  const category = [...listOf(xAxis), ...listOf(yAxis)].find((axis) => axis.data !== undefined)?.data?.[index];
  const point: EChartPoint = {
    series: at,
    ...(found.name !== undefined && { seriesName: found.name }),
    index,
    name: name ?? category ?? "",
    value,
  };
  return { sent: { points: [point], intervals: [] } };
}
