// Completions: without names that only the translation knows, and with edits of the source.
import { helpers } from "../virtual/index.ts";
import { allEdits, type ChoiceEdit, exactEdit, type TextEdit } from "./edits.ts";
import { type Range, exact } from "./places.ts";
import type { Script } from "../editor/script.ts";

interface Item {
  label: string;
  detail?: string;
  labelDetails?: { description?: string };
  textEdit?: TextEdit | ChoiceEdit;
  additionalTextEdits?: TextEdit[];
  data?: { source?: string };
}

interface List {
  items: Item[];
  itemDefaults?: { editRange?: Range | { insert: Range; replace: Range } };
}

export function translateCompletion(result: List | Item[] | null, script: Script): List | Item[] | null {
  if (result === null) return null;
  if (Array.isArray(result)) return translateItems(result, script);
  const made = { ...result, items: translateItems(result.items, script) };
  const range = result.itemDefaults?.editRange;
  if (range === undefined) return made;
  const moved = "start" in range ? exact(script, range) : bothOf(script, range);
  // Without a range, editors replace the word at the caret.
  const { editRange: _, ...others } = result.itemDefaults!;
  return { ...made, itemDefaults: moved === undefined ? others : { ...others, editRange: moved } };
}

/** What the server adds to a completion when it is looked at. Its range was translated before. */
export function translateResolved(resolved: Item, asked: Item, script: Script | undefined): Item {
  const made = { ...resolved };
  if (asked.textEdit !== undefined) made.textEdit = asked.textEdit;
  const edits = resolved.additionalTextEdits && allEdits(script, resolved.additionalTextEdits);
  if (edits === undefined) delete made.additionalTextEdits;
  else made.additionalTextEdits = edits;
  return made;
}

function translateItems(items: readonly Item[], script: Script): Item[] {
  return items.flatMap((item) => {
    if (isMade(item)) return [];
    if (item.textEdit === undefined && item.additionalTextEdits === undefined) return [item];
    const textEdit = item.textEdit && exactEdit(script, item.textEdit);
    const additionalTextEdits = item.additionalTextEdits && allEdits(script, item.additionalTextEdits);
    if (item.additionalTextEdits !== undefined && additionalTextEdits === undefined) return [];
    return [{ ...item, textEdit, additionalTextEdits }];
  });
}

/** Names of the translation, and what its module would offer to import. */
const isMade = ({ label, labelDetails, data }: Item): boolean =>
  label === helpers ||
  label === "_value" ||
  [labelDetails?.description, data?.source].some((module) => module !== undefined && /\btyped-calls\b/.test(module));

function bothOf(script: Script, { insert, replace }: { insert: Range; replace: Range }) {
  const [first, second] = [exact(script, insert), exact(script, replace)];
  return first && second && { insert: first, replace: second };
}
