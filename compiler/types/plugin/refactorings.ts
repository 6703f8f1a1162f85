// What can be changed: fixes, refactorings, imports, files that move.
import type TS from "typescript-6";
import { translateChanges, withChanges } from "./edits.ts";
import type { Part } from "./service.ts";

export const refactorings: Part = (_, service, { scripts }) => {
  /** A place or a range of the virtual text, which has to be there as it is. */
  const asked = (file: string, at: number | TS.TextRange): number | TS.TextRange | undefined => {
    const script = scripts.of(file);
    if (script === undefined) return at;
    if (typeof at === "number") return script.virtualAt(at);
    const range = script.virtualOf({ start: at.pos, end: at.end });
    const back = script.exactly(range);
    return back?.start === at.pos && back.end === at.end ? { pos: range.start, end: range.end } : undefined;
  };

  return {
    getCodeFixesAtPosition(file, start, end, ...rest) {
      const script = scripts.of(file);
      const { start: from, end: to } = script?.virtualOf({ start, end }) ?? { start, end };
      const fixes = service.getCodeFixesAtPosition(file, from, to, ...rest);
      // All of them at once would have to be told from those that cannot be made.
      const whole =
        script === undefined ? fixes : fixes.map((fix) => ({ ...fix, fixId: undefined, fixAllDescription: undefined }));
      return withChanges<TS.CodeFixAction>(whole, scripts);
    },
    getCombinedCodeFix: (...all) => withAll(service.getCombinedCodeFix(...all)),
    organizeImports: (...all) => translateChanges(service.organizeImports(...all), scripts) ?? [],
    getEditsForFileRename: (...all) =>
      service.getEditsForFileRename(...all).flatMap((change) => translateChanges([change], scripts) ?? []),

    getApplicableRefactors(file, at, ...rest) {
      const to = asked(file, at);
      return to === undefined ? [] : service.getApplicableRefactors(file, to, ...rest);
    },
    getEditsForRefactor(file, format, at, ...rest) {
      const to = asked(file, at);
      const made = to === undefined ? undefined : service.getEditsForRefactor(file, format, to, ...rest);
      const edits = made && translateChanges(made.edits, scripts);
      if (made === undefined || edits === undefined) return undefined;
      // Where the new name stands is known only in files that are as they are.
      const { renameLocation: _, renameFilename: __, ...others } = made;
      return scripts.of(file) === undefined ? { ...made, edits } : { ...others, edits };
    },
    getMoveToRefactoringFileSuggestions(file, at, ...rest) {
      const to = asked(file, at);
      if (to === undefined) return { newFileName: "", files: [] };
      return service.getMoveToRefactoringFileSuggestions(file, to, ...rest);
    },
    preparePasteEditsForFile: (file, ranges) =>
      scripts.of(file) === undefined && service.preparePasteEditsForFile(file, ranges),
    getPasteEdits: (asked, format) => {
      const made = service.getPasteEdits(asked, format);
      return { ...made, edits: translateChanges(made.edits, scripts) ?? [] };
    },
  };

  function withAll(made: TS.CombinedCodeActions): TS.CombinedCodeActions {
    return { ...made, changes: translateChanges(made.changes, scripts) ?? [] };
  }
};
