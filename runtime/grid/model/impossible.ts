// Tells without writing it that a value cannot contain what is sought: numbers and dates have few letters.
import type { ShownColumn } from "../spec/shown.ts";
import { fold } from "./fold.ts";
import { writeCell } from "./write-cell.ts";

const numbers = [
  0,
  -1.5,
  1e-9,
  NaN,
  Infinity,
  -Infinity,
  ...Array.from({ length: 18 }, (_, power) => 1.2345678 * 10 ** power),
];
/** Each month, each day of the week, each half of the day. */
const dates = Array.from(
  { length: 60 },
  (_, at) => new Date(2026, at % 12, 1 + ((at * 5) % 28), (at * 7) % 24, at, at),
);

const writable = /\d/;

/** @param sought Folded; not empty. */
export function impossibleIn(sought: string, column: ShownColumn): (value: unknown) => boolean {
  let number: boolean | undefined;
  let date: boolean | undefined;
  return (value) => {
    if (typeof value === "number" || typeof value === "bigint") return (number ??= hasForeign(sought, numbers, column));
    return value instanceof Date && (date ??= hasForeign(sought, dates, column));
  };
}

/** True when something in the text is in none of the samples: digits may stand anywhere. */
function hasForeign(sought: string, samples: readonly unknown[], column: ShownColumn): boolean {
  const known = new Set<string>();
  for (const sample of samples) for (const letter of fold(writeCell(sample, column))) known.add(letter);
  return [...sought].some((letter) => !writable.test(letter) && !known.has(letter));
}
