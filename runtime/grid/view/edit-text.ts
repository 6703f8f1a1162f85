// A value as text to go on with: what is typed again as it stands gives the same value.
import { listOf } from "../model/list-of.ts";
import { plainCell } from "../model/write-cell.ts";
import type { ShownColumn } from "../spec/shown.ts";
import { momentText } from "./moment-text.ts";
import { pageLocale } from "../../language/page-language.ts";

export function editText(value: unknown, column: ShownColumn): string {
  if (value === null || value === undefined) return "";
  const { kind, options } = column;
  const option = options?.find((each) => Object.is(each.value, value));
  if (option !== undefined) return option.label;
  switch (kind) {
    case "date":
    case "time":
    case "datetime":
      return momentText(value, kind);
    case "line":
    case "bar":
    case "area":
      return (
        listOf(value)
          ?.map((item) => (typeof item === "number" ? local(item) : plainCell(item)))
          .join(" ") ?? ""
      );
    case "json":
      return jsonOf(value);
    default:
      return typeof value === "number" ? local(value) : plainCell(value);
  }
}

/** With the comma of the place, and all its digits. */
function local(value: number): string {
  const mark = new Intl.NumberFormat(pageLocale()).formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
  return plainCell(value).replace(".", mark ?? ".");
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return plainCell(value);
  }
}
