// How the values of a column are written alike: 1,356 below 10,538, and midnight with its time below other moments.
import { type Column, isDate } from "../../data/index.ts";
import { isGrouped } from "../../elements/numbers.ts";
import type { ColumnKind, ShownColumn } from "./shown.ts";

/** So many values are looked at. */
const ENOUGH = 200;
const MINUTE = 60_000;

export function writtenAlike(column: Column | undefined, kind: ColumnKind): ShownColumn["alike"] {
  if (column === undefined) return undefined;
  const { length } = column;
  const step = Math.max(1, length / ENOUGH);
  const has = (is: (value: unknown) => boolean): boolean => {
    for (let nth = 0; nth * step < length; nth++) {
      // Not always as far from each other: what comes every so often would be missed.
      const at = step === 1 ? nth : Math.floor((nth + ((nth * 0.618) % 1)) * step);
      if (at < length && is(column.at(at))) return true;
    }
    return false;
  };
  if (kind === "number") return has(isGrouped) ? "groups" : undefined;
  if (kind !== "datetime") return undefined;
  return has((value) => timeOf(value) % MINUTE !== 0) ? "seconds" : "minutes";
}

/** 0 for what is no moment. */
function timeOf(value: unknown): number {
  const moment = isDate(value) ? value.getTime() : value;
  return typeof moment === "number" && Number.isFinite(moment) ? moment : 0;
}
