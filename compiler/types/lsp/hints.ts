// Inlay hints: only where the text that they explain stands in the source.
import type { Place } from "../editor/lines.ts";
import type { Script } from "../editor/script.ts";
import { allEdits, type TextEdit } from "./edits.ts";
import { type Context, translate } from "./results.ts";

interface Hint {
  position: Place;
  /** 1: a type, 2: the name of a parameter. */
  kind?: number;
  label: unknown;
  textEdits?: TextEdit[];
}

export function translateHints(hints: readonly Hint[] | null, script: Script, context: Context): Hint[] | null {
  if (hints === null) return null;
  const { source, virtual } = script.lines;
  return hints.flatMap((hint) => {
    const position = virtual.offsetAt(hint.position);
    // The bracket of a call that was made up stands before the argument that is copied.
    if (!script.isWithin(position)) return [];
    const at = script.exactly({ start: position, end: position })!;
    const textEdits = hint.textEdits && allEdits(script, hint.textEdits);
    const label = translate(hint.label, context, script);
    return [{ ...hint, label, position: source.placeAt(at.start), textEdits }];
  });
}
