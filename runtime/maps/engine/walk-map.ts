// From mark to mark by keys: from the west to the east, and to the nearest one in the north and in the south.
import type { Way } from "../../charts/engine/index.ts";
import type { MapModel } from "./build-map.ts";
import { wrap } from "./mercator.ts";

/** The marks that can be walked, from the west to the east as the map shows them. */
export function orderOf({ length, series, legend, u, v, bounds }: MapModel): number[] {
  const start = bounds.u[0];
  const from = (mark: number): number => u[mark]! - start - Math.floor(u[mark]! - start + 1e-9);
  return Array.from({ length }, (_, mark) => mark)
    .filter((mark) => !legend.series[series[mark]!]!.hidden)
    .sort((a, b) => from(a) - from(b) || v[a]! - v[b]! || a - b);
}

export function walkMap(model: MapModel, order: readonly number[], from: number | null, way: Way): number | null {
  if (order.length === 0) return null;
  const place = from === null ? -1 : order.indexOf(from);
  const last = order.length - 1;
  if (way === "first" || place < 0) return order[way === "last" || way === "before" ? last : 0]!;
  if (way === "last") return order[last]!;
  if (way === "next" || way === "before") return order[Math.max(0, Math.min(last, place + (way === "next" ? 1 : -1)))]!;
  let [best, least] = [from!, Infinity];
  for (const mark of order) {
    const side = Math.abs(wrap(model.u[mark]! - model.u[from!]!));
    const along = (model.v[mark]! - model.v[from!]!) * (way === "down" ? 1 : -1);
    if (along <= 0 || side > along * 2) continue;
    const away = Math.hypot(side, along);
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}
