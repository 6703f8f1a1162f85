// What the data says of a column: a value of it, and whether one is missing somewhere.
import type { Base } from "./sheet.ts";

export interface FieldFacts {
  /** The first value that is there. */
  readonly sample: unknown;
  /** True where a row has none, and where there are no rows that could tell. */
  readonly mayBeMissing: boolean;
}

export const isMissing = (value: unknown): boolean => value === null || value === undefined || value === "";

const known = new WeakMap<Base, Map<string, FieldFacts>>();

/** Looked at once for each base. */
export function factsOf(base: Base, column: string): FieldFacts {
  let facts = known.get(base);
  if (facts === undefined) known.set(base, (facts = new Map()));
  let found = facts.get(column);
  if (found === undefined) facts.set(column, (found = look(base, column)));
  return found;
}

function look(base: Base, column: string): FieldFacts {
  let sample: unknown;
  let mayBeMissing = base.length === 0;
  for (let row = 0; row < base.length; row++) {
    const value = base.at(row, column);
    if (isMissing(value)) mayBeMissing = true;
    else sample ??= value;
    if (mayBeMissing && sample !== undefined) break;
  }
  return { sample, mayBeMissing };
}
