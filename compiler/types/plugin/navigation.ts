// Where things are: definitions, references, renames, calls.
import type TS from "typescript-6";
import { Lines } from "../editor/lines.ts";
import type { Part } from "./service.ts";
import { exactly, rangeOf, type Scripts, spanOf } from "./scripts.ts";
import { namesIn, translate, withClosings } from "./translate.ts";

export const navigation: Part = (_, service, { scripts }) => {
  /** Asks about a place: of an app script, at its place in the virtual text. */
  const at = <T>(file: string, position: number, ask: (position: number) => T): T | undefined => {
    const script = scripts.of(file);
    const to = script === undefined ? position : script.virtualAt(position);
    return to === undefined ? undefined : ask(to);
  };
  const definitions = <T extends TS.DefinitionInfo>(found: readonly T[] | undefined) =>
    found?.map((each) => home(each, scripts));

  return {
    getDefinitionAtPosition: (file, position, ...rest) =>
      at(file, position, (to) => definitions(service.getDefinitionAtPosition(file, to, ...rest))),
    getTypeDefinitionAtPosition: (file, position) =>
      at(file, position, (to) => definitions(service.getTypeDefinitionAtPosition(file, to))),
    getImplementationAtPosition: (file, position) =>
      at(file, position, (to) => translate(service.getImplementationAtPosition(file, to), scripts, undefined)),

    getDefinitionAndBoundSpan(file, position, ...rest) {
      const found = at(file, position, (to) => service.getDefinitionAndBoundSpan(file, to, ...rest));
      const script = scripts.of(file);
      const textSpan = found && script ? exactly(script, found.textSpan) : found?.textSpan;
      if (found === undefined || textSpan === undefined) return undefined;
      const near = script === undefined ? textSpan : spanOf(script.nearer(rangeOf(textSpan), position));
      return { definitions: definitions(found.definitions), textSpan: near };
    },

    findReferences: (file, position) =>
      at(file, position, (to) => service.findReferences(file, to))?.map(({ definition, references }) => ({
        definition: home(definition, scripts),
        references: namesIn(references, scripts)!,
      })),
    getReferencesAtPosition: (file, position) =>
      namesIn(
        at(file, position, (to) => service.getReferencesAtPosition(file, to)),
        scripts,
      ),
    getFileReferences: (file) => namesIn(service.getFileReferences(file), scripts)!,
    findRenameLocations: (file: string, position: number, ...rest: [boolean, boolean, any?]) =>
      namesIn(
        at(file, position, (to) => service.findRenameLocations(file, to, ...rest)),
        scripts,
      ),

    getRenameInfo(file, position, ...rest) {
      const script = scripts.of(file);
      const info = at(file, position, (to) => service.getRenameInfo(file, to, ...(rest as [TS.UserPreferences])));
      if (info === undefined) return cannotRename;
      if (script === undefined || !info.canRename) return info;
      const triggerSpan = exactly(script, info.triggerSpan);
      if (triggerSpan === undefined) return cannotRename;
      return { ...info, triggerSpan: spanOf(script.nearer(rangeOf(triggerSpan), position)) };
    },

    getDocumentHighlights: (file, position, files) =>
      at(file, position, (to) => service.getDocumentHighlights(file, to, files))?.map((each) => {
        const script = scripts.of(each.fileName);
        const spans = translate(each.highlightSpans, scripts, script, true)!;
        return { ...each, highlightSpans: script === undefined ? spans : withClosings(script, spans) };
      }),

    getNavigateToItems: (...asked) => translate(service.getNavigateToItems(...asked), scripts, undefined)!,
    prepareCallHierarchy: (file, position) =>
      at(file, position, (to) => translate(service.prepareCallHierarchy(file, to), scripts, undefined)),
    provideCallHierarchyIncomingCalls: (file, position) =>
      at(file, position, (to) =>
        service
          .provideCallHierarchyIncomingCalls(file, to)
          .flatMap((call) => translate(call, scripts, scripts.of(call.from.file)) ?? []),
      ) ?? [],
    provideCallHierarchyOutgoingCalls: (file, position) =>
      at(file, position, (to) =>
        translate(service.provideCallHierarchyOutgoingCalls(file, to), scripts, scripts.of(file)),
      ) ?? [],

    // The server asks this for places that it has from here.
    toLineColumnOffset(file, position) {
      const script = scripts.of(file);
      if (script === undefined) return service.toLineColumnOffset!(file, position);
      return new Lines(script.source).placeAt(position);
    },
  };
};

const cannotRename: TS.RenameInfo = { canRename: false, localizedErrorMessage: "You cannot rename this element." };

/** A definition; one in made-up text is the app itself. */
function home<T extends TS.DefinitionInfo>(found: T, scripts: Scripts): T {
  const { contextSpan: _, ...bare } = found;
  return translate(found, scripts, undefined) ?? ({ ...bare, textSpan: { start: 0, length: 0 } } as unknown as T);
}
