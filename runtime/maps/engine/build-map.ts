// From what a painter gets to a map in numbers: its marks on the square of the earth, and the series that a legend names.
import { extentOf, fieldAt, groupRows, type Model, radiusOf, type Series } from "../../charts/engine/index.ts";
import { isLat, isLon, type Shape, type ShownMap } from "../spec/index.ts";
import { project, projectRing, uOf, vOf } from "./mercator.ts";
import { type Bounds, boundsOf } from "./sight.ts";

/** The lines and rims of a mark on the square, and what part of it they take. */
export interface Outline {
  readonly areas: readonly (readonly Float64Array[])[];
  readonly lines: readonly Float64Array[];
  readonly points: Float64Array;
  readonly box: Bounds;
}

/** Marks one behind the other. */
export interface MapModel {
  readonly legend: Model & { readonly chart: ShownMap };
  readonly length: number;
  /** Which series a mark belongs to. */
  readonly series: Int32Array;
  /** Where its hint points to. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly radius: Float64Array | null;
  /** From 0 to 1, where colour is a measure; NaN where it says nothing. */
  readonly heat: Float64Array | null;
  /** Nothing for a point. */
  readonly outlines: readonly (Outline | null)[];
  rowsOf(mark: number): readonly number[];
  readonly bounds: Bounds;
}

const nothing = new Float64Array(0);

export function buildMap(chart: ShownMap, hidden: ReadonlySet<string>): MapModel {
  const { roles, length } = chart;
  const groups = groupRows({ ...chart, roles: { ...roles, detail: null } }, "");
  const measure = fieldAt(chart, roles.color);
  const shades = measure === undefined || measure.kind === "category" ? undefined : measure.values;
  const extent = shades === undefined ? null : extentOf([shades]);
  const sizes = numbersAt(chart, roles.size);
  const sizeExtent = sizes === undefined ? null : extentOf([sizes]);
  const seriesOf = new Int32Array(length);
  groups.forEach(({ rows }, at) => {
    for (const row of rows) seriesOf[row] = at;
  });
  const places = placesOf(chart);
  const marks = [...marksOf(chart, places)];
  const first = (mark: Mark): number => mark.rows[0]!;
  const model = {
    length: marks.length,
    series: Int32Array.from(marks, (mark) => seriesOf[first(mark)]!),
    u: Float64Array.from(marks, (mark) => mark.u),
    v: Float64Array.from(marks, (mark) => mark.v),
    radius: sizes === undefined ? null : Float64Array.from(marks, (mark) => radiusOf(sizes[first(mark)]!, sizeExtent)),
    heat:
      shades === undefined || extent === null
        ? null
        : Float64Array.from(marks, (mark) => (shades[first(mark)]! - extent[0]) / (extent[1] - extent[0] || 1)),
    outlines: marks.map(({ outline }) => outline),
    rowsOf: (mark: number) => marks[mark]!.rows,
  };
  return {
    ...model,
    bounds: boundsOfMarks(marks),
    legend: {
      kind: "map",
      chart,
      series: groups.map((group): Series => ({ ...empty, ...group, hidden: hidden.has(group.id) })),
      main: { type: "number", domain: [0, 1], title: "" },
      cross: null,
      flip: false,
      ramp: extent === null ? null : { title: measure!.name, from: extent[0], to: extent[1] },
      shapes: [],
      marks: marks.length,
    },
  };
}

/** What a legend does not ask for. */
const empty = {
  mark: "point" as const,
  length: 0,
  main: nothing,
  cross: nothing,
  value: nothing,
  rowsOf: () => [],
};

interface Mark {
  readonly u: number;
  readonly v: number;
  readonly rows: readonly number[];
  readonly outline: Outline | null;
}

function numbersAt(chart: ShownMap, at: number | null | undefined): ArrayLike<number> | undefined {
  const field = fieldAt(chart, at ?? null);
  return field === undefined || field.kind === "category" ? undefined : field.values;
}

/** Whether a row has a place, and which. */
function placesOf(chart: ShownMap): (row: number) => readonly [number, number] | null {
  const [lon, lat] = [numbersAt(chart, chart.roles.x), numbersAt(chart, chart.roles.y[0])];
  return (row) => {
    const [x, y] = [lon?.[row], lat?.[row]];
    return isLon(x) && isLat(y) ? [x, y] : null;
  };
}

