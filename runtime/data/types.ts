// What may be given as data, and the type of its rows.
import type { LazyRows } from "./lazy-rows.ts";

/** A table of the Arrow shape: apache-arrow, flechette. */
export interface ArrowTable {
  /** How many rows it has. */
  readonly numRows: number;
  /** Its columns. */
  readonly schema: { readonly fields: readonly { readonly name: any }[] };
  /** A column. */
  getChild(name: any): unknown;
}

/** A table of Arquero. */
export interface ArqueroTable {
  /** How many rows it has. */
  numRows(): number;
  /** Its columns. */
  columnNames(...given: any[]): string[];
  /** The values of a column. */
  array(name: any, ...given: any[]): unknown;
}

/**
 * What every element takes as `data`: rows that are objects or arrays, in an array or anything that can be walked; a `Map`; columns by
 * name (`{ city: ["Oslo"], mass: new Float64Array(1) }`); tables of Arrow and Arquero; numbers or texts, which are one column `value`;
 * `lazyRows`, which a grid loads when they are seen, and all other elements up to ten thousand of them.
 */
export type Data = DataAtHand | LazyRows;

/** Data that is all here: what an editor takes. */
export type DataAtHand = Iterable<any> | ArrowTable | ArqueroTable | ColumnsByName;

/** Columns by name; short ones are filled with nothing. */
export interface ColumnsByName {
  readonly [name: string]: ArrayLike<any>;
}

/** What takes data. */
export interface DataProps<D = Data> {
  /**
   * The rows: objects, whose keys are the columns, or arrays; columns by name; a `Map`; a table of Arrow or Arquero; `lazyRows`, of
   * which the first ten thousand are loaded. They may be changed in place between runs.
   */
  data: D;
}

/** The type of the rows of data, whatever its form. */
export type RowOf<D> = 0 extends 1 & D
  ? any
  : D extends LazyRows<infer R>
    ? R
    : D extends ReadonlyMap<infer K, infer V>
      ? { key: K; value: V }
      : D extends ArrowTable
        ? ArrowRow<D>
        : // Before what can be walked: it says of its rows only that they are objects.
          D extends ArqueroTable
          ? any
          : D extends Iterable<infer R>
            ? RowFrom<R>
            : D extends ColumnsByName
              ? { -readonly [K in keyof D]: D[K] extends ArrayLike<infer V> ? V : unknown }
              : any;

type ArrowRow<D> = D extends { get(at: number): infer R }
  ? NonNullable<R> extends { toJSON(): infer Plain }
    ? { [K in keyof Plain]: Plain[K] }
    : NonNullable<R>
  : any;

/** A single value is a row with one field. */
type RowFrom<R> = [R] extends [object | null | undefined] ? R : R extends object | null | undefined ? R : { value: R };

/** The names of the fields of rows; of rows of which nothing is known, any name. */
export type FieldOf<R> = 0 extends 1 & R
  ? string | number
  : unknown extends R
    ? string | number
    : Fields<NonNullable<R>> extends infer F extends string | number
      ? [F] extends [never]
        ? string | number
        : F
      : never;

type Fields<R> = R extends readonly unknown[]
  ? number | `${number}`
  : R extends object
    ? Extract<keyof R, string | number>
    : never;
