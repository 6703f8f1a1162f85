// Clicks on cells and on buttons in them, as the script hears of them.
import { type GridProps, lookAgain } from "./look-at.ts";
import type { SentClick } from "./shown.ts";

/** A cell that was clicked. */
export interface CellClick<R = any, Key = number> {
  /** The row itself. */
  row: R;
  /** Its key where there is a `rowKey`, else its position in `data`. */
  key: Key;
  /** The key of the column. */
  column: string;
  /** The value in the cell. */
  value: unknown;
}

interface Props extends GridProps {
  onCellClick?: (click: CellClick<any, any>) => unknown;
}

/** What is called with a click that was sent; nothing where nobody listens. */
export function clickHandler(
  given: Readonly<Record<string, unknown>>,
  kind: string,
): ((click: SentClick) => unknown) | undefined {
  if (kind !== "cell") return undefined;
  const props = given as unknown as Props;
  return ({ row: id, column: key }) => {
    const { frame, columns, keys } = lookAgain(props);
    const row = keys.find(id);
    const column = columns.find(({ shown }) => shown.key === key);
    if (row === -1 || column === undefined) return undefined;
    if (column.onClick !== undefined) return column.onClick(frame.row(row));
    return props.onCellClick?.({ row: frame.row(row), key: keys.keyOf(row), column: key, value: column.at(row) });
  };
}

export function readClick(_kind: string, raw: unknown): SentClick {
  const { row, column } = (raw ?? {}) as Partial<SentClick>;
  if (typeof row !== "string" || typeof column !== "string") throw new TypeError("A row and a column are expected.");
  return { row, column };
}
