// The data of an editor: its rows by name, and names that stay with them when the script hands back what it was given.
import type { Column } from "../../data/index.ts";
import type { Edits } from "./edits.ts";
import type { Base, HeldRow, Step } from "./sheet.ts";

/** Rows of data, as the script knows them. */
export interface SourceRows {
  readonly length: number;
  /** The name of a row: its key, else its position. */
  id(at: number): string;
  /** The position of a row; -1 where there is none of that name. */
  find(id: string): number;
  row(at: number): unknown;
  column(key: string): Column | undefined;
  /** The rows, where they are objects of the script in a list, which are the same from run to run. */
  readonly list: readonly unknown[] | null;
}

/** What is known of rows beyond one run. */
export class Known {
  private readonly ids = new WeakMap<object, string>();
  /** Rows that were added here, by what the data calls them since. */
  private readonly others = new Map<string, string>();
  private readonly given = new WeakMap<object, Edits>();
  private count = 0;
  /** The edits that the script has heard of. */
  told: Edits | null = null;

  /** The row is one that was seen, or made here. */
  name(row: unknown, id: string): void {
    if (typeof row === "object" && row !== null) this.ids.set(row, id);
  }

  nameOf(row: unknown): string | undefined {
    return typeof row === "object" && row !== null ? this.ids.get(row) : undefined;
  }

  fresh(): string {
    return `*${++this.count}`;
  }

  /** Remembers that the script got these rows. */
  give(rows: readonly unknown[], edits: Edits): void {
    this.given.set(rows, edits);
  }

  /** The edits by which the script got this data from here; `null` for what is its own. */
  givenBy(data: unknown): Edits | null {
    return (typeof data === "object" && data !== null && this.given.get(data)) || null;
  }

  rename(id: string, now: string): void {
    this.others.set(id, now);
  }

  nowOf(id: string): string {
    return this.others.get(id) ?? id;
  }

  /** A step, with the rows by what they are called now. */
  found(step: Step): Step {
    if (this.others.size === 0) return step;
    const now = (id: string): string => this.nowOf(id);
    const rows = (list: readonly HeldRow[]): HeldRow[] => list.map((row) => ({ ...row, id: now(row.id) }));
    return {
      cells: step.cells.map((cell) => ({ ...cell, id: now(cell.id) })),
      added: rows(step.added),
      removed: rows(step.removed),
    };
  }
}

export class EditBase implements Base {
  private positions: Map<string, number> | undefined;

  /** @param named All rows are known by being the same objects. */
  constructor(
    readonly rows: SourceRows,
    readonly known: Known,
    /** Names of all rows, where they are others than the data says. */
    readonly ids: readonly string[] | null,
    private named = false,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  id(at: number): string {
    return this.ids === null ? this.rows.id(at) : this.ids[at]!;
  }

  row(at: number): unknown {
    return this.rows.row(at);
  }

  at(row: number, column: string): unknown {
    return this.rows.column(column)?.at(row);
  }

  indexOf(id: string): number {
    if (this.ids === null) return this.rows.find(id);
    if (this.positions === undefined) {
      this.positions = new Map();
      for (let at = 0; at < this.length; at++) this.positions.set(this.id(at), at);
    }
    return this.positions.get(id) ?? -1;
  }

  /** All rows, in a list of its own. */
  all(): unknown[] {
    return this.rows.list === null
      ? Array.from({ length: this.length }, (_, at) => this.row(at))
      : Array.from(this.rows.list, (row, at) => (typeof row === "object" && row !== null ? row : this.row(at)));
  }

  /** From now on rows are known by being the same objects: after the first edit the script may hand them back elsewhere. */
  nameRows(): void {
    if (this.named || this.rows.list === null) return;
    this.named = true;
    for (let at = 0; at < this.length; at++)
      if (this.known.nameOf(this.row(at)) === undefined) this.known.name(this.row(at), this.id(at));
  }

  /** A row that was added, in the form of the others. */
  shape(row: Readonly<Record<string, unknown>>): unknown {
    if (this.length === 0 || !Array.isArray(this.row(0))) return { ...row };
    return Object.assign([], row) as unknown[];
  }
}

/**
 * The base of new data. Rows that are the same objects as before keep their names, wherever they stand now; data that is all new has
 * the names that it says, or those of the rows that stood there.
 */
export function nextBase(rows: SourceRows, before: EditBase | undefined, known: Known, keyed: boolean): EditBase {
  if (before === undefined || rows.list === null) return new EditBase(rows, known, null);
  const names = Array.from({ length: rows.length }, (_, at) => known.nameOf(rows.row(at)));
  if (names.every((name) => name === undefined)) {
    const same = !keyed && before.ids !== null && before.length === rows.length;
    return new EditBase(rows, known, same ? before.ids : null);
  }
  const seen = new Set<string>();
  const ids = names.map((name, at) => {
    let id = name ?? (keyed ? rows.id(at) : known.fresh());
    while (seen.has(id)) id = `${id}~`;
    seen.add(id);
    return id;
  });
  if (!keyed) ids.forEach((id, at) => known.name(rows.row(at), id));
  const named = !keyed || !names.includes(undefined);
  return new EditBase(rows, known, ids.every((id, at) => id === rows.id(at)) ? null : ids, named);
}
