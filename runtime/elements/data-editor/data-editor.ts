// Rows that the user edits as in a spreadsheet: the script gets them as they are now.
import type { Schema } from "../../core/values/schema.ts";
import type { DataAtHand, FieldOf, RowOf } from "../../data/index.ts";
import {
  type CellClick,
  type CellColumns,
  checkEditor,
  editInTest,
  editedClickHandler,
  editsKind,
  prepareEditor,
  readClick,
  rowsAtRest,
} from "../../grid/spec/index.ts";
import type { Binds } from "../bind.ts";
import { type CommonProps, defineElement, hearBoth } from "../define.ts";

/** What the user has done to the rows: one edit, one paste, one undo. */
export interface RowChanges<R = any, K = unknown> {
  /** Rows in which cells have other values now: `changes` has those alone, by column. */
  edited: { key: K; row: R; changes: Partial<R> }[];
  /** Rows that the script has now and did not have before. */
  added: { key: K; row: R }[];
  /** Rows that it had before and has no more, as they were. */
  deleted: { key: K; row: R }[];
}

/** What a row is known by: a field of it, or a function that makes it. */
export type EditorKey<R> = FieldOf<R> | ((row: R) => string | number);

export interface DataEditorProps<R = any, K = EditorKey<R>, A = Partial<R>> extends CommonProps {
  /**
   * Which columns, in which order: keys, or keys with how they are shown and edited; or by key how some of them are, and all others
   * stay as they are. All of them when left out.
   */
  columns?: CellColumns<R>;
  /**
   * What a row is known by: edits stay with their row when the script passes others, in another order, or fewer. Without it they
   * stay with the position.
   */
  rowKey?: K;
  /** The user can add rows; what they begin with, or a function that says so anew for each. Off when left out. */
  add?: boolean | A | (() => A);
  /** The user can remove rows; off when left out. */
  remove?: boolean;
  /** Says what is wrong with a whole row: a schema of Valibot, Zod, ArkType or another library that keeps to the Standard Schema. */
  schema?: Schema;
  /** What it is called, for screen readers; “Data” in the language of the page when left out. */
  label?: string;
  /** The most pixels that it is high, 400 unless given; `"content"`: as high as its rows, `"stretch"`: all the height there is. */
  height?: number | "content" | "stretch";
  /** Pixels of each row; unless given 36, and 44 where fingers point. */
  rowHeight?: number;
  /** Offers a search in all columns; on unless it is `false`. */
  search?: boolean;
  /**
   * Offers the rows as a file of CSV, or the name of that file; on unless it is `false`. A text that
   * begins with `=`, `+`, `-` or `@` gets an apostrophe, so that no spreadsheet takes it for a formula.
   */
  download?: boolean | string;
  /** Shown, but nothing can be edited. */
  disabled?: boolean;
  /** The field's name in a form. */
  name?: string;
  /** Keeps what was edited for the session while the editor is not drawn. */
  persist?: boolean;
  /** Called with what was done before the script runs: once for a paste, an undo, rows that were removed together. */
  onChange?: (changes: RowChanges<R, KeyOf<R, K>>) => unknown;
  /** Called when a cell is clicked, before the script runs. */
  onCellClick?: (click: CellClick<R, KeyOf<R, K>>) => unknown;
}

/** The key of a row, from `rowKey`; its position without one. */
type KeyOf<R, K> = [K] extends [(row: any) => infer Key] ? Key : [K] extends [keyof R] ? R[K] : any;

type DataEditorCall = <
  D extends DataAtHand = never,
  B = never,
  K extends EditorKey<RowOf<Given<D, B>>> = never,
  // Literals in it are those that the rows have, and no wider.
  const A extends Partial<RowOf<Given<D, B>>> = never,
>(
  props: DataEditorProps<RowOf<Given<D, B>>, K, A> & Source<D, B>,
) => RowOf<Given<D, B>>[];

/** The rows come from `data`, or from the variable. */
type Given<D, B> = [D] extends [never] ? NonNullable<B> : D;

type Source<D, B> = {
  /**
   * The rows: objects, whose keys are the columns, or arrays; columns by name; a `Map`; a table of Arrow or Arquero. When they come
   * anew, what the script has changed holds where the user has not edited, and what the user has entered everywhere else.
   */
  data?: D;
} & Binds<B>;

/**
 * A table to edit as a spreadsheet: type, paste from Excel and Sheets, fill, add and remove rows, undo and redo. By the corner of marked
 * cells a series of numbers, days, times or names with a number goes on, all else is repeated; with Ctrl the other way round. Evaluates to the rows
 * as they are now; rows that were not touched are the very objects of `data`, the others copies. What is not right yet keeps what was
 * typed, is marked, and is no part of the rows. `bind={state.rows}` in place of `data` edits the variable.
 *
 * @returns The rows, typed as those of `data`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a column that it does not have.
 * @example
 * ```tsx
 * const rows = <DataEditor data={stock} rowKey="sku" columns={{ price: { min: 0, format: { style: "currency", currency: "EUR" } } }} add remove />;
 * <Metric label="Value" value={rows.reduce((sum, { price, count }) => sum + price * count, 0)} />;
 * ```
 * Streamlit: `st.data_editor`.
 */
export const DataEditor = defineElement<DataEditorCall>({
  name: "DataEditor",
  children: "none",
  props: {
    data: "any",
    columns: "any",
    rowKey: "any",
    add: "any",
    remove: "flag",
    schema: "any",
    label: "text",
    height: "any",
    rowHeight: "number",
    search: "flag",
    download: "any",
    disabled: "flag",
    bind: "any",
    name: "text",
    persist: "flag",
    onCellClick: "handler",
    onChange: "handler",
  },
  value: editsKind,
  rest: (_, { raw }) => rowsAtRest(raw),
  handler: "onChange",
  hear: hearBoth,
  handlerOf: editedClickHandler,
  says: readClick,
  inTest: editInTest,
  showsBound: true,
  check: checkEditor,
  prepare: prepareEditor,
});
