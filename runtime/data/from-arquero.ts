// Tables of Arquero: with their filter and their order, as they would be printed.
import { listColumn } from "./column.ts";
import type { Frame } from "./frame.ts";
import { Columns } from "./from-columns.ts";

/** What is used of such a table. */
export interface ArqueroShape {
  numRows(): number;
  columnNames(): string[];
  /** The values of a column, filtered and in order. */
  array(name: string): ArrayLike<unknown>;
  column(name: string): unknown;
  isFiltered(): boolean;
  isOrdered(): boolean;
  object(row: number): unknown;
}

export const isArquero = (data: any): data is ArqueroShape =>
  typeof data.numRows === "function" &&
  typeof data.columnNames === "function" &&
  typeof data.array === "function" &&
  typeof data.column === "function" &&
  typeof data.object === "function";

export function fromArquero(table: ArqueroShape): Frame {
  const length = table.numRows();
  const asItIs = !table.isFiltered() && !table.isOrdered();
  const columns = table.columnNames().map((name) => {
    const own = asItIs ? table.column(name) : undefined;
    const values = Array.isArray(own) || ArrayBuffer.isView(own) ? own : table.array(name);
    return listColumn(name, values as ArrayLike<unknown>, length);
  });
  return new Columns(columns, length, (at) => table.object(at));
}
