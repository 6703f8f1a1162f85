// The reports, and what the desk does with them. Source and licence: birdstrikes.md.
import rows from "./reports.json";

export const states = ["new", "in work", "closed"] as const;
export const phases = ["Parked", "Taxi", "Take-off run", "Climb", "Descent", "Approach", "Landing Roll"] as const;

export interface Report {
  id: string;
  /** `1999-08-31` */
  date: string;
  status: (typeof states)[number];
  airport: string;
  aircraft: string;
  operator: string;
  phase: string;
  species: string;
  damage: string;
  /** Dollars. */
  cost: number;
  note: string;
}

/** As they come in: nobody has looked at them yet. */
export const reports = (): Report[] => rows.map((row) => ({ ...row, status: "new", note: "" }));

/** A number that no report has. */
export function nextId(all: readonly Report[]): string {
  const last = Math.max(0, ...all.map(({ id }) => Number(id.slice(2)) || 0));
  return `R-${`${last + 1}`.padStart(3, "0")}`;
}

export interface Cost {
  species: string;
  cost: number;
}

/** What the birds cost, the dearest first. */
export function costBySpecies(all: readonly Report[]): Cost[] {
  const sums = new Map<string, number>();
  for (const { species, cost } of all) sums.set(species, (sums.get(species) ?? 0) + cost);
  return [...sums].map(([species, cost]) => ({ species, cost })).sort((a, b) => b.cost - a.cost);
}
