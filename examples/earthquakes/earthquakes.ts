// What the seismographs of the world felt in one week. Source and licence: earthquakes.md.
import rows from "./earthquakes.json";

export interface Earthquake {
  time: Date;
  magnitude: number;
  /** What the map shows by size. The ground shakes ten times as far with each step of the magnitude; circles grow to double. */
  strength: number;
  /** Kilometres below the ground. */
  depth: number;
  lat: number;
  lon: number;
  /** In words: "6km W of Castaic, CA". */
  place: string;
}

export const earthquakes: readonly Earthquake[] = rows.map((row) => ({
  ...row,
  time: new Date(row.time),
  strength: Math.round(2 ** row.magnitude * 10) / 10,
}));

/** The strongest first, at most `count`. */
export const strongest = (of: readonly Earthquake[], count: number): Earthquake[] =>
  [...of].sort((a, b) => b.magnitude - a.magnitude).slice(0, count);

/** How many there were in each hour of the week, hours without any included. */
export function byHour(of: readonly Earthquake[]): { hour: Date; earthquakes: number }[] {
  const HOUR = 3_600_000;
  const hourOf = ({ time }: Earthquake): number => Math.floor(time.getTime() / HOUR);
  const [first, last] = [hourOf(earthquakes[0]!), hourOf(earthquakes.at(-1)!)];
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const one of of) counts[hourOf(one) - first]! += 1;
  return counts.map((count, at) => ({ hour: new Date((first + at) * HOUR), earthquakes: count }));
}
