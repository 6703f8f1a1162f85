// Gives a value the form that the other values of its column have: moments as dates or texts, whole numbers as BigInts.
import { isDate, readMoment } from "../../data/index.ts";
import type { ColumnKind } from "../spec/shown.ts";

/**
 * @param value As `parseCell` gives it: numbers, ISO texts.
 * @param sample A value of the column; `undefined` where there is none.
 * @param zone The time zone of the person who entered it.
 */
export function asField(value: unknown, kind: ColumnKind, sample: unknown, zone: string | undefined): unknown {
  if (typeof value === "number" && typeof sample === "bigint") return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === "number" && typeof sample === "string") return `${value}`;
  if (typeof value !== "string" || (kind !== "date" && kind !== "datetime")) return value;
  if (isDate(sample)) return new Date(readMoment(value, zone));
  if (typeof sample === "number") return readMoment(value, zone);
  return value;
}
