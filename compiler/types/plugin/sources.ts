// What depends on the shape of a text alone – format, folds, outline, brackets – is answered from the source: it is TypeScript's own syntax.
import type TS from "typescript-6";

/** A service that knows no types, made before the host shows virtual text. */
export function serviceOfSources(ts: typeof TS, host: TS.LanguageServiceHost): TS.LanguageService {
  const sources: TS.LanguageServiceHost = Object.create(host);
  sources.getScriptSnapshot = host.getScriptSnapshot.bind(host);
  sources.getScriptVersion = host.getScriptVersion.bind(host);
  return ts.createLanguageService(sources, ts.createDocumentRegistry(), ts.LanguageServiceMode.Syntactic);
}

/** The questions that it answers. */
export const shapes = [
  "getSyntacticClassifications",
  "getEncodedSyntacticClassifications",
  "getNameOrDottedNameSpan",
  "getBreakpointStatementAtPosition",
  "getNavigationBarItems",
  "getNavigationTree",
  "getOutliningSpans",
  "getBraceMatchingAtPosition",
  "getIndentationAtPosition",
  "getFormattingEditsForRange",
  "getFormattingEditsForDocument",
  "getFormattingEditsAfterKeystroke",
  "getDocCommentTemplateAtPosition",
  "isValidBraceCompletionAtPosition",
  "getJsxClosingTagAtPosition",
  "getLinkedEditingRangeAtPosition",
  "getSpanOfEnclosingComment",
  "getSmartSelectionRange",
  "toggleLineComment",
  "toggleMultilineComment",
  "commentSelection",
  "uncommentSelection",
] as const satisfies readonly (keyof TS.LanguageService)[];
