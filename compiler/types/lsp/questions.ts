// Questions of the editor about an app script: asked about the virtual text, answered here, or not answerable.
import { askedRange, asked, rangeIn, type Range } from "./places.ts";
import type { Script } from "../editor/script.ts";
import type { Place } from "../editor/lines.ts";

interface Params {
  position?: Place;
  range?: Range;
  context?: { diagnostics?: { range: Range }[]; triggerKind?: number; triggerCharacter?: string };
  item?: { range: Range; selectionRange: Range };
  previousResultId?: string;
}

/** What depends on the shape of the text, which the translation changes. */
const shapes = new Set([
  "textDocument/formatting",
  "textDocument/rangeFormatting",
  "textDocument/rangesFormatting",
  "textDocument/onTypeFormatting",
  "textDocument/foldingRange",
  "textDocument/selectionRange",
  "textDocument/codeLens",
  "textDocument/documentLink",
  "textDocument/documentColor",
  "textDocument/_vs_onAutoInsert",
]);

/** What is about text to come. */
const carets = new Set(["textDocument/completion", "textDocument/signatureHelp"]);

/** The question about the virtual text, or an answer. */
export function askAbout(script: Script, method: string, params: Params): { params: Params } | { answer: unknown } {
  if (shapes.has(method)) return { answer: null };
  if (method === "textDocument/linkedEditingRange") return { answer: linkedTags(script, params.position!) };
  const made = { ...params };
  delete made.previousResultId;
  if (params.position !== undefined) {
    const position = asked(script, params.position, carets.has(method) ? "caret" : "place");
    if (position === undefined) return { answer: null };
    made.position = position;
  }
  // The server would look for the `<` that was typed, which it never gets to see.
  if (params.context?.triggerCharacter === "<" && script.opensTag(script.lines.source.offsetAt(params.position!)))
    made.context = { triggerKind: 1 };
  if (params.range !== undefined) made.range = askedRange(script, params.range);
  if (params.context?.diagnostics !== undefined)
    made.context = {
      ...params.context,
      diagnostics: params.context.diagnostics.map((each) => ({ ...each, range: askedRange(script, each.range) })),
    };
  if (params.item !== undefined) {
    const { range, selectionRange } = params.item;
    const moved = { range: askedRange(script, range), selectionRange: askedRange(script, selectionRange) };
    made.item = { ...params.item, ...moved };
  }
  return { params: made };
}

/** The two names of a tag, which change together. */
function linkedTags(script: Script, place: Place): { ranges: Range[] } | null {
  const at = script.lines.source.offsetAt(place);
  const pair = script.virtual.closings.find(({ open, close }) =>
    [open, close].some(({ start, end }) => start <= at && at <= end),
  );
  return pair === undefined ? null : { ranges: [rangeIn(script, pair.open), rangeIn(script, pair.close)] };
}
