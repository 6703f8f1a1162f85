// The columns and the cells of a table, as text.

export type Cell = string;

/** A column: the key of its values in the rows, and its heading. */
export interface TableColumn {
  /** The key in rows that are objects, the position from 0 in rows that are arrays. */
  key: string | number;
  /** The heading; the key when left out. */
  label?: string;
}

/** The columns asked for, else every key that a row has, in the order of appearance. */
export function findColumns(
  rows: readonly unknown[],
  asked: readonly (string | number | TableColumn)[] | undefined,
): { key: string; label: string }[] {
  if (asked !== undefined) {
    return asked.map((column) => {
      const { key, label } = typeof column === "object" ? column : { key: column };
      return { key: String(key), label: label ?? String(key) };
    });
  }
  const keys = new Set<string>();
  for (const row of rows)
    if (typeof row === "object" && row !== null) for (const key of Object.keys(row)) keys.add(key);
  return [...keys].map((key) => ({ key, label: key }));
}

/** True when the column holds numbers and nothing else. */
export function numbersIn(rows: readonly unknown[], key: string): boolean {
  const cells = rows
    .map((row) => (row as Record<string, unknown>)[key])
    .filter((cell) => cell !== null && cell !== undefined);
  return cells.length > 0 && cells.every((cell) => typeof cell === "number" || typeof cell === "bigint");
}

// Four digits stay together, so that years look like years.
const numbers = /*#__PURE__*/ new Intl.NumberFormat(undefined, {
  maximumFractionDigits: 4,
  useGrouping: "min2",
});

/** The text of a cell. */
export function writeCell(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "bigint") return numbers.format(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : writeDate(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Without the time where it is midnight. */
const writeDate = (date: Date): string =>
  date
    .toISOString()
    .replace(/T00:00:00\.000Z$|:\d\d\.\d{3}Z$/, "")
    .replace("T", " ");
