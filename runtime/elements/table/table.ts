// Rows and columns, shown whole.
import type { Handle } from "../../core/tape/block.ts";
import { checkData, type Data, type DataProps, type FieldOf, readData, type RowOf } from "../../data/index.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { bring, missingNote } from "../missing-rows.ts";
import { isGrouped } from "../numbers.ts";
import { type FoundColumn, findColumns, type TableColumn, writeCell } from "./cells.ts";

export interface TableProps<R = any, D = Data> extends CommonProps, DataProps<D> {
  /** Which columns, in which order: keys, or keys with a heading. All of them when left out. */
  columns?: readonly (FieldOf<R> | TableColumn<FieldOf<R>>)[];
}

/** What a painter gets of a table. */
export interface ShownTable {
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
  /** How many rows there are beside. */
  more?: number;
  /** What there is to say of rows that are not here. */
  note?: string;
}

/** What a page can hold without losing its breath. */
const MOST_SHOWN = 10_000;

/**
 * A table that shows all its rows, up to ten thousand. Numbers stand on the right. Rows may be changed in place between runs.
 * Evaluates to a handle. For more rows, sorting or selecting use `DataFrame`. Of `lazyRows` it loads as
 * many, and shows them when they are here.
 *
 * @throws {Problem} `prop-invalid` for what is no data.
 * @example
 * ```tsx
 * <Table data={[{ city: "Oslo", inhabitants: 717710 }, { city: "Bergen", inhabitants: 291940 }]} />;
 * ```
 * Streamlit: `st.table`.
 */
export const Table = defineElement<<D extends Data>(props: TableProps<RowOf<D>, D>) => Handle<TableProps<RowOf<D>>>>({
  name: "Table",
  children: "none",
  props: { data: "any!", columns: "list" },
  check: ({ data }: TableProps) => checkData(data),
  prepare: ({ data, columns, ...shown }: TableProps) => {
    const frame = readData(data);
    const found = findColumns(frame, columns);
    const length = Math.min(frame.length, MOST_SHOWN);
    const note = missingNote(data);
    return {
      ...shown,
      columns: found.map(({ label, numeric }) => ({ label, numeric })),
      rows: turn(
        found.map((column) => writeColumn(column, length)),
        length,
      ),
      ...(frame.length > length && { more: frame.length - length }),
      ...(note !== undefined && { note }),
    };
  },
  result(access, { data }) {
    bring(access, data);
    return access.handle;
  },
});

/** Its numbers are written alike: 1,356 below 10,538. */
function writeColumn({ cell }: FoundColumn, length: number): string[] {
  const cells = Array.from({ length }, (_, row) => cell(row));
  const among = cells.some(isGrouped);
  return cells.map((each) => writeCell(each, among));
}

const turn = (columns: readonly string[][], length: number): string[][] =>
  Array.from({ length }, (_, row) => columns.map((column) => column[row]!));
