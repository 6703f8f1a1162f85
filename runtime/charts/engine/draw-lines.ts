// Draws lines and areas: with gaps where a value is missing, and of many marks only what can be seen.
import { curveLinear, curveMonotoneX, curveStepAfter } from "d3-shape";
import type { Stands } from "./stands.ts";
import type { Series } from "./model.ts";
import type { Pen } from "./pen.ts";
import { type Plan, placeOf } from "./plan.ts";
import { DASHES, type Theme, toneOf } from "./theme.ts";

const curves = { straight: curveLinear, smooth: curveMonotoneX, step: curveStepAfter } as const;

/** The marks in sight, and one on each side. */
function inSight({ main }: Plan, series: Series): [number, number] {
  const [first, last] = [Math.min(...main.domain), Math.max(...main.domain)];
  return [Math.max(0, lowerBound(series.main, first) - 1), Math.min(series.length, lowerBound(series.main, last) + 2)];
}

/** The first position at which the numbers, in order, are not below the value. */
export function lowerBound(numbers: ArrayLike<number>, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of many marks in one column of pixels, the first, the lowest, the highest and the last say it all. */
function thinned(plan: Plan, series: Series): ArrayLike<number> {
  const [from, to] = inSight(plan, series);
  if (to - from <= plan.plot.width * 4) return Array.from({ length: to - from }, (_, at) => from + at);
  const kept: number[] = [];
  let column = NaN;
  let [first, low, high, last, gap] = [from, from, from, from, -1];
  const flush = (): void => {
    for (const mark of [...new Set(gap < 0 ? [first, low, high, last] : [first, low, high, last, gap])].sort(
      (a, b) => a - b,
    ))
      kept.push(mark);
  };
  for (let mark = from; mark < to; mark++) {
    const at = Math.floor(plan.main.at(series.main[mark]!));
    const value = series.cross[mark]!;
    if (at !== column) {
      if (!Number.isNaN(column)) flush();
      column = at;
      [first, low, high, last, gap] = [mark, mark, mark, mark, Number.isNaN(value) ? mark : -1];
      continue;
    }
    if (Number.isNaN(value)) gap = mark;
    if (value < series.cross[low]! || Number.isNaN(series.cross[low]!)) low = mark;
    if (value > series.cross[high]! || Number.isNaN(series.cross[high]!)) high = mark;
    last = mark;
  }
  flush();
  return kept;
}

function trace(pen: Pen, plan: Plan, series: Series, marks: ArrayLike<number>): { x: number; y: number }[] {
  const curve = curves[plan.model.chart.curve ?? "straight"](pen as unknown as CanvasRenderingContext2D);
  const alone: { x: number; y: number }[] = [];
  let open = 0;
  let point: [number, number] = [0, 0];
  const close = (): void => {
    if (open > 0) curve.lineEnd();
    if (open === 1) alone.push({ x: point[0], y: point[1] });
    open = 0;
  };
  for (let nth = 0; nth < marks.length; nth++) {
    const mark = marks[nth]!;
    const value = series.cross[mark]!;
    if (Number.isNaN(value) || (value <= 0 && plan.cross!.type === "log")) {
      close();
      continue;
    }
    if (open === 0) curve.lineStart();
    open++;
    point = placeOf(plan, series.main[mark]!, value);
    curve.point(point[0], point[1]);
  }
  close();
  return alone;
}

export function drawLine(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  const marks = thinned(plan, series);
  pen.strokeStyle = toneOf(theme, series.tone);
  pen.fillStyle = pen.strokeStyle;
  pen.lineWidth = 2;
  pen.lineJoin = "round";
  pen.setLineDash([
    ...(theme.dashed || series.tone >= theme.tones.length
      ? DASHES[(theme.dashed ? series.tone : Math.floor(series.tone / theme.tones.length)) % DASHES.length]!
      : []),
  ]);
  pen.beginPath();
  const alone = trace(pen, plan, series, marks);
  pen.stroke();
  pen.setLineDash([]);
  const dots = plan.model.chart.points === true || stands !== null;
  // A value between two gaps is a line without length.
  for (const { x, y } of alone) dot(pen, x, y, 2.5);
  if (!dots || marks.length > plan.plot.width * 2) return;
  for (let nth = 0; nth < marks.length; nth++) {
    const mark = marks[nth]!;
    if (
      Number.isNaN(series.cross[mark]!) ||
      (stands !== null && !stands(series, mark) && plan.model.chart.points !== true)
    )
      continue;
    const [x, y] = placeOf(plan, series.main[mark]!, series.cross[mark]!);
    dot(pen, x, y, stands?.(series, mark) ? 4.5 : 3);
  }
}

function dot(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}

export function drawArea(pen: Pen, plan: Plan, theme: Theme, series: Series): void {
  const marks = thinned(plan, series);
  const tone = toneOf(theme, series.tone);
  const single = plan.model.chart.stack === false;
  const floor = plan.cross!.type === "log" ? plan.cross!.domain[0] : -Infinity;
  const smooth =
    plan.model.chart.curve === "smooth"
      ? curveMonotoneX
      : plan.model.chart.curve === "step"
        ? curveStepAfter
        : curveLinear;
  pen.beginPath();
  const curve = smooth(pen as unknown as CanvasRenderingContext2D);
  let run: number[] = [];
  const flush = (): void => {
    if (run.length > 0) {
      curve.areaStart();
      curve.lineStart();
      for (const mark of run) curve.point(...placeOf(plan, series.main[mark]!, Math.max(floor, series.cross[mark]!)));
      curve.lineEnd();
      curve.lineStart();
      for (const mark of run.reverse())
        curve.point(...placeOf(plan, series.main[mark]!, Math.max(floor, series.base?.[mark] ?? 0)));
      curve.lineEnd();
      curve.areaEnd();
    }
    run = [];
  };
  for (let nth = 0; nth < marks.length; nth++) {
    if (Number.isNaN(series.cross[marks[nth]!]!)) flush();
    else run.push(marks[nth]!);
  }
  flush();
  pen.fillStyle = tone;
  pen.globalAlpha = single ? 0.22 : 0.78;
  pen.fill();
  pen.globalAlpha = 1;
  pen.beginPath();
  trace(pen, plan, series, marks);
  pen.strokeStyle = tone;
  pen.lineWidth = single ? 2 : 1;
  pen.stroke();
}
