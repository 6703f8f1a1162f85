// What is wrong: TypeScript's findings in words about elements, and the compiler's own.
import type TS from "typescript-6";
import type { Diagnostic as OwnDiagnostic } from "../../diagnostic.ts";
import { foundIn, type Held } from "../editor/findings.ts";
import { Lines } from "../editor/lines.ts";
import type { Script } from "../editor/script.ts";
import { severityOf } from "../typescript/finding.ts";
import type { Part } from "./service.ts";
import { type Scripts, spanOf } from "./scripts.ts";

export const diagnostics: Part = (ts, service, { scripts, problems }) => ({
  getSyntacticDiagnostics(file) {
    const script = scripts.of(file);
    if (script === undefined) return service.getSyntacticDiagnostics(file);
    // What the compiler says of it is on its way, and says more.
    if (script.virtual.state === "intact" || problems.of(file, script.source) !== undefined) return [];
    return syntaxErrors(ts, file, script.source);
  },

  getSemanticDiagnostics(file) {
    const script = scripts.of(file);
    const found = service.getSemanticDiagnostics(file);
    if (script === undefined) return found.map((each) => withSources(each, scripts));
    const own = (problems.of(file, script.source) ?? []).map((each) =>
      ownDiagnostic(ts, each, fileOf(found, service, file), script),
    );
    return [...own, ...translated(ts, found, script, scripts)];
  },

  getSuggestionDiagnostics(file) {
    const script = scripts.of(file);
    const found = service.getSuggestionDiagnostics(file);
    if (script === undefined) return found.map((each) => withSources(each, scripts));
    return translated(ts, found, script, scripts);
  },
});

function translated<T extends TS.Diagnostic>(ts: typeof TS, all: readonly T[], script: Script, scripts: Scripts): T[] {
  const findings = all.map((item): Held<T> => {
    const start = item.start ?? 0;
    return {
      item,
      start,
      end: start + (item.length ?? 0),
      code: item.code,
      severity: severityOf(item.category),
      lines: ts.flattenDiagnosticMessageText(item.messageText, "\n").split("\n"),
      isFaint: item.category === ts.DiagnosticCategory.Suggestion,
    };
  });
  return foundIn(script, findings).map((found) => ({
    ...withSources(found.item, scripts),
    ...spanOf(found),
    code: found.code,
    messageText: found.lines.join("\n"),
  }));
}

/** A diagnostic whose files have the texts that its places speak of. */
function withSources<T extends TS.Diagnostic>(diagnostic: T, scripts: Scripts): T {
  const relatedInformation = diagnostic.relatedInformation?.flatMap((each) => {
    const script = each.file && scripts.of(each.file.fileName);
    if (script === undefined) return [each];
    const start = each.start ?? 0;
    const range = script.sourceOf({ start, end: start + (each.length ?? 0) });
    return range === undefined ? [] : [{ ...each, ...spanOf(range), file: sourceFile(each.file!, script) }];
  });
  const script = diagnostic.file && scripts.of(diagnostic.file.fileName);
  const file = script === undefined ? diagnostic.file : sourceFile(diagnostic.file!, script);
  return { ...diagnostic, file, ...(relatedInformation && { relatedInformation }) };
}

/** A file of the program, with the text of its source: the server counts lines in it. */
const sourceFile = (file: TS.SourceFile, { source }: Script): TS.SourceFile =>
  Object.create(file, { text: { value: source }, lineMap: { value: undefined, writable: true } }) as TS.SourceFile;

const fileOf = (
  found: readonly TS.Diagnostic[],
  service: TS.LanguageService,
  name: string,
): TS.SourceFile | undefined => found[0]?.file ?? service.getProgram()?.getSourceFile(name);

function ownDiagnostic(
  ts: typeof TS,
  { severity, message, hint, code, loc }: OwnDiagnostic,
  file: TS.SourceFile | undefined,
  script: Script,
): TS.Diagnostic {
  const lines = new Lines(script.source);
  const at = ({ line, column }: OwnDiagnostic["loc"]["start"]) =>
    lines.offsetAt({ line: line - 1, character: column - 1 });
  const category = severity === "error" ? ts.DiagnosticCategory.Error : ts.DiagnosticCategory.Warning;
  const text = hint === "" ? message : `${message}\n${hint}`;
  // The protocol has only numbers for codes.
  const messageText = `${text} (${code})`;
  const range = { start: at(loc.start), end: at(loc.end) };
  return { file: file && sourceFile(file, script), ...spanOf(range), category, code: 0, source: "dacapo", messageText };
}

/** What TypeScript says of the syntax of a source, which is its own. */
function syntaxErrors(ts: typeof TS, name: string, source: string): TS.DiagnosticWithLocation[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TSX);
  return (file as unknown as { parseDiagnostics: TS.DiagnosticWithLocation[] }).parseDiagnostics;
}
