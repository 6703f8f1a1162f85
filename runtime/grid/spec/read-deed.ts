// A deed as it came from a painter, made clean. Throws for what is none.
import type { AddedCells, SentDeed, SetCell } from "./sent-edits.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function readDeed(raw: unknown): SentDeed {
  if (!isObject(raw) || !Number.isSafeInteger(raw["serial"])) throw new TypeError("A deed with a number is expected.");
  const { serial, locale } = raw;
  const place = { serial: serial as number, ...(typeof locale === "string" && { locale: cleanLocale(locale) }) };
  switch (raw["do"]) {
    case "undo":
    case "redo":
      return { ...place, do: raw["do"] };
    case "remove":
      return { ...place, do: "remove", rows: listOf(raw["rows"]).map(textOf) };
    case "add":
      return { ...place, do: "add", rows: listOf(raw["rows"]).map(cellsOf) };
    case "set":
      return {
        ...place,
        do: "set",
        cells: listOf(raw["cells"]).map(cellOf),
        ...(raw["add"] !== undefined && { add: listOf(raw["add"]).map(cellsOf) }),
      };
    default:
      throw new TypeError("There is no such deed.");
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("A list is expected.");
  return value as unknown[];
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("A text is expected.");
  return value;
}

function cellsOf(value: unknown): AddedCells {
  if (!isObject(value)) throw new TypeError("Cells by column are expected.");
  return value;
}

function cellOf(value: unknown): SetCell {
  if (!isObject(value)) throw new TypeError("A cell is expected.");
  return { row: textOf(value["row"]), column: textOf(value["column"]), value: value["value"] };
}

/** What `Intl` does not take says nothing. */
function cleanLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
