// Which element shows a value that is no element itself.
import type { Definition } from "./define.ts";
import { Code } from "./code/code.ts";
import { Markdown } from "./markdown/markdown.ts";
import { Table } from "./table/table.ts";

/** Text is Markdown, rows of plain objects are a table, everything else is shown as JSON. */
export function kindOf(
  value: unknown,
): readonly [element: { readonly definition: Definition }, props: Record<string, unknown>] {
  if (typeof value !== "object" || value === null) return [Markdown, { children: String(value) }];
  if (Array.isArray(value) && value.length > 0 && value.every(isRow)) return [Table, { data: value }];
  return [Code, { language: "json", children: JSON.stringify(value, writable, 2) }];
}

const isRow = (row: unknown): boolean =>
  typeof row === "object" && row !== null && Object.getPrototypeOf(row) === Object.prototype;

/** What JSON has no word for. */
function writable(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}
