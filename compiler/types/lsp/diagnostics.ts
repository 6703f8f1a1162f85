// Diagnostics in the protocol's shape: TypeScript's, in words about elements, and the compiler's own.
import type { Diagnostic as OwnDiagnostic } from "../../diagnostic.ts";
import { foundIn, type Held } from "../editor/findings.ts";
import type { Script } from "../editor/script.ts";
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
  const related = items.map((item) =>
    item.relatedInformation === undefined
      ? item
      : { ...item, relatedInformation: translate(item.relatedInformation, context, script) },
  );
  if (script === undefined) return related;
  const findings = related.map((item) => findingOf(item, script));
  return foundIn(script, findings).map((found) => ({
    ...found.item,
    range: rangeIn(script, found),
    code: found.code,
    message: found.lines.join("\n"),
  }));
}

function findingOf(item: Diagnostic, { lines: { virtual } }: Script): Held<Diagnostic> {
  return {
    item,
    start: virtual.offsetAt(item.range.start),
    end: virtual.offsetAt(item.range.end),
    code: Number(item.code),
    severity: item.severity === 1 ? "error" : "warning",
    lines: item.message.split("\n"),
    isFaint: (item.severity ?? 1) > 2,
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
