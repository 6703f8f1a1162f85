// Rows and columns, shown whole.
import type { Handle } from "../../core/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { cellOf, findColumns, numbersIn, type TableColumn, valueIn, writeCell } from "./cells.ts";

export interface TableProps<R = unknown> extends CommonProps {
  /** The rows: objects, whose keys are the columns, or arrays. */
  data: Iterable<R>;
  /** Which columns, in which order: keys, or keys with a heading. All of them when left out. */
  columns?: readonly (string | number | TableColumn)[];
}

/** What a painter gets of a table. */
export interface ShownTable {
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
}

/**
 * A table that shows all its rows. Numbers stand on the right. Rows may be changed in place between runs.
 * Evaluates to a handle. For thousands of rows, sorting or selecting use `DataFrame`.
 *
 * @example
 * ```tsx
 * <Table data={[{ city: "Oslo", inhabitants: 717710 }, { city: "Bergen", inhabitants: 291940 }]} />;
 * ```
 * Streamlit: `st.table`.
 */
export const Table = defineElement<<R>(props: TableProps<R>) => Handle<TableProps<R>>>({
  name: "Table",
  children: "none",
  props: { data: "list!", columns: "list" },
  prepare: ({ data, columns, ...shown }: TableProps) => {
    const rows = [...data];
    const found = findColumns(rows, columns);
    return {
      ...shown,
      columns: found.map(({ key, label }) => ({ label, numeric: numbersIn(rows, key) })),
      rows: rows.map((row) => found.map(({ key }) => writeCell(cellOf(valueIn(row, key))))),
    };
  },
});
