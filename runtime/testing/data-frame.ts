// A data frame on the page, in the hands of a test: what a person selects and clicks in it.
import { readModes, type Selection } from "../grid/spec/index.ts";
import { TestGrid } from "./grid.ts";

/**
 * A data frame on the page. `K` is what its rows are known by.
 *
 * @example
 * ```ts
 * const people = app.get(DataFrame, "People");
 * await people.sort("age", "desc");
 * expect(people.cells[0]).toEqual(["Ann", "71"]);
 * await people.selectRows([people.value.rows[0]]);
 * ```
 * Streamlit: `AppTest` has the data of a frame alone.
 */
export class TestDataFrame<K = any> extends TestGrid<Selection<K>, K> {
  /** Selects rows, and no others. */
  async selectRows(keys: readonly K[]): Promise<void> {
    this.must("selectRows", "rowMode", "rows", keys.length);
    const rows = keys.map((key) => this.row("selectRows", key));
    return this.pick({ rows });
  }

  /** Selects columns, and no others. */
  async selectColumns(columns: readonly string[]): Promise<void> {
    this.must("selectColumns", "columnMode", "columns", columns.length);
    return this.pick({ columns: columns.map((column) => this.column("selectColumns", column).key) });
  }

  /** Selects cells, and no others. */
  async selectCells(cells: readonly { readonly row: K; readonly column: string }[]): Promise<void> {
    this.must("selectCells", "cellMode", "cells", cells.length);
    return this.pick({
      cells: cells.map(({ row, column }) => ({
        row: this.row("selectCells", row),
        column: this.column("selectCells", column).key,
      })),
    });
  }

  private must(verb: string, what: "rowMode" | "columnMode" | "cellMode", several: string, count: number): void {
    const mode = readModes(this.able(verb).raw["selection"] as Parameters<typeof readModes>[0])[what];
    if (mode === null) throw this.unable(verb, `no ${several} can be selected in it`);
    if (mode !== several && count > 1) throw this.unable(verb, `only one ${mode} can be selected in it`);
  }

  private async pick(changed: object): Promise<void> {
    const node = this.able("select");
    return this.hand.gesture(node, "change", { ...(node.value as object), ...changed });
  }
}
