// Draws the marks of all series, each kind in its own way.
import type { Series } from "./model.ts";
import { drawBoxes } from "./draw-boxes.ts";
import { drawArea, drawLine } from "./draw-lines.ts";
import { drawPoints, drawTrend } from "./draw-points.ts";
import type { Pen } from "./pen.ts";
import { fontOf, type Plan, rectOf, ringOf } from "./plan.ts";
import { heatOf, type Theme, toneOf } from "./theme.ts";
import { alphaOf, type Stands } from "./stands.ts";
import { numberFormat } from "./ticks.ts";

export function drawMarks(pen: Pen, plan: Plan, theme: Theme, stands: Stands): void {
  const { series } = plan.model;
  // Areas first: lines are not to lie below them.
  for (const one of series) if (!one.hidden && one.mark === "area") drawArea(pen, plan, theme, one);
  for (const one of series) {
    if (one.hidden) continue;
    if (one.mark === "line") drawLine(pen, plan, theme, one, stands);
    else if (one.mark === "bar") drawBars(pen, plan, theme, one, stands);
    else if (one.mark === "point") drawPoints(pen, plan, theme, one, stands);
    else if (one.mark === "cell") drawCells(pen, plan, theme, one, stands);
    else if (one.mark === "slice") drawSlice(pen, plan, theme, one, stands);
    else if (one.mark === "box") drawBoxes(pen, plan, theme, one, stands);
  }
  for (const one of series) if (!one.hidden && one.trend !== undefined) drawTrend(pen, plan, theme, one);
}

function drawBars(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  pen.fillStyle = toneOf(theme, series.tone);
  const [first, last] = [Math.min(...plan.main.domain), Math.max(...plan.main.domain)];
  // Bars that touch are told apart by a hair.
  const hair = plan.model.kind === "histogram" ? 0.5 : 0;
  for (let mark = 0; mark < series.length; mark++) {
    if (series.to![mark]! < first || series.from![mark]! > last || series.value[mark] === 0) continue;
    const rect = barRect(plan, series, mark);
    pen.globalAlpha = alphaOf(stands, series, mark);
    const thin = plan.model.flip ? rect.height : rect.width;
    const inset = thin > 4 ? hair : 0;
    pen.fillRect(
      rect.left + (plan.model.flip ? 0 : inset),
      rect.top + (plan.model.flip ? inset : 0),
      Math.max(plan.model.flip ? 0.5 : 1, rect.width - (plan.model.flip ? 0 : inset * 2)),
      Math.max(plan.model.flip ? 1 : 0.5, rect.height - (plan.model.flip ? inset * 2 : 0)),
    );
  }
  pen.globalAlpha = 1;
}

/** On an axis of orders of magnitude nothing stands at zero: bars begin at the edge. */
export function barRect(plan: Plan, series: Series, mark: number): ReturnType<typeof rectOf> {
  const [low] = plan.cross!.domain;
  const base = plan.cross!.type === "log" ? Math.max(low, series.base![mark]!) : series.base![mark]!;
  return rectOf(plan, series.from![mark]!, series.to![mark]!, base, series.cross[mark]!);
}

export const cellRect = (plan: Plan, series: Series, mark: number): ReturnType<typeof rectOf> =>
  rectOf(
    plan,
    series.main[mark]! - 0.5,
    series.main[mark]! + 0.5,
    series.cross[mark]! - 0.5,
    series.cross[mark]! + 0.5,
  );

function drawCells(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  for (let mark = 0; mark < series.length; mark++) {
    const { left, top, width, height } = cellRect(plan, series, mark);
    const gap = width > 8 && height > 8 ? 1 : 0;
    pen.globalAlpha = alphaOf(stands, series, mark);
    pen.fillStyle = heatOf(theme, series.heat![mark]!);
    pen.fillRect(left + gap, top + gap, Math.max(0.5, width - 2 * gap), Math.max(0.5, height - 2 * gap));
  }
  pen.globalAlpha = 1;
}

/** The path of a slice. */
export function slicePath(pen: Pen, plan: Plan, series: Series, more = 0): void {
  const { x, y, inner, outer } = ringOf(plan);
  const [from, to] = [plan.main.at(series.from![0]!), plan.main.at(series.to![0]!)];
  pen.beginPath();
  pen.arc(x, y, outer + more, from, to);
  if (inner > 0) pen.arc(x, y, inner, to, from, true);
  else pen.lineTo(x, y);
  pen.closePath();
}

function drawSlice(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  const share = series.cross[0]!;
  slicePath(pen, plan, series);
  pen.globalAlpha = alphaOf(stands, series, 0);
  pen.fillStyle = toneOf(theme, series.tone);
  pen.fill();
  pen.globalAlpha = 1;
  if (share < 1) {
    pen.strokeStyle = theme.paper;
    pen.lineWidth = 1.5;
    pen.stroke();
  }
  writeShare(pen, plan, theme, series);
}

/** In a slice that has room for it. */
function writeShare(pen: Pen, plan: Plan, theme: Theme, series: Series): void {
  const { x, y, inner, outer } = ringOf(plan);
  const share = series.cross[0]!;
  const radius = inner > 0 ? (inner + outer) / 2 : outer * 0.66;
  if (share * Math.PI * 2 * radius < 34 || outer - inner < 30) return;
  const angle = plan.main.at(series.main[0]!);
  pen.font = fontOf(theme.family, 600);
  pen.fillStyle = theme.paper;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(
    numberFormat({ style: "percent", maximumFractionDigits: 0 }).format(share),
    x + Math.cos(angle) * radius,
    y + Math.sin(angle) * radius,
  );
  pen.textBaseline = "alphabetic";
}
