// Draws points: each by its colour, size and shape; of very many, those that do not cover each other.
import { RADIUS } from "./build-points.ts";
import { alphaOf, type Stands } from "./stands.ts";
import type { Series } from "./model.ts";
import type { Pen } from "./pen.ts";
import { type Plan, placeOf } from "./plan.ts";
import { heatOf, type Theme, toneOf } from "./theme.ts";

/** More than these are drawn as small squares. */
const MANY = 4000;

export function drawPoints(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  pen.fillStyle = toneOf(theme, series.tone);
  pen.strokeStyle = theme.paper;
  pen.lineWidth = 0.75;
  if (plan.model.marks > MANY && series.radius === undefined) return drawMany(pen, plan, theme, series, stands);
  const { left, top, width, height } = plan.plot;
  for (let mark = 0; mark < series.length; mark++) {
    const [x, y] = placeOf(plan, series.main[mark]!, series.cross[mark]!);
    const radius = series.radius?.[mark] ?? RADIUS;
    if (!(x >= left - radius && x <= left + width + radius && y >= top - radius && y <= top + height + radius))
      continue;
    pen.globalAlpha = alphaOf(stands, series, mark) * (series.radius === undefined ? 0.85 : 0.65);
    if (series.heat !== undefined) pen.fillStyle = heatOf(theme, 0.15 + series.heat[mark]! * 0.85);
    shapeAt(pen, x, y, radius, series.shape?.[mark] ?? 0);
    pen.fill();
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function drawMany(pen: Pen, plan: Plan, theme: Theme, series: Series, stands: Stands): void {
  const { left, top, width, height } = plan.plot;
  const side = plan.model.marks > 50_000 ? 2 : 3;
  const columns = Math.ceil(width) + 1;
  // One point for each pixel is as many as can be seen.
  const seen = new Uint8Array(columns * (Math.ceil(height) + 1));
  pen.globalAlpha = plan.model.marks > 50_000 ? 0.7 : 0.6;
  const [scale, other, flip] = [plan.main, plan.cross!, plan.model.flip];
  for (let mark = 0; mark < series.length; mark++) {
    const [a, b] = [scale.at(series.main[mark]!), other.at(series.cross[mark]!)];
    const [x, y] = flip ? [b, a] : [a, b];
    const [column, row] = [Math.floor(x - left), Math.floor(y - top)];
    if (!(column >= 0 && column < width && row >= 0 && row < height)) continue;
    const at = row * columns + column;
    if (stands !== null) pen.globalAlpha = alphaOf(stands, series, mark);
    else if (seen[at] === 1 && series.heat === undefined) continue;
    seen[at] = 1;
    if (series.heat !== undefined) pen.fillStyle = heatOf(theme, 0.15 + series.heat[mark]! * 0.85);
    pen.fillRect(x - side / 2, y - side / 2, side, side);
  }
  pen.globalAlpha = 1;
}

/** Circles, squares, triangles, diamonds, crosses and triangles on their heads: of the same area. */
export function shapeAt(pen: Pen, x: number, y: number, radius: number, shape: number): void {
  pen.beginPath();
  const path = (...points: readonly (readonly [number, number])[]): void => {
    points.forEach(([dx, dy], nth) =>
      nth === 0 ? pen.moveTo(x + dx * radius, y + dy * radius) : pen.lineTo(x + dx * radius, y + dy * radius),
    );
    pen.closePath();
  };
  switch (((shape % 6) + 6) % 6) {
    case 1:
      return path([-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]);
    case 2:
      return path([0, -1.35], [1.17, 0.75], [-1.17, 0.75]);
    case 3:
      return path([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]);
    case 4:
      return path(
        [-0.4, -1.2],
        [0.4, -1.2],
        [0.4, -0.4],
        [1.2, -0.4],
        [1.2, 0.4],
        [0.4, 0.4],
        [0.4, 1.2],
        [-0.4, 1.2],
        [-0.4, 0.4],
        [-1.2, 0.4],
        [-1.2, -0.4],
        [-0.4, -0.4],
      );
    case 5:
      return path([0, 1.35], [1.17, -0.75], [-1.17, -0.75]);
    default:
      pen.arc(x, y, radius, 0, Math.PI * 2);
  }
}

export function drawTrend(pen: Pen, plan: Plan, theme: Theme, { trend, tone }: Series): void {
  const { slope, start, from, to } = trend!;
  pen.strokeStyle = toneOf(theme, tone);
  pen.lineWidth = 2;
  pen.setLineDash([7, 4]);
  pen.beginPath();
  const steps = plan.main.type === "log" || plan.cross!.type === "log" ? 60 : 1;
  for (let step = 0; step <= steps; step++) {
    const at = from + ((to - from) * step) / steps;
    const [x, y] = placeOf(plan, at, start + slope * at);
    if (!Number.isFinite(x + y)) continue;
    if (step === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.stroke();
  pen.setLineDash([]);
}
