// Finds what the values of a column are.
import type { Column, FieldKind } from "./frame.ts";

/** The kind of one value; `empty` for nothing. */
export function kindOf(value: unknown): FieldKind {
  if (value === null || value === undefined) return "empty";
  const type = typeof value;
  if (type === "number" || type === "bigint" || type === "boolean") return type;
  if (type === "string" || type === "symbol") return "text";
  return isDate(value) ? "date" : isListLike(value) ? "list" : "object";
}

/** A column's kind is that of all its values that are there. */
export function findKind({ length, at }: Pick<Column, "length" | "at">): FieldKind {
  let found: FieldKind = "empty";
  for (let row = 0; row < length; row++) {
    const kind = kindOf(at(row));
    if (kind === "empty" || kind === found) continue;
    if (found !== "empty") return "mixed";
    found = kind;
  }
  return found;
}

/** An `instanceof` may ask a proxy, which may throw. */
export function isDate(value: unknown): value is Date {
  try {
    return value instanceof Date;
  } catch {
    return false;
  }
}

function isListLike(value: unknown): boolean {
  try {
    return Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Set;
  } catch {
    return false;
  }
}
