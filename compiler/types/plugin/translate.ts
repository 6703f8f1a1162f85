// Answers of a language service, from virtual text to source: every span in them, whatever they are about.
import type TS from "typescript-6";
import type { Script } from "../editor/script.ts";
import { helpers } from "../virtual/index.ts";
import { exactly, type Scripts, shown } from "./scripts.ts";

const spanKeys = new Set([
  "textSpan",
  "contextSpan",
  "span",
  "hintSpan",
  "applicableSpan",
  "triggerSpan",
  "selectionSpan",
  "replacementSpan",
  "optionalReplacementSpan",
]);

/** What is lost with a span that was made up: only the span, or all that it is about. */
const needed = new Set(["textSpan", "span", "selectionSpan", "triggerSpan"]);

/** @param script The document that was asked about. */
export function translate<T>(value: T, scripts: Scripts, script: Script | undefined, exact = false): T | undefined {
  return translateAny(value, scripts, script, exact) as T | undefined;
}

function translateAny(value: unknown, scripts: Scripts, script: Script | undefined, exact: boolean): unknown {
  if (Array.isArray(value))
    return value.map((each) => translateAny(each, scripts, script, exact)).filter((each) => each !== undefined);
  if (typeof value === "string") return value.replaceAll(`${helpers}.`, "");
  if (!isPlain(value)) return value;
  const { fileName = value["file"] } = value;
  const here = typeof fileName === "string" ? scripts.of(fileName) : script;
  const made: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === "fileName" || key === "data" || key === "file") made[key] = inner;
    else if (key === "fromSpans") made[key] = spans(inner as TS.TextSpan[], script);
    else if (here !== undefined && spanKeys.has(key) && isSpan(inner)) {
      const moved = (exact ? exactly : shown)(here, inner);
      if (moved !== undefined) made[key] = moved;
      else if (needed.has(key)) return undefined;
    } else made[key] = translateAny(inner, scripts, here, exact);
  }
  return made;
}

const spans = (all: readonly TS.TextSpan[], script: Script | undefined): TS.TextSpan[] =>
  all.flatMap((span) => (script === undefined ? span : (shown(script, span) ?? [])));

/** Not a syntax tree, a symbol or a map. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isSpan = (value: unknown): value is TS.TextSpan => isPlain(value) && "start" in value && "length" in value;

/** These places, and the closing tags of those that are tags. */
export function withClosings<T extends { textSpan: TS.TextSpan }>(script: Script, items: readonly T[]): T[] {
  return script.withClosings(
    items,
    ({ textSpan: { start, length } }) => ({ start, end: start + length }),
    (item, { start, end }) => ({ ...item, textSpan: { start, length: end - start } }),
  );
}

/** Places of a name in any documents, with those of closing tags. */
export function namesIn<T extends { fileName: string; textSpan: TS.TextSpan }>(
  items: readonly T[] | undefined,
  scripts: Scripts,
): T[] | undefined {
  return items?.flatMap((item) => {
    const moved = translate(item, scripts, undefined, true);
    const script = scripts.of(item.fileName);
    if (moved === undefined || script === undefined) return moved ?? [];
    return withClosings(script, [moved]);
  });
}
