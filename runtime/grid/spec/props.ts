// What a script says of the columns of a grid, typed by the rows.
import type { FieldOf } from "../../data/index.ts";
import type { ColumnKind, Tone } from "./shown.ts";

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Kinds that fit the values of a field. */
export type KindOf<V> =
  IsAny<V> extends true
    ? ColumnKind
    : unknown extends V
      ? ColumnKind
      : NonNullable<V> extends infer T
        ? [T] extends [never]
          ? ColumnKind
          : "text" | "select" | "json" | "button" | KindsBy<T>
        : never;

type KindsBy<T> = T extends number | bigint
  ? "number" | "progress" | "date" | "time" | "datetime"
  : T extends string
    ? "number" | "date" | "time" | "datetime" | "link" | "image" | "markdown" | "color"
    : T extends boolean
      ? "boolean"
      : T extends Date
        ? "date" | "time" | "datetime"
        : T extends ArrayLike<infer Item> | ReadonlySet<infer Item>
          ? "list" | (NonNullable<Item> extends number | bigint ? "line" | "bar" | "area" : never)
          : never;

/** Options of `Intl` that fit the values of a field, or a function that writes one. */
export type FormatOf<V, R> =
  IsAny<V> extends true
    ? Intl.NumberFormatOptions | Intl.DateTimeFormatOptions | ((value: any, row: R) => string)
    : unknown extends V
      ? Intl.NumberFormatOptions | Intl.DateTimeFormatOptions | ((value: any, row: R) => string)
      : OptionsBy<NonNullable<V>> | ((value: NonNullable<V>, row: R) => string);

type OptionsBy<T> = T extends number | bigint
  ? Intl.NumberFormatOptions | Intl.DateTimeFormatOptions
  : T extends string
    ? Intl.NumberFormatOptions | Intl.DateTimeFormatOptions
    : T extends Date
      ? Intl.DateTimeFormatOptions
      : never;

/** A choice of a column: a value, or a value and what it is called. */
export type ColumnOption<V> = NonNullable<V> | { readonly value: NonNullable<V>; readonly label: string };

/** How a column is shown: all of it may be left out. */
export interface GridColumn<R = any, V = any> {
  /** The heading; the key when left out. */
  label?: string;
  /** A short explanation, behind a question mark beside the heading. */
  help?: string;
  /** How its values are shown; what they are decides when left out. */
  kind?: KindOf<V>;
  /** How values are written: options of `Intl.NumberFormat` or `Intl.DateTimeFormat`, or a function of the value and its row. */
  format?: FormatOf<V, R>;
  /** Pixels; what stands in it decides when left out. */
  width?: number;
  /** Stays in sight at the start or the end while others are scrolled; `true`: at the start. */
  pinned?: boolean | "start" | "end";
  /** Not shown until the user asks for it; off when left out. */
  hidden?: boolean;
  /** Where its values stand; numbers at the end and all others at the start when left out. */
  align?: "start" | "center" | "end";
  /** False: the user cannot sort by it. */
  sort?: boolean;
  /** What sets a cell off: `"good"`, `"bad"`, `"muted"` or colours, or a function of the value and its row. */
  tone?: Tone | ((value: V, row: R) => Tone | null | undefined | false);
  /** What stands on buttons and links in place of their value: a text, or a function of the value and its row. */
  text?: string | ((value: V, row: R) => string);
  /** The least value, of progress and small charts; 0, or the least of what is drawn, when left out. */
  min?: number;
  /** The greatest value, of progress and small charts; 1, or the greatest of what is drawn, when left out. */
  max?: number;
  /** The values of `select` and `list`, in their order, and what they are called. */
  options?: readonly ColumnOption<V extends readonly (infer Item)[] ? Item : V>[];
  /** Called with the row when its button is clicked (`kind: "button"`), before the script runs. */
  onClick?: (row: R) => unknown;
}

/** What an editor asks of the cells of a column. */
export interface CellRules<R = any, V = any> {
  /**
   * A cell may not be empty. When left out, it may where the data has nothing in some row; `false` allows it always, and the type of
   * the rows should say so. An empty text is a text.
   */
  required?: boolean;
  /** No two rows may have the same value; off when left out. */
  unique?: boolean;
  /** The user cannot change it; off when left out. */
  readOnly?: boolean;
  /** Numbers go in steps of this, from `min` or 0. */
  step?: number;
  /** Says in a sentence what is wrong with a value, or nothing. It is asked with the row as it would be. */
  validate?: (value: V, row: R) => string | null | undefined | false;
}

/** A column of an editor in a list. */
export type ListedCellColumn<R, K = FieldOf<R>> =
  | K
  | (K extends unknown ? { key: K } & GridColumn<R, ValueIn<R, K>> & CellRules<R, ValueIn<R, K>> : never)
  | ({ key: string } & ButtonColumn<R>);

/** Columns of an editor by key: all others stay as they are. */
export type KeyedCellColumns<R> = {
  readonly [K in FieldOf<R>]?: GridColumn<R, ValueIn<R, K>> & CellRules<R, ValueIn<R, K>>;
} & (number extends FieldOf<R> ? unknown : NoList);

/** Which columns of an editor, in which order, or how some of them are shown and edited. */
export type CellColumns<R> = readonly ListedCellColumn<R>[] | KeyedCellColumns<R>;

/** The value of a field, of rows of any type. */
export type ValueIn<R, K> =
  IsAny<R> extends true
    ? any
    : unknown extends R
      ? any
      : R extends unknown
        ? K extends keyof R
          ? R[K]
          : K extends `${infer N extends number}`
            ? N extends keyof R
              ? R[N]
              : undefined
            : undefined
        : never;

/** A button in each row, which needs no field. One whose text or tone depends on the row is shown by a column of a field. */
export interface ButtonColumn<R = any> extends Pick<
  GridColumn<R, unknown>,
  "label" | "help" | "width" | "pinned" | "hidden" | "align"
> {
  /** A button in each row. */
  kind: "button";
  /** What stands on it; the heading when left out. */
  text?: string;
  /** What sets its cells off: `"good"`, `"bad"`, `"muted"` or colours. */
  tone?: Tone;
  /** Called with the row, before the script runs. */
  onClick?: (row: R) => unknown;
}

/** A column in a list: its key, and how it is shown. `C`: what else can be said of it. */
export type ListedColumn<R, K = FieldOf<R>> =
  | K
  | (K extends unknown ? { key: K } & GridColumn<R, ValueIn<R, K>> : never)
  | ({ key: string } & ButtonColumn<R>);

/** Columns by key: all others stay as they are. */
export type KeyedColumns<R> = {
  readonly [K in FieldOf<R>]?: GridColumn<R, ValueIn<R, K>>;
} & (number extends FieldOf<R> ? unknown : NoList);

/** Without it, the functions in a list of columns would not know what they get. */
interface NoList {
  readonly [at: number]: never;
}

/** Which columns, in which order, or how some of them are shown. */
export type GridColumns<R> = readonly ListedColumn<R>[] | KeyedColumns<R>;

/** A column as it may have been written, whatever the rows are. */
export type AskedColumn = Omit<GridColumn, "kind"> & CellRules & { key?: string | number; kind?: ColumnKind };
