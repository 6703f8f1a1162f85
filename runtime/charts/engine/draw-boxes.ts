// Draws boxes with their whiskers, and what lies outside.
import { alphaOf, type Stands } from "./stands.ts";
import type { Series } from "./model.ts";
import type { Pen } from "./pen.ts";
import { type Plan, placeOf, rectOf } from "./plan.ts";
import { type Theme, toneOf } from "./theme.ts";

export function drawBoxes(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  const tone = toneOf(theme, series.tone);
  for (let mark = 0; mark < series.length; mark++) {
    const { low, lower, middle, upper, high, outside } = series.boxes![mark]!;
    const [from, to, at] = [series.from![mark]!, series.to![mark]!, series.main[mark]!];
    const alpha = alphaOf(stands, series, mark);
    const line = (...points: readonly (readonly [number, number])[]): void =>
      points.forEach(([main, cross], nth) =>
        nth === 0 ? pen.moveTo(...placeOf(plan, main, cross)) : pen.lineTo(...placeOf(plan, main, cross)),
      );
    const cap = (to - from) / 4;
    pen.strokeStyle = tone;
    pen.lineWidth = 1.5;
    pen.globalAlpha = alpha;
    pen.beginPath();
    line([at, low], [at, lower]);
    line([at, upper], [at, high]);
    line([at - cap, low], [at + cap, low]);
    line([at - cap, high], [at + cap, high]);
    pen.stroke();
    const rect = rectOf(plan, from, to, lower, upper);
    pen.fillStyle = tone;
    pen.globalAlpha = alpha * 0.25;
    pen.fillRect(rect.left, rect.top, rect.width, rect.height);
    pen.globalAlpha = alpha;
    pen.beginPath();
    pen.rect(rect.left, rect.top, rect.width, rect.height);
    pen.stroke();
    pen.lineWidth = 2.5;
    pen.beginPath();
    line([from, middle], [to, middle]);
    pen.stroke();
    pen.lineWidth = 1.25;
    for (const { value } of outside) {
      pen.beginPath();
      pen.arc(...placeOf(plan, at, value), 2.5, 0, Math.PI * 2);
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
}
