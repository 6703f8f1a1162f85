// What a painter gets of a grid: columns as they were asked for, rows that are asked cell by cell, and what can be done with them.
import type { LazyRows } from "../../data/index.ts";

/** How the values of a column are shown and edited. */
export type ColumnKind =
  | "text"
  | "number"
  | "boolean"
  | "date"
  | "time"
  | "datetime"
  | "select"
  | "list"
  | "link"
  | "image"
  | "progress"
  | "line"
  | "bar"
  | "area"
  | "json"
  | "markdown"
  | "button"
  | "color";

/** How a cell is set off: by what it means, or by colours of its own. */
export type Tone = "good" | "bad" | "muted" | { readonly color?: string; readonly background?: string };

export interface ShownColumn {
  /** The key of its values in the rows. */
  readonly key: string;
  /** The heading. */
  readonly label: string;
  readonly help?: string;
  readonly kind: ColumnKind;
  /** Options of `Intl.NumberFormat` or of `Intl.DateTimeFormat`. */
  readonly format?: Readonly<Record<string, unknown>>;
  /** Pixels; found from what stands in it when left out. */
  readonly width?: number;
  readonly pinned?: "start" | "end";
  readonly hidden?: boolean;
  readonly align?: "start" | "center" | "end";
  /** How all of its values are written alike: numbers in groups of three digits, moments with their minutes or seconds. */
  readonly alike?: "groups" | "minutes" | "seconds";
  /** False where the user cannot sort by it. */
  readonly sort?: boolean;
  /** What stands in each cell of a column of buttons; what a link is called. */
  readonly text?: string;
  /** What can be chosen: values, and what they are called. */
  readonly options?: readonly { readonly value: unknown; readonly label: string }[];
  /** The bounds and the step of numbers, of a bar of progress, and of small charts. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** In an editor: cannot be changed by the user. */
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly unique?: boolean;
}

/** The rows, asked cell by cell: nothing is made before it is seen. Columns are given by their position in `columns`. None of it throws. */
export interface GridRows {
  readonly length: number;
  at(row: number, column: number): unknown;
  /** What the column's own function writes for the value; `undefined` where it has none. `error` where it threw. */
  text(row: number, column: number): string | { readonly error: string } | undefined;
  tone(row: number, column: number): Tone | undefined;
  /** The row's name, which stays with it when rows are sorted or come anew: its key, else its position. */
  id(row: number): string;
  /** Rows that are loaded when they are seen; `null` where all are here. */
  readonly lazy: SeenRows | null;
}

/** What a grid needs of rows that are loaded when they are seen, wherever that is. */
export type SeenRows = Pick<LazyRows, "length" | "at" | "see" | "count" | "follow" | "again" | "arrange">;

/** What the user may do in a grid that can be edited. */
export interface ShownEditor {
  readonly add: boolean;
  readonly remove: boolean;
}

export interface ShownGrid {
  readonly columns: readonly ShownColumn[];
  /** `GridRows`; over a wire, what `readRows` makes them of. */
  readonly rows: unknown;
  /** What it is called; the page has a word for it where it is left out. */
  readonly label?: string;
  readonly help?: string;
  /** The most pixels that it is high; `"content"`: as high as its rows; `"stretch"`: as its place. */
  readonly height: number | "content" | "stretch";
  /** Pixels; the page knows what is right where it is left out. */
  readonly rowHeight?: number | undefined;
  readonly search: boolean;
  /** The name of the file that can be downloaded; `null`: none. */
  readonly download: string | null;
  readonly rowMode: "row" | "rows" | null;
  readonly columnMode: "column" | "columns" | null;
  readonly cellMode: "cell" | "cells" | null;
  /** Rows are known by a key, not by their position. */
  readonly keyed: boolean;
  /** The script wants to know of clicks on cells. */
  readonly clicks: boolean;
  readonly disabled?: boolean;
  /** `null` where nothing can be edited. */
  readonly editor: ShownEditor | null;
  /** What the reader should know of the data: sentences. */
  readonly remarks: readonly string[];
}

/** What is selected, as it travels: rows by their `id`, columns by their key. */
export interface SentSelection {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly { readonly row: string; readonly column: string }[];
}

/** A click on a cell or on a button in it, as it travels. */
export interface SentClick {
  readonly row: string;
  readonly column: string;
}
