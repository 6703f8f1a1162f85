// Diagnostics in the protocol's shape: TypeScript's, in words about elements, and the compiler's own.
import type { Diagnostic as OwnDiagnostic } from "../../diagnostic.ts";
import type { Script } from "../editor/script.ts";
import type { Finding } from "../typescript/finding.ts";
import { reword } from "../words.ts";
import { type Range, rangeIn } from "./places.ts";
import { type Context, translate } from "./results.ts";

export interface Diagnostic {
  range: Range;
  severity?: number;
  code?: number | string;
  codeDescription?: { href: string };
  source?: string;
  message: string;
  relatedInformation?: unknown;
}

export interface Report {
  kind: "full" | "unchanged";
  items?: Diagnostic[];
  resultId?: string;
  relatedDocuments?: Record<string, Report>;
}

/** The answer to a question about one document, and what it says of others. */
export function translateReport(report: Report | null, uri: string, context: Context): Report | null {
  if (report === null) return null;
  const made = { ...report };
  // The same virtual text may stand for another source, at other places.
  if (context.scriptOf(uri) !== undefined) delete made.resultId;
  if (made.items !== undefined) made.items = translateDiagnostics(made.items, uri, context);
  if (made.relatedDocuments !== undefined)
    made.relatedDocuments = Object.fromEntries(
      Object.entries(made.relatedDocuments).map(([uri, each]) => [uri, translateReport(each, uri, context)!]),
    );
  return made;
}

export function translateDiagnostics(items: readonly Diagnostic[], uri: string, context: Context): Diagnostic[] {
  const script = context.scriptOf(uri);
  const translated = items.map((item) => {
    const related = item.relatedInformation && translate(item.relatedInformation, context, script);
    return related === undefined ? item : { ...item, relatedInformation: related };
  });
  if (script === undefined) return translated;
  const findings = translated.map((item) => findingOf(item, script));
  // What is unused or out of date is said in grey, or not at all where it was made up.
  const real = findings.filter((each) => (each.item.severity ?? 1) <= 2 || script.exactly(each) !== undefined);
  return reword(real, script.virtual).map((each) => ({
    ...each.item,
    range: rangeIn(script, each),
    message: each.lines.join("\n"),
  }));
}

function findingOf(item: Diagnostic, script: Script): Finding & { item: Diagnostic } {
  const { virtual } = script.lines;
  return {
    item,
    start: virtual.offsetAt(item.range.start),
    end: virtual.offsetAt(item.range.end),
    code: Number(item.code),
    severity: item.severity === 1 ? "error" : "warning",
    lines: item.message.split("\n"),
  };
}

/** The compiler's own. */
export function ownDiagnostic({ code, severity, message, hint, loc, docs }: OwnDiagnostic): Diagnostic {
  const place = ({ line, column }: { line: number; column: number }) => ({ line: line - 1, character: column - 1 });
  return {
    range: { start: place(loc.start), end: place(loc.end) },
    severity: severity === "error" ? 1 : 2,
    code,
    codeDescription: { href: docs },
    source: "dacapo",
    message: hint === "" ? message : `${message}\n${hint}`,
  };
}
