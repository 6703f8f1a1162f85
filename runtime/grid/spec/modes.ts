// What can be selected in a grid: one of them or several.
import { type Mistake, write, writeText } from "../../elements/define.ts";
import type { ShownGrid } from "./shown.ts";

/** One row or several, one column or several, one cell or several. */
export type SelectionMode = "row" | "rows" | "column" | "columns" | "cell" | "cells";

export type Modes = Pick<ShownGrid, "rowMode" | "columnMode" | "cellMode">;

const known: readonly unknown[] = ["row", "rows", "column", "columns", "cell", "cells"];

type Asked = SelectionMode | readonly SelectionMode[] | null | undefined;

const listOf = (asked: Asked): readonly SelectionMode[] =>
  asked === undefined || asked === null ? [] : ([asked].flat() as SelectionMode[]);

export function readModes(asked: Asked): Modes {
  const one = <M extends SelectionMode>(...modes: M[]): M | null =>
    (listOf(asked).find((mode) => modes.includes(mode as M)) as M | undefined) ?? null;
  return {
    rowMode: one("row", "rows"),
    columnMode: one("column", "columns"),
    cellMode: one("cell", "cells"),
  };
}

export function checkModes(asked: Asked): Mistake | undefined {
  const list = listOf(asked);
  const kinds = new Set(list.map((mode) => writeText(mode).replace(/s$/, "")));
  if (list.every((mode) => known.includes(mode)) && kinds.size === list.length) return undefined;
  return {
    found: `selection is ${write(asked)}.`,
    expected: 'selection must be "row" or "rows", "column" or "columns", "cell" or "cells", or one of each in a list.',
    write: 'selection={["rows", "column"]}',
  };
}
