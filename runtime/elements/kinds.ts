// Which element shows a value that is no element itself.
import { type Definition, describeError, writeText } from "./define.ts";
import { Exception } from "./exception/exception.ts";
import { Json } from "./json/json.ts";
import { Markdown } from "./markdown/markdown.ts";
import { Table } from "./table/table.ts";

/** An element, as it is drawn by whoever does not know which it is. */
type AnyElement = { (props: any): unknown; readonly definition: Definition };

/** Text is Markdown, an error is shown as one, rows of plain objects are a table, everything else a tree that opens. */
export function kindOf(value: unknown): readonly [element: AnyElement, props: Record<string, unknown>] {
  if (typeof value !== "object" || value === null) return [Markdown, { children: writeText(value) }];
  if (value instanceof Error) return [Exception, describeError(value)];
  if (Array.isArray(value) && value.length > 0 && value.every(isPlain)) return [Table, { data: value }];
  return [Json, { data: value, expanded: 2 }];
}

export const isPlain = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
