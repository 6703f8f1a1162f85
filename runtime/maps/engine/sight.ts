// What is in sight: a window on the square of the earth, moved and zoomed, and one that shows all of the data.
import type { MapView } from "../spec/index.ts";
import { latOf, lonOf, uOf, vOf, WORLD, wrap } from "./mercator.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The window in pixels: the earth's width, and what stands in the middle. */
export interface Sight {
  readonly size: Size;
  /** Pixels from −180° to 180°. */
  readonly scale: number;
  readonly u: number;
  readonly v: number;
}

const NEAREST = 22;

/** A single place is not looked at from nearer than this. */
const NEAR_ONE = 5;

/** Around the data, in pixels. */
const PAD = 28;

/** The whole earth, as far as it fits. */
const farthest = ({ width, height }: Size): number => Math.max(0, Math.log2(Math.min(width, height) / WORLD));

/** Nothing more comes into sight from farther away. */
export const isFarthest = ({ size, scale }: Sight): boolean => scale <= WORLD * 2 ** farthest(size) * 1.0001;

export function sightOf(view: MapView, size: Size): Sight {
  const zoom = Math.max(farthest(size), Math.min(NEAREST, view.zoom));
  const scale = WORLD * 2 ** zoom;
  // Nothing is beyond the edges in the north and in the south.
  const half = size.height / 2 / scale;
  const v = half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, vOf(view.lat)));
  return { size, scale, u: uOf(view.lon), v };
}

export const viewOf = ({ scale, u, v }: Sight): MapView => ({
  lat: round(latOf(v)),
  lon: round(lonOf(u)),
  zoom: Math.round(Math.log2(scale / WORLD) * 1e4) / 1e4,
});

const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** Where a place is, in pixels. */
export const xOf = ({ size, scale, u }: Sight, at: number): number => size.width / 2 + wrap(at - u) * scale;
export const yOf = ({ size, scale, v }: Sight, at: number): number => size.height / 2 + (at - v) * scale;

export function moved(sight: Sight, [x, y]: readonly [number, number]): MapView {
  return viewOf(
    sightOf(viewOf({ ...sight, u: sight.u - x / sight.scale, v: keep(sight.v - y / sight.scale) }), sight.size),
  );
}

/** Zooms so that a place of the page stays where it is. `times` below 1: nearer. */
export function zoomed(sight: Sight, [x, y]: readonly [number, number], times: number): MapView {
  const { size, scale, u, v } = sight;
  const least = WORLD * 2 ** farthest(size);
  const next = Math.max(least, Math.min(WORLD * 2 ** NEAREST, scale / times));
  const off = (at: number, length: number): number => (at - length / 2) * (1 / scale - 1 / next);
  return viewOf(
    sightOf(viewOf({ size, scale: next, u: u + off(x, size.width), v: keep(v + off(y, size.height)) }), size),
  );
}

const keep = (v: number): number => Math.max(0, Math.min(1, v));

/** A part of the square; `u` may go on beyond its edge. */
export interface Bounds {
  readonly u: readonly [number, number];
  readonly v: readonly [number, number];
}

/** So much less than with Greenwich in its middle is worth it. */
const MUCH = 0.6;

/** The least part with all of the places, across 180° where that is shorter. */
export function boundsOf(spans: readonly (readonly [number, number])[], v: readonly [number, number]): Bounds {
  if (spans.length === 0) return { u: [0, 1], v: [0.17, 0.78] };
  const sorted = spans
    .map(([from, to]): [number, number] => {
      const start = from - Math.floor(from);
      return [start, start + (to - from)];
    })
    .sort((a, b) => a[0] - b[0]);
  let [gap, start] = [-1, 0];
  let reach = -Infinity;
  for (const [, to] of sorted) reach = Math.max(reach, to - 1);
  for (const [from, to] of sorted) {
    if (from - reach > gap) [gap, start] = [from - reach, from];
    reach = Math.max(reach, to);
  }
  if (gap <= 0) return { u: [0, 1], v };
  // Readers know the earth with Greenwich in its middle: it is turned where much is won by that.
  const plain: [number, number] = [sorted[0]![0], reach];
  const isTurned = plain[1] > 1 || 1 - gap < MUCH * (plain[1] - plain[0]);
  return { u: isTurned ? [start, start + 1 - gap] : plain, v };
}

export function fit({ u, v }: Bounds, size: Size): MapView {
  const room = (length: number): number => Math.max(length / 2, length - 2 * PAD);
  const [wide, high] = [u[1] - u[0], v[1] - v[0]];
  const scale = Math.min(room(size.width) / wide, room(size.height) / high);
  const isOne = !(wide > 1e-7 || high > 1e-7);
  const zoom = isOne ? NEAR_ONE : Math.log2(scale / WORLD);
  return viewOf(
    sightOf({ lat: latOf((v[0] + v[1]) / 2), lon: lonOf((u[0] + u[1]) / 2), zoom: Math.min(18, zoom) }, size),
  );
}
