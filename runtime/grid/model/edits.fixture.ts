// Rows of data as an editor's model takes them, made of a list, and the ways in which they come anew.
import { readData } from "../../data/index.ts";
import type { SentDeed } from "../spec/sent-edits.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { EditBase, Known, nextBase, type SourceRows } from "./edit-base.ts";
import { Edits, takeDeed } from "./edits.ts";
import { noChecks } from "./judge-rows.ts";
import { rebase } from "./rebase.ts";
import type { Around } from "./step-of.ts";

export interface Item {
  id?: number;
  name: string;
  count: number | null;
}

export const columns: readonly ShownColumn[] = [
  { key: "id", label: "id", kind: "number", required: false },
  { key: "name", label: "name", kind: "text" },
  { key: "count", label: "count", kind: "number", required: false },
];

/** Rows by their `id` where `keyed`, else by their position. */
export function sourceOf(data: readonly unknown[], keyed: boolean, shown = columns): SourceRows & GridRows {
  const frame = readData(data);
  const keys = shown.map(({ key }) => key);
  const idOf = (at: number): string => (keyed ? `n:${(data[at] as Item).id}` : `#${at}`);
  return {
    length: frame.length,
    list: data,
    lazy: null,
    id: idOf,
    find: (id) => data.findIndex((_, at) => idOf(at) === id),
    row: (at) => frame.row(at),
    column: (key) => frame.column(key),
    at: (row, column) => frame.column(keys[column]!)?.at(row),
    text: () => undefined,
    tone: () => undefined,
  };
}

/** An editor without elements: deeds in, rows out. */
export class Sheets {
  edits: Edits;
  private serial = 0;

  constructor(
    data: readonly unknown[],
    readonly keyed = true,
    readonly around: Partial<Around> = {},
  ) {
    const source = sourceOf(data, keyed, around.columns);
    this.edits = new Edits(new EditBase(source, new Known(), null));
  }

  get rows(): readonly any[] {
    return this.edits.rows;
  }

  do(deed: Omit<SentDeed, "serial"> & Record<string, unknown>): this {
    const { base } = this.edits;
    const around: Around = {
      columns,
      base,
      checks: noChecks,
      zone: "UTC",
      row: (at) => base.row(at),
      start: () => ({}),
      ...this.around,
    };
    this.edits = takeDeed(this.edits, { ...deed, serial: ++this.serial } as SentDeed, around);
    return this;
  }

  set(row: string, column: string, value: unknown): this {
    return this.do({ do: "set", cells: [{ row, column, value }] });
  }

  /** The script passes other data. */
  pass(data: readonly unknown[], since: Edits | null): this {
    const source = sourceOf(data, this.keyed, this.around.columns);
    const { base } = this.edits;
    this.edits = rebase(this.edits, nextBase(source, base, base.known, this.keyed), since);
    return this;
  }
}
