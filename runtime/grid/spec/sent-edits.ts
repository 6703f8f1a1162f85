// What travels between an editor and the session: what the user does, one after another, and what has become of it.
import type { Told } from "../../language/told.ts";

/** Something that the user did in an editor. What belongs together is one of them: one step of undo. Rows are given by their `id`. */
export type EditDeed =
  | { readonly do: "set"; readonly cells: readonly SetCell[]; readonly add?: readonly AddedCells[] }
  | { readonly do: "add"; readonly rows: readonly AddedCells[] }
  | { readonly do: "remove"; readonly rows: readonly string[] }
  | { readonly do: "undo" }
  | { readonly do: "redo" };

/** A deed, with its number: they are counted from 1, so that a painter knows which of them an answer includes. */
export type SentDeed = EditDeed & {
  readonly serial: number;
  /** Whose commas, and which order of day and month: the language of the page where it was typed. */
  readonly locale?: string;
};

export interface SetCell {
  readonly row: string;
  readonly column: string;
  /** A text as it was typed or pasted, or a value; `null` empties the cell. */
  readonly value: unknown;
}

/** The cells of a row that is added, by the keys of their columns: texts as typed or pasted, or values. */
export type AddedCells = Readonly<Record<string, unknown>>;

/** What has become of it: the differences to the rows of the data. Never changed: another one takes its place. */
export interface ShownEdits {
  /** The number of the last deed that is in it. */
  readonly serial: number;
  /** What the rows of the data are called, where that is not `GridRows.id`: they stay the same rows although others came and went before them. */
  readonly ids: readonly string[] | null;
  /** Cells that differ, by row and column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ShownCell>>;
  readonly added: readonly AddedRow[];
  /** The `id`s of rows that are gone. */
  readonly removed: ReadonlySet<string>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A row that the data does not have. */
export interface AddedRow {
  readonly id: string;
  /** Its cells, by column; what is wrong with them stands in `cells`. */
  readonly row: Readonly<Record<string, unknown>>;
  /** The row that it stands behind: its `id`, `null` for the first place; left out, it stands behind all others. */
  readonly after?: string | null;
}

/** A cell that differs from the data. */
export interface ShownCell {
  /** What the row has now: where the cell is bad, still the value before. */
  readonly value: unknown;
  /** What was typed, where it is not to be had. */
  readonly typed?: string;
  /** What is wrong with it, in a sentence. */
  readonly problem?: string | Told;
  /** The value before was the user's as well: what the data has is not what the row has. */
  readonly kept?: boolean;
}
