// Edits by the server: only those that fit the source, character for character, are made.
import type { Script } from "../editor/script.ts";
import { editable, type Range, withClosings } from "./places.ts";
import type { Context } from "./results.ts";
import { keyOf } from "./uris.ts";

export interface TextEdit {
  newText: string;
  range: Range;
}

/** One that leaves the choice between two ranges, in completions. */
export interface ChoiceEdit {
  newText: string;
  insert: Range;
  replace: Range;
}

export const isEdit = (value: object): value is TextEdit | ChoiceEdit =>
  "newText" in value && ("range" in value || "insert" in value);

/** The edit of the source; nothing where it cannot be made there. */
export function exactEdit<T extends TextEdit | ChoiceEdit>(script: Script, edit: T): T | undefined {
  const move = (range: Range) => editable(script, range, edit.newText);
  if ("range" in edit) {
    const range = move(edit.range);
    return range && { ...edit, range };
  }
  const [insert, replace] = [move(edit.insert), move(edit.replace)];
  return insert && replace && { ...edit, insert, replace };
}

/** Edits of one document, or nothing when some of them cannot be made: half a change is worse than none. */
export function allEdits(script: Script | undefined, edits: readonly TextEdit[]): TextEdit[] | undefined {
  if (script === undefined) return [...edits];
  const made = edits.map((edit) => exactEdit(script, edit));
  return made.includes(undefined) ? undefined : (made as TextEdit[]);
}

/** The edits of a rename: of its copies in made-up text only the originals count, and closing tags follow their opening ones. */
export function renames(script: Script | undefined, edits: readonly TextEdit[]): TextEdit[] {
  if (script === undefined) return [...edits];
  const made = edits.map((edit) => exactEdit(script, edit)).filter((edit) => edit !== undefined);
  return withClosings(script, made);
}

interface DocumentEdit {
  textDocument: { uri: string; version?: number | null };
  edits: TextEdit[];
}

type Rewrite = (script: Script | undefined, edits: readonly TextEdit[]) => TextEdit[] | undefined;

/** All edits of a change; nothing when it cannot be made as a whole. */
export function translateWorkspaceEdit(
  edit: Record<string, unknown>,
  context: Context,
  rewrite: Rewrite = allEdits,
): Record<string, unknown> | undefined {
  const made = { ...edit };
  if (edit["changes"] != null) {
    const changes: Record<string, TextEdit[]> = {};
    for (const [uri, edits] of Object.entries(edit["changes"] as Record<string, TextEdit[]>)) {
      const rewritten = rewrite(context.scriptOf(uri), edits);
      if (rewritten === undefined) return undefined;
      changes[uri] = rewritten;
    }
    made["changes"] = changes;
  }
  if (edit["documentChanges"] != null) {
    const changes = (edit["documentChanges"] as (DocumentEdit | object)[]).map((each) =>
      "edits" in each ? documentEdit(each, context, rewrite) : each,
    );
    if (changes.includes(undefined)) return undefined;
    made["documentChanges"] = changes;
  }
  return made;
}

function documentEdit(
  { textDocument, edits }: DocumentEdit,
  context: Context,
  rewrite: Rewrite,
): DocumentEdit | undefined {
  const script = context.scriptOf(textDocument.uri);
  const rewritten = rewrite(script, edits);
  if (rewritten === undefined) return undefined;
  const version = script === undefined ? textDocument.version : context.versionOf(keyOf(textDocument.uri));
  return { textDocument: { ...textDocument, version }, edits: rewritten };
}
