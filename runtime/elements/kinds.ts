// Which element shows a value that is no element itself.
import { type Definition, describeError, write, writeText } from "./define.ts";
import { Code } from "./code/code.ts";
import { Exception } from "./exception/exception.ts";
import { Markdown } from "./markdown/markdown.ts";
import { Table } from "./table/table.ts";

/** An element, as it is drawn by whoever does not know which it is. */
type AnyElement = { (props: any): unknown; readonly definition: Definition };

/** Text is Markdown, an error is shown as one, rows of plain objects are a table, everything else is shown as JSON. */
export function kindOf(value: unknown): readonly [element: AnyElement, props: Record<string, unknown>] {
  if (typeof value !== "object" || value === null) return [Markdown, { children: writeText(value) }];
  if (value instanceof Error) return [Exception, describeError(value)];
  if (Array.isArray(value) && value.length > 0 && value.every(isPlain)) return [Table, { data: value }];
  return [Code, { language: "json", children: jsonOf(value) }];
}

export const isPlain = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Indented where it is JSON, else in one line. */
function jsonOf(value: object): string {
  try {
    return JSON.stringify(value, writable, 2) ?? write(value);
  } catch {
    return write(value);
  }
}

/** What JSON has no word for. */
function writable(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return writeText(value);
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}
