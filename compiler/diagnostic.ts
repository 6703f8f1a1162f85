// The shape of a problem in the author's source, and the sink that collects them.
import { frameOf } from "./frame.ts";
import { type Code, messages } from "./messages.ts";

/** A place in the source: lines and columns count from 1. */
export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** A stretch of the source. */
export interface Location {
  /** The file, as `compile` was told its name. */
  file: string;
  /** Its first character. */
  start: Position;
  /** Behind its last character. */
  end: Position;
}

/** One problem: what was found and expected, what to write instead, and where. */
export interface Diagnostic {
  /** The word for it, by which `docs/errors.md` explains it: `"jsx-in-prop"`. */
  code: Code;
  /** A script with an error cannot run. */
  severity: "error" | "warning";
  /** What was found, and what was expected. */
  message: string;
  /** What to write instead. */
  hint: string;
  /** Where it is. */
  loc: Location;
  /** The lines around it, with a mark below. */
  frame: string;
  /** The address of its explanation. */
  docs: string;
}

/** What Babel knows of a node's place: lines count from 1, columns from 0. */
export interface Span {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** Names and snippets that a message speaks of. */
export type Details = Record<string, string>;

export interface Report {
  readonly diagnostics: Diagnostic[];
  (code: Code, span: Span | null | undefined, details?: Details): void;
}

/** A sink for the problems of one file; `list` gives them in the order of the source. */
export function createReport(file: string, source: string): Report {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Code, span: Span | null | undefined, details: Details = {}): void => {
    const { severity, message, hint } = messages[code];
    const { start, end } = span ?? { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };
    const loc = {
      file,
      start: { line: start.line, column: start.column + 1 },
      end: { line: end.line, column: end.column + 1 },
    };
    diagnostics.push({
      code,
      severity,
      message: fill(message, details),
      hint: fill(hint, details),
      loc,
      frame: frameOf(source, loc.start, loc.end),
      docs: `https://dacapo.dev/errors#${code}`,
    });
  };
  return Object.assign(report, { diagnostics });
}

/** Diagnostics in the order of the source. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => a.loc.start.line - b.loc.start.line || a.loc.start.column - b.loc.start.column,
  );
}

function fill(template: string, details: Details): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? "").trim();
}
