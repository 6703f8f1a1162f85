// What Plotly tells of points of its traces, and of a range, as a test asks for them.
import { type Wanted, write } from "../define.ts";
import type { PlotlyPoint } from "./plotly.ts";

type Trace = Readonly<Partial<Record<"x" | "y" | "labels" | "values", ArrayLike<unknown>>>>;

const FIELDS = { x: "x", y: "y", labels: "label", values: "value" } as const;
const fields = Object.entries(FIELDS) as [keyof typeof FIELDS, (typeof FIELDS)[keyof typeof FIELDS]][];

const lengthOf = (trace: Trace): number => Math.max(0, ...fields.map(([from]) => trace[from]?.length ?? 0));

export function choosePoints(wanted: Wanted, props: { data: readonly Trace[] }): { sent: unknown } | { why: string } {
  const { data } = props;
  if ("points" in wanted) {
    const points: PlotlyPoint[] = [];
    for (const { trace, index } of wanted.points as Partial<PlotlyPoint>[]) {
      const found = data[trace ?? 0];
      if (found === undefined || !(Number.isInteger(index) && index! >= 0 && index! < lengthOf(found)))
        return { why: `one of ${write(wanted.points)} is no point of its traces: { trace, index }` };
      points.push(pointAt(found, trace ?? 0, index!));
    }
    return { sent: { points, intervals: [] } };
  }
  const { interval } = wanted;
  const points = data.flatMap((trace, at) =>
    Array.from({ length: lengthOf(trace) }, (_, index) => pointAt(trace, at, index)).filter((point) =>
      (["x", "y"] as const).every((axis) => {
        const range = interval[axis];
        return range === undefined || isBetween(point[axis] ?? point.index, range, trace[axis]);
      }),
    ),
  );
  return { sent: { points, intervals: [interval] } };
}

function pointAt(trace: Trace, at: number, index: number): PlotlyPoint {
  const point: PlotlyPoint = { trace: at, index };
  for (const [from, to] of fields) if (trace[from] !== undefined) point[to] = trace[from][index];
  return point;
}

/** Numbers and moments by their order, categories by where they stand. */
function isBetween(
  value: unknown,
  [from, to]: readonly [unknown, unknown],
  all: ArrayLike<unknown> | undefined,
): boolean {
  const placeOf = (one: unknown): number => {
    if (typeof one === "number" || one instanceof Date) return Number(one);
    const moment = Date.parse(one as string);
    return Number.isNaN(moment) ? Array.from(all ?? []).indexOf(one) : moment;
  };
  const [a, b] = [placeOf(from), placeOf(to)].sort((x, y) => x - y) as [number, number];
  const at =
    typeof from === "number" && typeof value === "string" ? Array.from(all ?? []).indexOf(value) : placeOf(value);
  return at >= a && at <= b;
}
