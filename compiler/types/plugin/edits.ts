// Edits by the service: only those that fit the source, character for character, are made.
import type TS from "typescript-6";
import type { Script } from "../editor/script.ts";
import { rangeOf, type Scripts, spanOf } from "./scripts.ts";

/** All edits of a change; nothing when it cannot be made as a whole. */
export function translateChanges(
  changes: readonly TS.FileTextChanges[],
  scripts: Scripts,
): TS.FileTextChanges[] | undefined {
  const made = changes.map((change) => {
    const script = scripts.of(change.fileName);
    const textChanges = script === undefined ? change.textChanges : translateEdits(change.textChanges, script);
    return textChanges && { ...change, textChanges };
  });
  return made.includes(undefined) ? undefined : (made as TS.FileTextChanges[]);
}

function translateEdits(edits: readonly TS.TextChange[], script: Script): TS.TextChange[] | undefined {
  const made = edits.map((edit) => {
    const range = script.editOf(rangeOf(edit.span), edit.newText);
    return range && { ...edit, span: spanOf(range) };
  });
  return made.includes(undefined) ? undefined : (made as TS.TextChange[]);
}

/** Things with changes in them, as far as these can be made. */
export function withChanges<T extends { changes: readonly TS.FileTextChanges[] }>(
  all: readonly T[],
  scripts: Scripts,
): T[] {
  return all.flatMap((each) => {
    const changes = translateChanges(each.changes, scripts);
    return changes === undefined ? [] : [{ ...each, changes }];
  });
}
