// Gestures on grids as a test does them: rows by what the script knows them by.
import type { Held } from "../../elements/define.ts";
import { type EditorProps, editsIn, keyOf } from "./edits-value.ts";
import { type GridProps, lookAgain } from "./look-at.ts";
import { readClick } from "./hear-click.ts";
import { readDeed } from "./read-deed.ts";
import type { AddedCells } from "./sent-edits.ts";

type Does = readonly [method: string, ...given: unknown[]];

export function lookInTest(props: GridProps, kind: string, raw: unknown): Does | undefined {
  if (kind !== "cell") return undefined;
  const { row, column } = readClick(kind, raw);
  const { keys } = lookAgain(props);
  return ["clickCell", keys.keyOf(keys.find(row)), column];
}

/** What a person did in an editor. */
export function editInTest(props: EditorProps, kind: string, raw: unknown, held: Held): Does | undefined {
  const edits = editsIn(held);
  if (edits === undefined) return undefined;
  const keyIn = (id: string): unknown => {
    const at = edits.names.indexOf(id);
    return at === -1 ? edits.base.indexOf(id) : keyOf(props.rowKey, edits.rows[at], at);
  };
  if (kind === "cell") {
    const { row, column } = readClick(kind, raw);
    return ["clickCell", keyIn(row), column];
  }
  if (kind !== "change") return undefined;
  const deed = readDeed(raw);
  switch (deed.do) {
    case "undo":
    case "redo":
      return [deed.do];
    case "remove":
      return ["remove", deed.rows.map(keyIn)];
    case "add":
      return ["add", ...deed.rows.filter(isFilled)];
    case "set": {
      const cells = deed.cells.map(({ row, ...cell }) => ({ row: keyIn(row), ...cell }));
      const [only, another] = cells;
      const { add = [] } = deed;
      if (add.length > 0) return ["editCells", cells, add];
      return only !== undefined && another === undefined
        ? ["edit", only.row, only.column, only.value]
        : ["editCells", cells];
    }
    default:
      return undefined;
  }
}

const isFilled = (row: AddedCells): boolean => Object.keys(row).length > 0;
