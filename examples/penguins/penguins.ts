// The measurements, and what is asked of them. Source and licence: penguins.md.
import rows from "./penguins.json";

export interface Penguin {
  species: string;
  island: string;
  /** Millimetres; `null` where it was not measured. */
  beakLength: number | null;
  beakDepth: number | null;
  flipperLength: number | null;
  /** Grams. */
  bodyMass: number | null;
  sex: string | null;
}

export type Measure = "beakLength" | "beakDepth" | "flipperLength" | "bodyMass";

export const penguins: readonly Penguin[] = rows;
export const species = [...new Set(penguins.map((penguin) => penguin.species))].sort();
export const islands = [...new Set(penguins.map((penguin) => penguin.island))].sort();

/** The mean of a measure over those birds for which it was taken; `null` where there is none. */
export function mean(birds: readonly Penguin[], measure: Measure): number | null {
  const values = birds.map((bird) => bird[measure]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
