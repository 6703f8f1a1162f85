// The projection: the earth as a square of side 1, from the west to the east and from the north to the south.

/** Beyond this latitude the square ends. */
export const MOST_LAT = 85.0511287798066;

/** Pixels of the whole earth at zoom 0. */
export const WORLD = 256;

export const uOf = (lon: number): number => lon / 360 + 0.5;

/** Poles stand at the edges. */
export function vOf(lat: number): number {
  const angle = (Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)) * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI);
}

/** From −180 to 180. */
export const lonOf = (u: number): number => (wrap(u - 0.5) || 0) * 360;

export const latOf = (v: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * v))) * 180) / Math.PI;

/** The same place, less than half around the earth away: from −0.5 to 0.5. */
export const wrap = (u: number): number => u - Math.floor(u + 0.5);

/** Longitudes and latitudes to places on the square; a line that crosses 180° goes on beyond its edge. */
export function project(coordinates: readonly number[]): Float64Array {
  const places = new Float64Array(coordinates.length);
  let before = 0;
  for (let at = 0; at < coordinates.length; at += 2) {
    const u = uOf(coordinates[at]!);
    places[at] = at === 0 ? u : before + wrap(u - before);
    places[at + 1] = vOf(coordinates[at + 1]!);
    before = places[at]!;
  }
  return places;
}

/** A rim. One that goes around a pole has no end on the square: it is closed along the edge. */
export function projectRing(coordinates: readonly number[]): Float64Array {
  const ring = project(coordinates);
  const [first, last] = [ring[0]!, ring[ring.length - 2]!];
  const isClosed = coordinates[1] === coordinates.at(-1) && wrap(first - last) < 1e-9 && wrap(first - last) > -1e-9;
  const turned = isClosed ? last - first : last + wrap(first - last) - first;
  if (Math.abs(turned) < 0.5) return ring;
  let sum = 0;
  for (let at = 1; at < coordinates.length; at += 2) sum += coordinates[at]!;
  const edge = sum < 0 ? 1 : 0;
  const end = first + turned;
  return Float64Array.from([...ring, end, ring[1]!, end, edge, first, edge]);
}
