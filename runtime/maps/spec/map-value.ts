// What a map evaluates to: what is chosen on it, and what is in sight.
import { type Props, selectionOf } from "../../charts/spec/index.ts";
import type { ValueKind } from "../../elements/define.ts";
import { isLat, isLon } from "./read-geometry.ts";
import type { MapView, SentMap } from "./shown-map.ts";

/** What is chosen on a map, and where it stands. */
export interface MapState<R> {
  /** The rows that are chosen; none without `selection`. */
  points: R[];
  /** What is in sight, once the user or the script has moved it; `null` while the map shows all of its data. */
  view: MapView | null;
}

const chart = selectionOf("map");

/** A place that can be shown, or nothing. */
export function cleanView(given: unknown): MapView | null {
  const { lat, lon, zoom } = (typeof given === "object" && given !== null ? given : {}) as Partial<MapView>;
  if (!isLat(lat) || !isLon(lon) || typeof zoom !== "number" || Number.isNaN(zoom)) return null;
  return { lat, lon, zoom: Math.max(0, Math.min(22, zoom)) };
}

const chosen = (value: Partial<MapState<any>> | null | undefined) => ({ points: value?.points ?? [], intervals: [] });

export const mapValue: ValueKind<MapState<any>, Props> = {
  initial: () => ({ points: [], view: null }),
  fit: (value, props) => ({
    points: chart.fit(chosen(value), props).points,
    view: cleanView(value?.view),
  }),
  decode(raw, props) {
    const { rows, view } = (raw ?? {}) as Partial<SentMap>;
    if (!Array.isArray(rows)) throw new TypeError("A list of rows is expected.");
    const clean = cleanView(view);
    if (view !== null && view !== undefined && clean === null) throw new RangeError("There is no such place.");
    if (rows.length === 0 && props["selection"] === undefined) return { points: [], view: clean };
    return { points: chart.decode({ rows, intervals: [] }, props).points, view: clean };
  },
  encode(value, props): SentMap | undefined {
    const view = cleanView(value?.view);
    if (view === null && props["selection"] === undefined) return undefined;
    const sent = chart.encode!(chosen(value), props) as SentMap | undefined;
    return { rows: sent?.rows ?? [], intervals: [], view };
  },
  choose(wanted, props, value) {
    const choice = chart.choose!(wanted, props, chosen(value));
    return "why" in choice ? choice : { sent: { ...(choice.sent as object), view: cleanView(value?.view) } };
  },
  copy: ({ points, view }) => ({ points: [...points], view: view === null ? null : { ...view } }),
};
