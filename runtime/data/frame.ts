// What data is, once it has been looked at: named columns of equal length, and rows that can be asked for. Nothing is copied.

/** What the values of a column are; `mixed`: of several kinds, `empty`: there are none. `null`, `undefined` and holes are no values. */
export type FieldKind = "number" | "bigint" | "text" | "boolean" | "date" | "list" | "object" | "mixed" | "empty";

/** Numbers that stand side by side in memory. */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array;

/** One field of all rows. */
export interface Column {
  readonly name: string;
  readonly length: number;
  /** Found when it is first asked for, by looking at every value. */
  readonly kind: FieldKind;
  /** The value in a row; `undefined` beyond the end. Never throws. */
  at(row: number): unknown;
  /** All values, where they are numbers side by side already and none is missing. */
  readonly numbers?: NumberArray;
}

/** Rows and columns, whatever form they came in. */
export interface Frame {
  readonly length: number;
  /** The names of the columns, in the order of appearance. */
  readonly names: readonly string[];
  column(name: string): Column | undefined;
  /** A row as a script knows it: the object that it passed, where there is one. */
  row(at: number): unknown;
}

/** The column of data that has no names: numbers, texts. */
export const VALUE = "value";
