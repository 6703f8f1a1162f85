// Clicks on cells of an editor, and on buttons in them: the row is the one that the user sees.
import { cellOf } from "../model/sheet.ts";
import type { Held } from "../../elements/define.ts";
import { type EditorProps, editsIn, keyOf, withData } from "./edits-value.ts";
import type { CellClick } from "./hear-click.ts";
import { lookAgain } from "./look-at.ts";
import type { SentClick } from "./shown.ts";

interface Props extends EditorProps {
  onCellClick?: (click: CellClick<any, any>) => unknown;
}

/** What is called with a click that was sent; nothing where nobody listens. */
export function editedClickHandler(
  given: Readonly<Record<string, unknown>>,
  kind: string,
  _part: number | undefined,
  held?: Held,
): ((click: SentClick) => unknown) | undefined {
  const edits = editsIn(held);
  if (kind !== "cell" || edits === undefined) return undefined;
  const props = given as unknown as Props;
  return ({ row: id, column: key }) => {
    const at = edits.names.indexOf(id);
    const column = lookAgain(withData(props)).columns.find(({ shown }) => shown.key === key);
    if (at === -1 || column === undefined) return undefined;
    const row = edits.rows[at];
    if (column.onClick !== undefined) return column.onClick(row);
    const { value } = cellOf(edits.sheet, edits.base, id, key);
    return props.onCellClick?.({ row, key: keyOf(props.rowKey, row, at), column: key, value });
  };
}
