// What a user has done to the rows of an editor: the differences, and the steps that led there, which undo walks back.
import type { AddedRow, SentDeed, ShownEdits } from "../spec/sent-edits.ts";
import { type Around, fieldInto, stepOf } from "./step-of.ts";
import type { EditBase } from "./edit-base.ts";
import { orderRows } from "./order-rows.ts";
import { placeRows } from "./place-rows.ts";
import {
  type Behind,
  type HeldRow,
  holds,
  noSheet,
  type Sheet,
  type Step,
  takeBack,
  takeStep,
  withField,
} from "./sheet.ts";

/** Steps, the last first. */
export interface Steps {
  readonly step: Step;
  readonly before: Steps | null;
}

/** What a painter gets. A class of its own: equal only to itself, and never copied. */
class Shown implements ShownEdits {
  readonly ids: ShownEdits["ids"];
  readonly cells: ShownEdits["cells"];
  readonly added: ShownEdits["added"];
  readonly removed: ShownEdits["removed"];
  readonly serial: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;

  constructor({ base, sheet, placed, serial, past, future }: Edits) {
    this.ids = base.ids;
    this.cells = sheet.cells;
    this.added = placed;
    this.removed = sheet.removed;
    this.serial = serial;
    this.canUndo = past !== null;
    this.canRedo = future !== null;
  }
}

/** Never changed: another one takes its place. */
export class Edits {
  private made: readonly unknown[] | undefined;
  private called: readonly string[] | undefined;
  private told: ShownEdits | undefined;
  private found: readonly AddedRow[] | undefined;

  constructor(
    readonly base: EditBase,
    readonly sheet: Sheet = noSheet,
    readonly serial = 0,
    readonly past: Steps | null = null,
    readonly future: Steps | null = null,
  ) {}

  get shown(): ShownEdits {
    return (this.told ??= new Shown(this));
  }

  /** The same edits of other data. */
  on(base: EditBase, sheet: Sheet): Edits {
    return new Edits(base, sheet, this.serial, this.past, this.future);
  }

  /** The rows as they are now; those that are not right yet are left out, or as they were. */
  get rows(): readonly unknown[] {
    return (this.made ??= this.makeRows());
  }

  /** What those rows are called. */
  get names(): readonly string[] {
    return (this.called ??= this.places().map((place) => this.nameAt(place)));
  }

  /** The rows that were added, each behind one that is there. */
  get placed(): readonly AddedRow[] {
    return (this.found ??= placeRows(this.sheet.added, this.base));
  }

  /** Where the rows come from that are whole. */
  private places(): readonly (number | AddedRow)[] {
    const { base, sheet } = this;
    const order = orderRows(base, { added: this.placed, removed: sheet.removed });
    if (order === null) return Array.from({ length: base.length }, (_, at) => at);
    return order.filter((place) => typeof place === "number" || !hasProblem(sheet, place.id));
  }

  private nameAt(place: number | AddedRow): string {
    return typeof place === "number" ? this.base.id(place) : place.id;
  }

  /** Most rows are those of the data: names are looked up of the others alone. */
  private makeRows(): unknown[] {
    const { base, sheet } = this;
    const edited = new Map<number, unknown>();
    for (const id of sheet.cells.keys()) {
      const at = base.indexOf(id);
      if (at !== -1) edited.set(at, this.editedRow(at, id));
    }
    const rowAt = (place: number | AddedRow): unknown =>
      typeof place === "number" ? (edited.get(place) ?? base.row(place)) : this.addedRow(place);
    if (this.placed.length + sheet.removed.size > 0) return this.places().map(rowAt);
    const rows = base.all();
    for (const [at, row] of edited) rows[at] = row;
    return rows;
  }

  private addedRow({ id, row }: AddedRow): unknown {
    const { base } = this;
    const made = base.shape(row);
    base.known.name(made, id);
    return made;
  }

  private editedRow(at: number, id: string): unknown {
    const { base, sheet } = this;
    const row = base.row(at);
    let edited = row;
    for (const [column, cell] of sheet.cells.get(id)!) if (holds(cell)) edited = fieldInto(edited, column, cell.value);
    if (edited !== row) base.known.name(edited, id);
    return edited;
  }
}

/** True when something in the row is not right. */
export function hasProblem(sheet: Sheet, id: string): boolean {
  for (const { problem } of sheet.cells.get(id)?.values() ?? []) if (problem !== undefined) return true;
  return false;
}

/** What becomes of the edits with a deed. Throws for what cannot be done. */
export function takeDeed(edits: Edits, deed: SentDeed, around: Around): Edits {
  const { base, sheet, past, future } = edits;
  if (deed.do === "undo" || deed.do === "redo") {
    const steps = deed.do === "undo" ? past : future;
    if (steps === null) throw new RangeError(`There is nothing to ${deed.do}.`);
    const step = base.known.found(steps.step);
    return deed.do === "undo"
      ? new Edits(base, takeBack(sheet, base, step), deed.serial, past!.before, { step, before: future })
      : new Edits(base, takeStep(sheet, base, step), deed.serial, { step, before: past }, future!.before);
  }
  base.nameRows();
  const step: Step =
    deed.do === "remove"
      ? { cells: [], added: [], removed: rowsOf(edits, new Set(deed.rows)) }
      : stepOf(sheet, deed, around);
  if (step.cells.length + step.added.length + step.removed.length === 0)
    return new Edits(base, sheet, deed.serial, past, future);
  return new Edits(base, takeStep(sheet, base, step), deed.serial, { step, before: past }, null);
}

/** Rows with their places, so that they can come back; those that are not right yet among them. */
export function rowsInPlace({ sheet, base, placed }: Edits, isWanted: (id: string) => boolean): HeldRow[] {
  const all = orderRows(base, { added: placed, removed: new Set() });
  const rows: HeldRow[] = [];
  let behind: Behind | null = null;
  for (let at = 0; at < (all ?? base).length; at++) {
    const place = all === null ? at : all[at]!;
    const id = typeof place === "number" ? base.id(place) : place.id;
    if (isWanted(id) && (typeof place !== "number" || !sheet.removed.has(id))) {
      const row = typeof place === "number" ? cellsOf(sheet, base, place, id) : place.row;
      rows.push({ id, row, behind });
    }
    behind = { id, before: behind };
  }
  return rows;
}

function rowsOf(edits: Edits, ids: ReadonlySet<string>): HeldRow[] {
  const found = rowsInPlace(edits, (id) => ids.has(id));
  if (found.length < ids.size) throw new RangeError("There is no such row.");
  return found;
}

function cellsOf(sheet: Sheet, base: EditBase, at: number, id: string): Record<string, unknown> {
  let row: Record<string, unknown> = { ...(base.row(at) as object) };
  for (const [column, cell] of sheet.cells.get(id) ?? []) if (holds(cell)) row = withField(row, column, cell.value);
  return row;
}
