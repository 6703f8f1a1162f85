// Columns by name, and what else is asked for column by column.
import type { Column, Frame } from "./frame.ts";

/** So many rows stay the objects that they are; who asks for all of them gets others. */
const MOST_KEPT = 100_000;

/** A frame of columns that are there; rows are made when they are asked for. */
export class Columns implements Frame {
  readonly names: readonly string[];
  private readonly byName: ReadonlyMap<string, Column>;
  private readonly rows = new Map<number, unknown>();

  /** @param rowAt Gives a row as the source itself has it. */
  constructor(
    columns: readonly Column[],
    readonly length: number,
    private readonly rowAt?: (at: number) => unknown,
  ) {
    this.names = columns.map(({ name }) => name);
    this.byName = new Map(columns.map((column) => [column.name, column]));
  }

  column(name: string): Column | undefined {
    return this.byName.get(name);
  }

  row(at: number): unknown {
    if (!(at >= 0 && at < this.length)) return undefined;
    if (this.rows.size >= MOST_KEPT) this.rows.clear();
    if (!this.rows.has(at)) this.rows.set(at, this.rowAt === undefined ? this.makeRow(at) : this.rowAt(at));
    return this.rows.get(at);
  }

  private makeRow(at: number): unknown {
    return Object.fromEntries([...this.byName.values()].map((column) => [column.name, column.at(at)]));
  }
}
