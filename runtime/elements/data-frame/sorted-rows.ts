// The rows in the order that the user chose.
import type { Cell } from "../table/cells.ts";

/** A column by its key, and which way. */
export interface Order {
  readonly column: string;
  readonly down: boolean;
}

const texts = /*#__PURE__*/ new Intl.Collator(undefined, { numeric: true });

/** The positions of the rows; `column`: where the column of the order stands. Empty cells come last, whichever way. */
export function sortedRows(rows: readonly (readonly Cell[])[], column: number, down: boolean): number[] {
  const positions = rows.map((_, at) => at);
  if (column === -1) return positions;
  const cells = rows.map((row) => row[column]!);
  const isEmpty = (at: number): boolean => cells[at] === "" || Number.isNaN(cells[at]);
  const keys = cells.map(keyOf);
  return positions.sort((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    const by = compare(keys[a]!, keys[b]!);
    return down ? -by : by;
  });
}

/** A text that is a number is sorted as one. */
function keyOf(cell: Cell): string | number | bigint {
  if (typeof cell === "object") return cell.by;
  return typeof cell === "string" && /^\s*[-+−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(cell)
    ? Number(cell.replace("−", "-"))
    : cell;
}

/** Numbers by value, before texts. */
function compare(a: string | number | bigint, b: string | number | bigint): number {
  if (typeof a === "string" && typeof b === "string") return texts.compare(a, b);
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Up, down, and back to the order of the data. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order === null || order.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}
