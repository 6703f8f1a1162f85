// Which values a column has already, and in which rows: for columns in which each may stand once.
import { writeText } from "../../elements/define.ts";
import type { Base, Sheet } from "./sheet.ts";

export interface Taken {
  /** True when a row has the value. */
  has(column: string, value: unknown): boolean;
  put(column: string, value: unknown, row: string): void;
  /** The row has no value for now. */
  leave(column: string, row: string): void;
}

interface Values {
  readonly counts: Map<string, number>;
  readonly byRow: Map<string, string>;
}

/** Columns are looked through when they are first asked for. */
export function takenIn(sheet: Sheet, base: Base): Taken {
  const columns = new Map<string, Values>();
  const valuesOf = (column: string): Values => {
    let values = columns.get(column);
    if (values === undefined) columns.set(column, (values = look(sheet, base, column)));
    return values;
  };
  return {
    has: (column, value) => valuesOf(column).counts.has(nameOf(value)),
    put: (column, value, row) => put(valuesOf(column), value, row),
    leave: (column, row) => leave(valuesOf(column), row),
  };
}

function look(sheet: Sheet, base: Base, column: string): Values {
  const values: Values = { counts: new Map(), byRow: new Map() };
  for (let at = 0; at < base.length; at++) {
    const id = base.id(at);
    if (sheet.removed.has(id)) continue;
    const own = sheet.cells.get(id)?.get(column);
    put(values, own === undefined ? base.at(at, column) : own.value, id);
  }
  for (const { id, row } of sheet.added) put(values, row[column], id);
  return values;
}

function put(values: Values, value: unknown, row: string): void {
  leave(values, row);
  const name = nameOf(value);
  values.byRow.set(row, name);
  values.counts.set(name, (values.counts.get(name) ?? 0) + 1);
}

function leave({ counts, byRow }: Values, row: string): void {
  const name = byRow.get(row);
  if (name === undefined) return;
  byRow.delete(row);
  const left = counts.get(name)! - 1;
  if (left === 0) counts.delete(name);
  else counts.set(name, left);
}

const nameOf = (value: unknown): string => `${typeof value} ${writeText(value)}`;
