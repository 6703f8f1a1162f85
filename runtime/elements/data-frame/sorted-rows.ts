// The rows in the order that the user chose.

/** A column by its position, and which way. */
export interface Order {
  readonly column: number;
  readonly down: boolean;
}

type Rows = readonly (readonly (string | number)[])[];

const texts = /*#__PURE__*/ new Intl.Collator(undefined, { numeric: true });

/** The positions of the rows. Empty cells come last, whichever way. */
export function sortedRows(rows: Rows, order: Order | null): number[] {
  const positions = rows.map((_, at) => at);
  if (order === null) return positions;
  const { column, down } = order;
  const isEmpty = (at: number): boolean => rows[at]![column] === "";
  return positions.sort((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    const by = compare(rows[a]![column]!, rows[b]![column]!);
    return down ? -by : by;
  });
}

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : texts.compare(String(a), String(b));
}

/** Up, down, and back to the order of the data. */
export function nextOrder(order: Order | null, column: number): Order | null {
  if (order === null || order.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}
