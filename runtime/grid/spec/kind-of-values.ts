// Finds how a column is best shown, by what stands in it: by every value of few, by a sample of many.
import { type Column, isDate } from "../../data/index.ts";
import type { ColumnKind } from "./shown.ts";

/** So many values are looked at in all columns together, and at least so many in each. */
const MOST = 40_000;
const LEAST = 50;
const ENOUGH = 400;

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[-+]\d\d:?\d\d)?$/;
const CLOCK = /^\d\d:\d\d(:\d\d)?$/;
const PICTURE = /^data:image\//;
const LINK = /^https?:\/\/\S+$/;

/** @param columns How many columns the data has. */
export function kindOfValues(column: Column, columns: number): ColumnKind {
  if (column.numbers !== undefined) return "number";
  const looks = Math.min(ENOUGH, Math.max(LEAST, Math.floor(MOST / Math.max(1, columns))));
  const step = Math.max(1, column.length / looks);
  let found: ColumnKind | undefined;
  for (let at = 0; at < column.length; at += step) {
    const kind = kindOf(column.at(Math.floor(at)));
    if (kind === undefined || kind === found) continue;
    found = found === undefined ? kind : common(found, kind);
    if (found === "text") break;
  }
  return found ?? "text";
}

function kindOf(value: unknown): ColumnKind | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  switch (typeof value) {
    case "number":
    case "bigint":
      return "number";
    case "boolean":
      return "boolean";
    case "string":
      return kindOfText(value);
    case "object":
      return kindOfObject(value);
    default:
      return "text";
  }
}

function kindOfText(text: string): ColumnKind {
  if (text.length > 40) return PICTURE.test(text) ? "image" : LINK.test(text) ? "link" : "text";
  if (DAY.test(text)) return "date";
  if (MOMENT.test(text)) return "datetime";
  if (CLOCK.test(text)) return "time";
  return LINK.test(text) ? "link" : "text";
}

function kindOfObject(value: object): ColumnKind {
  if (isDate(value)) return value.getHours() + value.getMinutes() + value.getSeconds() === 0 ? "date" : "datetime";
  try {
    if (Array.isArray(value) || value instanceof Set) return "list";
    return ArrayBuffer.isView(value) ? "line" : "json";
  } catch {
    return "text";
  }
}

/** What shows values of both kinds. */
function common(a: ColumnKind, b: ColumnKind): ColumnKind {
  const both = new Set([a, b]);
  if (both.has("date") && both.has("datetime")) return "datetime";
  return both.has("list") && both.has("line") ? "list" : "text";
}
