// What can be typed: without names that only the translation knows, and with edits of the source.
import type TS from "typescript-6";
import { helpers } from "../virtual/index.ts";
import { withChanges } from "./edits.ts";
import type { Part } from "./service.ts";
import { exactly } from "./scripts.ts";
import { translate } from "./translate.ts";

export const completions: Part = (_, service, { scripts }) => ({
  getCompletionsAtPosition(file, position, options, ...rest) {
    const script = scripts.of(file);
    if (script === undefined) return service.getCompletionsAtPosition(file, position, options, ...rest);
    const at = script.caretAt(position);
    // TypeScript would look for the `<` that was typed, which it never gets to see.
    const asked = script.opensTag(position) ? { ...options, triggerCharacter: undefined } : options;
    const info = at === undefined ? undefined : service.getCompletionsAtPosition(file, at, asked, ...rest);
    if (info === undefined) return undefined;
    const move = (span: TS.TextSpan | undefined) => span && exactly(script, span);
    const entries = info.entries
      .filter((entry) => !isMade(entry))
      .flatMap(({ replacementSpan, ...entry }) => {
        const moved = move(replacementSpan);
        if (replacementSpan === undefined) return [entry];
        return moved === undefined ? [] : [{ ...entry, replacementSpan: moved }];
      });
    return { ...info, entries, optionalReplacementSpan: move(info.optionalReplacementSpan) };
  },

  getCompletionEntryDetails(file, position, ...rest) {
    const script = scripts.of(file);
    const at = script === undefined ? position : script.caretAt(position);
    const details = at === undefined ? undefined : service.getCompletionEntryDetails(file, at, ...rest);
    if (details === undefined || script === undefined) return details;
    const { codeActions, ...others } = details;
    const made = translate(others, scripts, script)!;
    return codeActions === undefined ? made : { ...made, codeActions: withChanges(codeActions, scripts) };
  },

  getCompletionEntrySymbol(file, position, ...rest) {
    const script = scripts.of(file);
    const at = script === undefined ? position : script.caretAt(position);
    return at === undefined ? undefined : service.getCompletionEntrySymbol(file, at, ...rest);
  },
});

/** Names of the translation, what its module would offer to import, and methods in the shape of an object's. */
const isMade = ({ name, source, sourceDisplay, insertText = "" }: TS.CompletionEntry): boolean =>
  name === helpers ||
  name === "_value" ||
  source === "ObjectLiteralMethodSnippet/" ||
  /\btyped-calls\b/.test(`${source} ${sourceDisplay?.map(({ text }) => text).join("")}`) ||
  insertText.includes(helpers);
