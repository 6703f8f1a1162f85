// Answers of the server, from virtual text to source: every range in them, whatever they are about.
import type { Place } from "../editor/lines.ts";
import type { Script } from "../editor/script.ts";
import { helpers } from "../virtual/index.ts";
import { exactEdit, isEdit, translateWorkspaceEdit } from "./edits.ts";
import { type Range, rangeIn, shown } from "./places.ts";

/** Finds the script that an answer speaks of; nothing for a document that is not translated. */
export type Lookup = (uri: string) => Script | undefined;

export interface Context {
  scriptOf: Lookup;
  versionOf: (uri: string) => number | null;
  /** The document that was asked about. */
  uri: string | undefined;
  /** The place in it, as the editor named it. */
  place?: Place;
  /** What becomes of a place that was made up: nothing, or the beginning of the file. */
  made: "gone" | "top";
}

const rangeKeys = new Set(["range", "targetRange", "targetSelectionRange", "selectionRange"]);

/** Parts without a place in the source are left out of lists; a whole without one is nothing. */
export function translate(value: unknown, context: Context, script = scriptIn(context)): unknown {
  if (Array.isArray(value))
    return value.map((each) => translate(each, context, script)).filter((each) => each !== undefined);
  if (typeof value === "string") return withoutHelpers(value);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Record<string, unknown>;
  if ("changes" in object || "documentChanges" in object) return translateWorkspaceEdit(object, context);
  const own = uriOf(object);
  const here = own === undefined ? script : context.scriptOf(own);
  if (isEdit(object)) return here === undefined ? object : exactEdit(here, object);
  const made: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(object)) {
    if (key === "data" || key === "uri" || key === "targetUri") made[key] = inner;
    else if (key === "originSelectionRange" || key === "fromRanges") translateInto(made, key, inner, context, script);
    else if (here !== undefined && rangeKeys.has(key) && isRange(inner)) {
      const range = shown(here, inner) ?? (context.made === "top" ? rangeIn(here, { start: 0, end: 0 }) : undefined);
      if (range === undefined) return undefined;
      made[key] = range;
    } else made[key] = translate(inner, context, here);
  }
  return "selectionRange" in made && isRange(made["range"]) ? within(made) : made;
}

/** Ranges of the document that was asked about, beside those of another one. */
function translateInto(
  made: Record<string, unknown>,
  key: string,
  inner: unknown,
  context: Context,
  outer: Script | undefined,
): void {
  const script = scriptIn(context) ?? outer;
  const move = (range: Range) => (script === undefined ? range : shown(script, range));
  made[key] = Array.isArray(inner) ? inner.map((each: Range) => move(each)).filter(Boolean) : move(inner as Range);
  if (made[key] === undefined) delete made[key];
}

/** The protocol wants the name of a symbol to be inside it. */
function within(made: Record<string, unknown>): Record<string, unknown> {
  const [outer, inner] = [made["range"] as Range, made["selectionRange"] as Range];
  const start = isBefore(inner.start, outer.start) ? inner.start : outer.start;
  const end = isBefore(outer.end, inner.end) ? inner.end : outer.end;
  return { ...made, range: { start, end } };
}

const isBefore = (a: Range["start"], b: Range["start"]): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

function uriOf(object: Record<string, unknown>): string | undefined {
  const { uri = object["targetUri"], textDocument } = object;
  if (typeof uri === "string") return uri;
  return (textDocument as { uri?: string } | undefined)?.uri;
}

const scriptIn = ({ uri, scriptOf }: Context): Script | undefined => (uri === undefined ? undefined : scriptOf(uri));

const isRange = (value: unknown): value is Range =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

/** Names that only the translation knows are of no use to an author. */
export const withoutHelpers = (text: string): string => text.replaceAll(`${helpers}.`, "");
