// An editor on the page, in the hands of a test: what a person types, pastes, adds, removes and takes back.
import type { Node } from "../core/tape/node.ts";
import { write } from "../core/values/write.ts";
import { readTsv } from "../grid/model/clipboard.ts";
import { type EditedRows, editRows } from "../grid/model/edited-rows.ts";
import { Edits } from "../grid/model/edits.ts";
import { readRows } from "../grid/model/read-rows.ts";
import { isFixed } from "../grid/model/step-of.ts";
import { type EditDeed, keyOf, type RowKey, type ShownColumn, type ShownEdits } from "../grid/spec/index.ts";
import { TestGrid } from "./grid.ts";
import { cells } from "../language/english/grid.ts";
import { hear } from "../language/hear.ts";

/**
 * An editor on the page. Rows are called by their keys where there is a `rowKey`, else by their positions among the rows as they are
 * now. `R` is the type of a row, `K` of its key.
 *
 * @example
 * ```ts
 * const stock = app.get(DataEditor, "Stock");
 * await stock.edit("A-1", "count", 12);
 * await stock.paste("A-1", "count", "3\n4");
 * await stock.undo();
 * expect(stock.value[0].count).toBe(12);
 * ```
 */
export class TestDataEditor<R = any, K = any> extends TestGrid<R[], K> {
  /** Enters a value into a cell: a text as a person would type it, or the value itself. What is wrong with it is its `problem`. */
  async edit(row: K, column: string, value: unknown): Promise<void> {
    const found = this.editable("edit", column);
    return this.send({ do: "set", cells: [{ row: this.row("edit", row), column: found.key, value }] });
  }

  /** Enters values into several cells as one deed, as when a range is filled or emptied; `added`: rows that come with it. */
  async editCells(
    cells: readonly { readonly row: K; readonly column: string; readonly value: unknown }[],
    added: readonly Readonly<Record<string, unknown>>[] = [],
  ): Promise<void> {
    return this.send({
      do: "set",
      ...(added.length > 0 && { add: added }),
      cells: cells.map(({ row, column, value }) => ({
        row: this.row("edit", row),
        column: this.editable("edit", column).key,
        value,
      })),
    });
  }

  /** Pastes cells as a spreadsheet copies them: rows one below the other, with tabs between the cells; the first goes into this one. */
  async paste(row: K, column: string, tsv: string): Promise<void> {
    const columns = this.shownColumns();
    const left = columns.indexOf(this.column("paste", column));
    const rows = this.rows();
    const ids = this.order().map((at) => rows.id(at));
    const top = ids.indexOf(this.row("paste", row));
    const lines = readTsv(tsv);
    const into = (line: readonly string[]) =>
      line.flatMap((value, at) => {
        const found = columns[left + at];
        return found === undefined || isFixed(found) ? [] : [{ column: found.key, value }];
      });
    const cells = lines.flatMap((line, at) =>
      top + at < ids.length ? into(line).map((cell) => ({ row: ids[top + at]!, ...cell })) : [],
    );
    const beyond = this.grid.editor?.add === true ? lines.slice(ids.length - top) : [];
    const add = beyond.map((line) => Object.fromEntries(into(line).map((cell) => [cell.column, cell.value])));
    return this.send({ do: "set", cells, ...(add.length > 0 && { add }) });
  }

  /** Adds a row, with what is entered into its cells. */
  async add(row: Partial<R> = {}): Promise<void> {
    if (this.grid.editor?.add !== true) throw this.unable("add", "no rows can be added");
    return this.send({ do: "add", rows: [{ ...row } as Record<string, unknown>] });
  }

  /** Removes rows. */
  async remove(rows: readonly K[]): Promise<void> {
    if (this.grid.editor?.remove !== true) throw this.unable("remove", "no rows can be removed");
    return this.send({ do: "remove", rows: rows.map((row) => this.row("remove", row)) });
  }

  /** Takes back what was done last. */
  async undo(): Promise<void> {
    if (!this.edits.canUndo) throw this.unable("undo", "nothing was done");
    return this.send({ do: "undo" });
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    if (!this.edits.canRedo) throw this.unable("redo", "nothing was taken back");
    return this.send({ do: "redo" });
  }

  /** What is wrong with a cell, as a page in English says it; `undefined` where nothing is. */
  problem(row: K, column: string): string | undefined {
    const id = this.row("read", row);
    const rows = this.rows();
    const at = this.order().find((place) => rows.id(place) === id)!;
    const told = rows.problemAt(at, this.grid.columns.indexOf(this.column("read", column)));
    return told === undefined ? undefined : hear(told, { cells });
  }

  protected override rows(): EditedRows {
    const { rows, columns } = this.grid;
    return editRows(readRows(rows), columns, this.edits);
  }

  /** Rows that are not whole yet have no key: they are called by their position. */
  protected override row(verb: string, key: K): string {
    const node = this.live(verb);
    const { rowKey } = node.raw as { rowKey?: RowKey };
    const rows = this.rows();
    const { names, rows: whole } = editsOf(node);
    const at = names.findIndex((_, place) => keyOf(rowKey, whole[place], place) === key);
    const id = at !== -1 ? names[at] : typeof key === "number" && key < rows.length ? rows.id(key) : undefined;
    if (id === undefined) throw this.unable(verb, `it has no row ${write(key)}`);
    return this.seen(verb, key, id);
  }

  private get edits(): ShownEdits {
    this.live("read");
    return this.shown.value as ShownEdits;
  }

  private editable(verb: string, called: string): ShownColumn {
    const column = this.column(verb, called);
    if (isFixed(column)) throw this.unable(verb, `column ${write(column.key)} cannot be edited`);
    return column;
  }

  private async send(deed: EditDeed): Promise<void> {
    const node = this.able(deed.do === "set" ? "edit" : deed.do);
    return this.hand.gesture(node, "change", { ...deed, serial: this.edits.serial + 1 });
  }
}

function editsOf({ memory }: Node): Edits {
  const held: unknown = (memory?.pending ?? memory)?.value;
  if (held instanceof Edits) return held;
  throw new TypeError("An editor holds edits.");
}
