// Which mark of a map is meant by a place on the page.
import { RADIUS } from "../../charts/engine/index.ts";
import type { MapModel, Outline } from "./build-map.ts";
import { type Sight, xOf, yOf } from "./sight.ts";

/** How far from a point and from a line is still near, in pixels. */
const NEAR = 14;
const NEAR_LINE = 8;

/** The nearest point, else the nearest line, else the area that is on top. */
export function markAt(model: MapModel, sight: Sight, x: number, y: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  const take = (mark: number, away: number): void => {
    if (away > least || away === Infinity) return;
    least = away;
    best = mark;
  };
  for (let mark = 0; mark < model.length; mark++) {
    if (model.legend.series[model.series[mark]!]!.hidden) continue;
    const outline = model.outlines[mark]!;
    if (outline !== null) {
      take(mark, awayFrom(outline, sight, x, y));
      continue;
    }
    const [a, b] = [xOf(sight, model.u[mark]!) - x, yOf(sight, model.v[mark]!) - y];
    if (a > 40 || a < -40 || b > 40 || b < -40) continue;
    const away = Math.max(0, Math.hypot(a, b) - (model.radius?.[mark] ?? RADIUS));
    if (away <= NEAR) take(mark, away / 1000);
  }
  return best;
}

/** Points lie on lines, and lines on areas. */
function awayFrom(outline: Outline, sight: Sight, x: number, y: number): number {
  const { size, scale, u, v } = sight;
  const at = u + (x - size.width / 2) / scale;
  const down = v + (y - size.height / 2) / scale;
  const near = NEAR / scale;
  const { box } = outline;
  if (down < box.v[0] - near || down > box.v[1] + near) return Infinity;
  let least = Infinity;
  for (let turn = Math.ceil(box.u[0] - near - at); turn <= box.u[1] + near - at; turn++) {
    const [a, b] = [at + turn, down];
    for (let i = 0; i < outline.points.length; i += 2) {
      const away = Math.hypot(outline.points[i]! - a, outline.points[i + 1]! - b) * scale - RADIUS;
      if (away <= NEAR) least = Math.min(least, Math.max(0, away) / 1000);
    }
    for (const line of outline.lines) {
      const away = fromLine(line, a, b) * scale;
      if (away <= NEAR_LINE) least = Math.min(least, 1 + away / 1000);
    }
    if (outline.areas.some((rings) => isInside(rings, a, b))) least = Math.min(least, 2);
  }
  return least;
}

function fromLine(line: Float64Array, x: number, y: number): number {
  let least = Infinity;
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [a, b] = [line[at]!, line[at + 1]!];
    const [dx, dy] = [line[at + 2]! - a, line[at + 3]! - b];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a) * dx + (y - b) * dy) / length));
    least = Math.min(least, Math.hypot(a + dx * share - x, b + dy * share - y));
  }
  return least;
}

export function isInside(rings: readonly Float64Array[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const [a, b, c, d] = [ring[at]!, ring[at + 1]!, ring[before]!, ring[before + 1]!];
      if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
    }
  }
  return inside;
}