/** Areas first, then lines, then points: none covers another kind. Small points lie on large ones. */
function* marksOf(chart: ShownMap, placeOf: (row: number) => readonly [number, number] | null): Generator<Mark> {
  const { shapes, roles, length } = chart;
  const ways = fieldAt(chart, roles.detail);
  const lines = new Map<number, number[]>();
  const points: Mark[] = [];
  const drawn: Mark[] = [];
  for (let row = 0; row < length; row++) {
    const shape = shapes?.[row];
    if (shape) {
      const mark = markOf(shape, row);
      (mark.outline === null ? points : drawn).push(mark);
      continue;
    }
    const place = placeOf(row);
    if (place === null) continue;
    const way = ways?.kind === "category" ? ways.codes[row]! : -1;
    if (way < 0) points.push({ u: uOf(place[0]), v: vOf(place[1]), rows: [row], outline: null });
    else if (lines.has(way)) lines.get(way)!.push(row);
    else lines.set(way, [row]);
  }
  yield* drawn.filter(({ outline }) => outline!.areas.length > 0);
  yield* drawn.filter(({ outline }) => outline!.areas.length === 0);
  for (const rows of lines.values()) {
    const line = rows.flatMap((row) => placeOf(row)!);
    const { u, v, outline } = markOf(
      rows.length === 1 ? { areas: [], lines: [], points: line } : { areas: [], lines: [line], points: [] },
      rows[0]!,
    );
    yield { u, v, rows, outline };
  }
  const sizes = numbersAt(chart, roles.size);
  yield* sizes === undefined ? points : points.sort((a, b) => (sizes[b.rows[0]!] || 0) - (sizes[a.rows[0]!] || 0));
}

function markOf(shape: Shape, row: number): Mark {
  const [lon, lat] = shape.points;
  if (shape.areas.length + shape.lines.length === 0 && shape.points.length === 2)
    return { u: uOf(lon!), v: vOf(lat!), rows: [row], outline: null };
  const areas = shape.areas.map((rings) => rings.map(projectRing));
  const lines = shape.lines.map(project);
  const points = project(shape.points);
  const all = [...areas.flat(), ...lines, points];
  const outline = { areas, lines, points, box: boxOf(all) };
  const [u, v] = middleOf(outline);
  return { u, v, rows: [row], outline };
}

function boxOf(lines: readonly Float64Array[]): Bounds {
  const [u, v] = [0, 1].map((which) => extentOf(lines.map((line) => line.filter((_, at) => at % 2 === which))));
  return { u: u ?? [0, 0], v: v ?? [0, 0] };
}

/** The middle of the largest area, of the longest line, else the first point. */
function middleOf({ areas, lines, points }: Outline): readonly [number, number] {
  let best: { at: readonly [number, number]; size: number } | null = null;
  for (const [rim] of areas) {
    const [size, u, v] = weigh(rim!);
    if (best === null || size > best.size) best = { at: [u, v], size };
  }
  if (best !== null) return best.at;
  const line = [...lines].sort((a, b) => b.length - a.length)[0];
  if (line === undefined) return [points[0]!, points[1]!];
  const at = Math.floor(line.length / 4) * 2;
  return [line[at]!, line[at + 1]!];
}

/** How large an area is, and its centre of gravity. */
function weigh(ring: Float64Array): [number, number, number] {
  let [twice, u, v] = [0, 0, 0];
  const [u0, v0] = [ring[0]!, ring[1]!];
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [a, b, c, d] = [ring[at]! - u0, ring[at + 1]! - v0, ring[at + 2]! - u0, ring[at + 3]! - v0];
    const cross = a * d - c * b;
    twice += cross;
    u += (a + c) * cross;
    v += (b + d) * cross;
  }
  return twice === 0 ? [0, u0, v0] : [Math.abs(twice), u0 + u / (3 * twice), v0 + v / (3 * twice)];
}

/** Points that stand close together are one span: there may be a million of them. */
const SPANS = 4096;

function boundsOfMarks(marks: readonly Mark[]): Bounds {
  let [top, bottom] = [1, 0];
  const spans: (readonly [number, number])[] = [];
  const close = new Map<number, [number, number]>();
  for (const { outline, u, v } of marks) {
    top = Math.min(top, outline?.box.v[0] ?? v);
    bottom = Math.max(bottom, outline?.box.v[1] ?? v);
    if (outline !== null) {
      spans.push(outline.box.u);
      continue;
    }
    const at = u - Math.floor(u);
    const key = Math.floor(at * SPANS);
    const span = close.get(key);
    if (span === undefined) close.set(key, [at, at]);
    else if (at < span[0]) span[0] = at;
    else if (at > span[1]) span[1] = at;
  }
  return boundsOf([...spans, ...close.values()], [top, bottom]);
}
