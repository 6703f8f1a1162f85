// Which mark is meant by a place on the page.
import { barRect, cellRect } from "./draw-marks.ts";
import { lowerBound } from "./draw-lines.ts";
import type { Series } from "./model.ts";
import type { Rect } from "./pen.ts";
import { type Plan, placeOf, rectOf, ringOf } from "./plan.ts";

export interface Hit {
  /** The position of the series. */
  readonly series: number;
  readonly mark: number;
}

/** How far from a point is still near. */
const NEAR = 24;

export function hitAt(plan: Plan, x: number, y: number): Hit | null {
  const { plot, model } = plan;
  const beyond =
    x < plot.left - 4 || x > plot.left + plot.width + 4 || y < plot.top - 4 || y > plot.top + plot.height + 4;
  if (beyond) return null;
  switch (model.series[0]?.mark) {
    case "line":
    case "area":
      return alongMain(plan, x, y);
    case "point":
      return nearest(plan, x, y);
    case "slice":
      return sliceAt(plan, x, y);
    case "cell":
      return firstIn(plan, (series, mark) => isInside(cellRect(plan, series, mark), x, y));
    case "box":
      return firstIn(plan, (series, mark) => isInside(boxRect(plan, series, mark), x, y));
    case "bar":
      return barAt(plan, x, y);
    default:
      return null;
  }
}

const isInside = ({ left, top, width, height }: Rect, x: number, y: number, more = 0): boolean =>
  x >= left - more && x <= left + width + more && y >= top - more && y <= top + height + more;

/** With its whiskers and what lies outside. */
export function boxRect(plan: Plan, series: Series, mark: number): Rect {
  const { low, high, outside } = series.boxes![mark]!;
  const all = [low, high, ...outside.map(({ value }) => value)];
  return rectOf(plan, series.from![mark]!, series.to![mark]!, Math.min(...all), Math.max(...all));
}

function firstIn({ model }: Plan, holds: (series: Series, mark: number) => boolean): Hit | null {
  for (const [at, series] of model.series.entries()) {
    if (series.hidden) continue;
    for (let mark = 0; mark < series.length; mark++) if (holds(series, mark)) return { series: at, mark };
  }
  return null;
}

/** The bar itself, else one that stands at the same place. */
function barAt(plan: Plan, x: number, y: number): Hit | null {
  const main = plan.main.back(plan.model.flip ? y : x);
  const along = (series: Series, mark: number): boolean =>
    series.value[mark] !== 0 && main >= series.from![mark]! && main <= series.to![mark]!;
  return (
    firstIn(plan, (series, mark) => along(series, mark) && isInside(barRect(plan, series, mark), x, y, 1)) ??
    firstIn(plan, along)
  );
}

/** The mark nearest on the main axis; of those, the series nearest on the other. */
function alongMain(plan: Plan, x: number, y: number): Hit | null {
  const main = plan.main.back(plan.model.flip ? y : x);
  let best: { hit: Hit; away: number; off: number } | null = null;
  for (const [at, series] of plan.model.series.entries()) {
    if (series.hidden) continue;
    const mark = nearestMark(series, main);
    if (mark < 0) continue;
    const place = placeOf(plan, series.main[mark]!, series.cross[mark]!);
    const away = Math.round(Math.abs(place[0] - x));
    const off = Math.abs(place[1] - y);
    if (best === null || away < best.away || (away === best.away && off < best.off))
      best = { hit: { series: at, mark }, away, off };
  }
  return best === null ? null : best.hit;
}

/** The mark of a series that stands nearest to a value, gaps left out; -1 where there is none. */
export function nearestMark(series: Series, main: number): number {
  const start = lowerBound(series.main, main);
  const isThere = (mark: number): boolean => !Number.isNaN(series.cross[mark]!) && !Number.isNaN(series.value[mark]!);
  let right = start;
  while (right < series.length && !isThere(right)) right++;
  let left = start - 1;
  while (left >= 0 && !isThere(left)) left--;
  if (left < 0) return right < series.length ? right : -1;
  if (right >= series.length) return left;
  return series.main[right]! - main < main - series.main[left]! ? right : left;
}

function nearest(plan: Plan, x: number, y: number): Hit | null {
  let best: Hit | null = null;
  let least = NEAR * NEAR;
  const { main, cross, model } = plan;
  for (const [at, series] of model.series.entries()) {
    if (series.hidden) continue;
    for (let mark = 0; mark < series.length; mark++) {
      const a = main.at(series.main[mark]!) - (model.flip ? y : x);
      if (a * a > NEAR * NEAR * 4) continue;
      const b = cross!.at(series.cross[mark]!) - (model.flip ? x : y);
      // A large point is meant where it lies.
      const radius = series.radius?.[mark] ?? 0;
      const away = Math.max(0, Math.sqrt(a * a + b * b) - radius) ** 2;
      if (away > least || (away === least && best !== null && away > 0)) continue;
      least = away;
      best = { series: at, mark };
    }
  }
  return best;
}

function sliceAt(plan: Plan, x: number, y: number): Hit | null {
  const ring = ringOf(plan);
  const away = Math.hypot(x - ring.x, y - ring.y);
  if (away > ring.outer + 6 || away < ring.inner - 6) return null;
  const angle = Math.atan2(y - ring.y, x - ring.x);
  const turned = ((((angle + Math.PI / 2) / (Math.PI * 2)) % 1) + 1) % 1;
  return firstIn(plan, (series) => turned >= series.from![0]! && turned < series.to![0]!);
}

/** The middle of a mark, where a hint of it points to. */
export function anchorOf(plan: Plan, { series: at, mark }: Hit): [number, number] {
  const series = plan.model.series[at]!;
  if (series.mark === "slice") {
    const { x, y, inner, outer } = ringOf(plan);
    const angle = plan.main.at(series.main[0]!);
    const radius = (inner + outer) / 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  }
  if (series.mark === "bar") {
    const { left, top, width, height } = barRect(plan, series, mark);
    const below = series.cross[mark]! < (series.base![mark] ?? 0);
    return plan.model.flip
      ? [below ? left : left + width, top + height / 2]
      : [left + width / 2, below ? top + height : top];
  }
  return placeOf(plan, series.main[mark]!, series.cross[mark]!);
}
