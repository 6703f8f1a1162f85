// Findings → diagnostics with places and frames, as everything else in dacapo reports them.
import { frameOf } from "../frame.ts";
import type { Location, Position } from "../diagnostic.ts";

/** A problem in a project: one of dacapo's own, or one of TypeScript (`TS2322`). */
export interface CheckDiagnostic {
  code: string;
  severity: "error" | "warning";
  message: string;
  /** What to write instead; empty where TypeScript says it all in the message. */
  hint: string;
  /** Nothing for what concerns the project and no file. */
  loc: Location | null;
  frame: string;
  /** Where the problem is explained; empty for TypeScript's. */
  docs: string;
}

interface Found {
  code: number;
  severity: "error" | "warning";
  lines: readonly string[];
  start: number;
  end: number;
}

/** @param file The name in messages. Nothing where no file is concerned. */
export function diagnosticOf(found: Found, file: string | undefined, source: string): CheckDiagnostic {
  const { code, severity, lines } = found;
  const message = { code: `TS${code}`, severity, message: lines.join("\n"), hint: "", docs: "" };
  if (file === undefined) return { ...message, loc: null, frame: "" };
  const start = positionAt(source, found.start);
  const end = positionAt(source, Math.max(found.start + 1, found.end));
  return { ...message, loc: { file, start, end }, frame: frameOf(source, start, end) };
}

/** Lines and columns count from 1; a column is a UTF-16 unit, as in editors. */
export function positionAt(source: string, offset: number): Position {
  let line = 1;
  let from = 0;
  for (const { 0: end, index } of source.matchAll(/\r\n|\r|\n/g)) {
    if (index + end.length > offset) break;
    line++;
    from = index + end.length;
  }
  return { line, column: offset - from + 1 };
}
