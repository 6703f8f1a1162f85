// A table on the page, in the hands of a test: what its cells show, and how a person looks through them.
import { arrangeNow, type Arrangement, asTheyAre } from "../grid/model/arrange.ts";
import { readFilter } from "../grid/model/read-filter.ts";
import { readRows } from "../grid/model/read-rows.ts";
import { writeCell } from "../grid/model/write-cell.ts";
import { type GridRows, lookAgain, type ShownColumn, type ShownGrid } from "../grid/spec/index.ts";
import type { Node } from "../core/tape/node.ts";
import { write } from "../core/values/write.ts";
import { TestElement } from "./element.ts";
import { cells } from "../language/english/grid.ts";
import { hear } from "../language/hear.ts";

/** How each table is arranged: the page would keep it, and here nobody does. */
const arrangements = new WeakMap<Node, Arrangement>();

/**
 * A table on the page. Columns are called by their keys or their headings; rows by their keys where there is a `rowKey`, else by their
 * positions in `data`, however they are sorted.
 */
export class TestGrid<V = unknown, K = any> extends TestElement<V> {
  /** The keys of the columns that are shown, in their order. */
  get columns(): string[] {
    return this.shownColumns().map(({ key }) => key);
  }

  /** The texts of all cells, row by row, as they are sorted and filtered; of columns that are shown. */
  get cells(): string[][] {
    const rows = this.rows();
    return this.order().map((row) =>
      this.shownColumns().map((column) => {
        const at = this.grid.columns.indexOf(column);
        return writeCell(rows.at(row, at), column, rows.text(row, at));
      }),
    );
  }

  /** Sorts by a column: up, down, or, with `null`, not any more. */
  async sort(column: string, way: "asc" | "desc" | null = "asc"): Promise<void> {
    const { key, sort } = this.column("sort", column);
    if (sort === false) throw this.unable("sort", `column ${write(key)} cannot be sorted`);
    if (way !== null && way !== "asc" && way !== "desc")
      throw this.unable("sort", `${write(way)} is none of "asc", "desc" and null`);
    return this.arrange("sort", { sort: way === null ? [] : [{ column: key, down: way === "desc" }] });
  }

  /** Writes into the filter of a column: `oslo`, `>10`, `10..20`, `empty`; an empty text lets all rows pass. */
  async filter(column: string, text: string): Promise<void> {
    const found = this.column("filter", column);
    const read = readFilter(text, found);
    if (read !== null && "problem" in read)
      throw this.unable("filter", hear(read.problem, { cells }).replace(/\.$/, ""));
    const { [found.key]: _, ...others } = this.arrangement("filter").filters;
    return this.arrange("filter", { filters: text.trim() === "" ? others : { ...others, [found.key]: text } });
  }

  /** Searches in all columns that are shown; an empty text shows all rows again. */
  async search(text: string): Promise<void> {
    if (!this.grid.search) throw this.unable("search", "it has no search");
    return this.arrange("search", { search: text });
  }

  /** Clicks a cell, or the button in it. */
  async clickCell(row: K, column: string): Promise<void> {
    const node = this.able("clickCell");
    const { key, kind } = this.column("clickCell", column);
    const id = this.row("clickCell", row);
    if (kind !== "button" && !this.grid.clicks) throw this.unable("clickCell", "its script does not hear of clicks");
    return this.hand.gesture(node, "cell", { row: id, column: key });
  }

  /** Scrolls to a place. Of rows that are loaded when they are seen, those from there on are loaded; who looks at a page sees the first ones. */
  async scrollTo(place: number): Promise<void> {
    const { lazy } = this.rows();
    if (lazy === null) return;
    await lazy.count().catch(() => {});
    await lazy.see(place, place + IN_SIGHT);
  }

  protected get grid(): ShownGrid {
    this.live("read");
    return this.shown.props as unknown as ShownGrid;
  }

  protected rows(): GridRows {
    return readRows(this.grid.rows);
  }

  /** The positions of the rows that are shown, one after another. */
  protected order(): readonly number[] {
    const rows = this.rows();
    const { order, length } = arrangeNow(rows, this.grid.columns, this.arrangement("read"));
    return order === null ? Array.from({ length }, (_, row) => row) : [...order];
  }

  protected shownColumns(): ShownColumn[] {
    return this.grid.columns.filter(({ hidden }) => hidden !== true);
  }

  protected column(verb: string, called: string): ShownColumn {
    const columns = this.shownColumns();
    const found = columns.find(({ key }) => key === called) ?? columns.find(({ label }) => label === called);
    if (found !== undefined) return found;
    const known = columns.map(({ key }) => write(key)).join(", ");
    throw this.unable(verb, `it shows no column ${write(called)}, but ${known || "none"}`);
  }

  /** What the page knows a row by that a person can see. */
  protected row(verb: string, key: K): string {
    const { keys } = lookAgain(this.live(verb).raw as unknown as Parameters<typeof lookAgain>[0]);
    const at = keys.findKey(key);
    if (at === -1) throw this.unable(verb, `it has no row ${write(key)}`);
    return this.seen(verb, key, keys.idOf(at));
  }

  protected seen(verb: string, key: K, id: string): string {
    const rows = this.rows();
    if (!this.order().some((row) => rows.id(row) === id))
      throw this.unable(verb, `row ${write(key)} is not shown as it is filtered`);
    return id;
  }

  private arrangement(verb: string): Arrangement {
    return arrangements.get(this.live(verb)) ?? asTheyAre;
  }

  private async arrange(verb: string, changed: Partial<Arrangement>): Promise<void> {
    const next = { ...this.arrangement(verb), ...changed };
    arrangements.set(this.live(verb), next);
    const { lazy } = this.rows();
    if (lazy === null) return;
    const sort = next.sort.map(({ column, down }) => ({ field: column, down }));
    lazy.arrange({ sort, filter: next.filters, search: next.search });
    return this.scrollTo(0);
  }
}

/** So many rows a person may see at once. */
const IN_SIGHT = 50;
