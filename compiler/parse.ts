// Source → syntax tree, or what is wrong with the syntax.
import { parseSync, type ParseResult } from "@babel/core";
import type { Report } from "./diagnostic.ts";
import { findDeepest } from "./find/deepest.ts";
import { findMissingSemicolons } from "./find/missing-semicolons.ts";

/** What the parser throws or collects. */
export interface ParseError extends Error {
  loc?: { line: number; column: number };
}

export interface Parsed {
  /** `null` where even the repaired source is no program. */
  ast: ParseResult | null;
  /** Whether the tree is that of the source as it was written. */
  intact: boolean;
}

export function parse(source: string, report: Report): Parsed {
  const { ast, error } = tryParse(source);
  if (ast) return reportAll(ast, report) ? { ast, intact: true } : { ast: null, intact: false };

  if (isTooDeep(error)) {
    reportNesting(null, source, report);
    return { ast: null, intact: false };
  }
  const { repaired, places } = findMissingSemicolons(source, error!, (text) => tryParse(text));
  for (const { span, next } of places) report("missing-semicolon", span, { next });
  const rest = places.length > 0 ? tryParse(repaired) : { ast: null, error };
  if (rest.error) reportSyntax(rest.error, report);
  else if (!reportAll(rest.ast!, report)) return { ast: null, intact: false };
  return { ast: rest.ast, intact: false };
}

function tryParse(source: string, errorRecovery = true): { ast: ParseResult | null; error: ParseError | null } {
  try {
    const ast = parseSync(source, {
      babelrc: false,
      configFile: false,
      browserslistConfigFile: false,
      sourceType: "module",
      parserOpts: {
        plugins: ["typescript", "jsx", "decorators", "decoratorAutoAccessors", "explicitResourceManagement"],
        errorRecovery,
      },
    });
    return { ast, error: null };
  } catch (error) {
    // Going on after errors ends at the last one, often far from the first, which is the one to show.
    const again = errorRecovery && !isTooDeep(error);
    return again ? tryParse(source, false) : { ast: null, error: error as ParseError };
  }
}

/** Reports the errors that the parser could go on after, and says whether there were none. */
function reportAll(ast: ParseResult, report: Report): boolean {
  const errors = (ast as { errors?: ParseError[] }).errors ?? [];
  for (const error of errors) reportSyntax(error, report);
  return errors.length === 0;
}

/** Whether an error says that the stack is full. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || /recursion/.test((error as Error).message);
}

export function reportNesting(ast: ParseResult | null, source: string, report: Report): void {
  report("nested-too-deep", findDeepest(ast, source));
}

export function reportSyntax(error: ParseError, report: Report): void {
  const at = error.loc ?? placeInFrame(error.message) ?? { line: 1, column: 0 };
  // The parser adds a place to its message, and a frame after it; both are said elsewhere.
  const reason = error.message
    .split("\n")[0]!
    .replace(/\s*\(\d+:\d+\)\s*$/, "")
    .replace(/^unknown( file)?: /, "");
  const end = { line: at.line, column: at.column + 1 };
  report(
    "syntax",
    { start: at, end },
    { reason: /[.!?]$/.test(reason) ? reason : `${reason}.`, write: advice(reason) },
  );
}

function advice(reason: string): string {
  if (/already been declared|^Duplicate declaration/.test(reason)) return "Give one of the two another name.";
  return "Check the brackets, quotes and tags at and before this place.";
}

/** Errors of Babel's later stages know their place only as the code frame in their message. */
function placeInFrame(message: string): { line: number; column: number } | null {
  // It has colours where a terminal, or the machine that builds, shows some.
  // oxlint-disable-next-line no-control-regex
  const plain = message.replaceAll(/\u001b\[\d*m/g, "");
  const frame = /^>\s*(\d+) \|.*\n[^|]*\| (\s*)\^/m.exec(plain);
  return frame && { line: Number(frame[1]), column: frame[2]!.length };
}
