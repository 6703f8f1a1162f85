// Rows and columns, shown whole.
import type { Handle } from "../../core/tape/block.ts";
import { checkData, type Data, type DataProps, type FieldOf, readData, type RowOf } from "../../data/index.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { bring, missingNote } from "../missing-rows.ts";
import { isGrouped } from "../numbers.ts";
import { findColumns, type TableColumn } from "./cells.ts";
import type { Told } from "../../language/told.ts";

export interface TableProps<R = any, D = Data> extends CommonProps, DataProps<D> {
  /** Which columns, in which order: keys, or keys with a heading. All of them when left out. */
  columns?: readonly (FieldOf<R> | TableColumn<FieldOf<R>>)[];
}

/** What a painter gets of a table. */
type Written = string | number | bigint;

export interface ShownTable {
  /** `among`: its numbers stand in groups of three digits, all alike: 1,356 below 10,538. */
  columns: readonly { label: string; numeric: boolean; among: boolean }[];
  /** Numbers are written on the page, as its language has them. */
  rows: readonly (readonly Written[])[];
  /** How many rows there are beside. */
  more?: number;
  /** What there is to say of rows that are not here. */
  note?: Told;
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
    const cells = found.map(({ cell }) => Array.from({ length }, (_, row) => cell(row)));
    return {
      ...shown,
      columns: found.map(({ label, numeric }, at) => ({ label, numeric, among: cells[at]!.some(isGrouped) })),
      rows: turn(
        cells.map((column) => column.map((cell) => (typeof cell === "object" ? cell.text : cell))),
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

const turn = (columns: readonly Written[][], length: number): Written[][] =>
  Array.from({ length }, (_, row) => columns.map((column) => column[row]!));
