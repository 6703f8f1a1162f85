// Reads GeoJSON: geometries and features, as objects or as text. What is no place on the earth is left out.
import type { Coordinates, Shape } from "./shown-map.ts";

/** Collections in collections may go no deeper. */
const DEEPEST = 8;

interface Found {
  areas: Coordinates[][];
  lines: Coordinates[];
  points: number[];
}

/** Nothing where there is none. Never throws. */
export function readGeometry(value: unknown): Shape | null {
  const found: Found = { areas: [], lines: [], points: [] };
  try {
    collect(typeof value === "string" ? JSON.parse(value) : value, found, DEEPEST);
  } catch {
    // A circle, a proxy, or a text that is no JSON.
    return null;
  }
  return found.areas.length + found.lines.length + found.points.length === 0 ? null : found;
}

function collect(value: any, found: Found, left: number): void {
  if (typeof value !== "object" || value === null || left === 0) return;
  const { coordinates } = value;
  const line = (given: unknown): void => {
    const clean = read(given);
    if (clean.length >= 4) found.lines.push(clean);
  };
  const area = (given: unknown): void => {
    const [rim, ...holes] = listOf(given).map(read);
    if (rim !== undefined && rim.length >= 6) found.areas.push([rim, ...holes.filter((hole) => hole.length >= 6)]);
  };
  switch (value.type) {
    case "Feature":
      return collect(value.geometry, found, left - 1);
    case "FeatureCollection":
      return listOf(value.features).forEach((one) => collect(one, found, left - 1));
    case "GeometryCollection":
      return listOf(value.geometries).forEach((one) => collect(one, found, left - 1));
    case "Point":
      return void found.points.push(...read([coordinates]));
    case "MultiPoint":
      for (const point of listOf(coordinates)) found.points.push(...read([point]));
      return undefined;
    case "LineString":
      return line(coordinates);
    case "MultiLineString":
      return listOf(coordinates).forEach(line);
    case "Polygon":
      return area(coordinates);
    case "MultiPolygon":
      return listOf(coordinates).forEach(area);
    default:
      return undefined;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function read(line: unknown): number[] {
  const clean: number[] = [];
  for (const position of listOf(line)) {
    const [lon, lat] = listOf(position);
    if (isLon(lon) && isLat(lat)) clean.push(lon, lat);
  }
  return clean;
}

export const isLat = (value: unknown): value is number => typeof value === "number" && value >= -90 && value <= 90;

/** East of Greenwich some count on beyond 180. */
export const isLon = (value: unknown): value is number => typeof value === "number" && value >= -360 && value <= 360;
