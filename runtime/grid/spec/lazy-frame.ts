// Rows that are loaded when they are seen, as a frame: what is not here yet has no value.
import { type Column, type Frame, type LazyRows, valueIn } from "../../data/index.ts";

/** @param names The columns, which nobody knows before rows are loaded. */
export function lazyFrame(rows: LazyRows, names: readonly string[]): Frame {
  const rowAt = (at: number): unknown => {
    const found = rows.at(at);
    return found.state === "here" ? found.row : undefined;
  };
  return {
    get length() {
      return rows.length ?? 0;
    },
    names,
    column: (name): Column => ({
      name,
      get length() {
        return rows.length ?? 0;
      },
      kind: "mixed",
      at: (row) => valueIn(rowAt(row), name),
    }),
    row: rowAt,
  };
}
