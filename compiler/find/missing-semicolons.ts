// The lines where a `;` is missing before a line that starts with `<`: found by putting it there and parsing again.
import type { Span } from "../diagnostic.ts";

interface Failure {
  loc?: { line: number; column: number };
}

interface Missing {
  span: Span;
  /** How the next line begins. */
  next: string;
}

const mostTries = 40;

export function findMissingSemicolons(
  source: string,
  failure: Failure,
  parse: (source: string) => { error: Failure | null },
): { repaired: string; places: Missing[] } {
  const lines = source.split("\n");
  const places: Missing[] = [];
  let tries = 0;
  let error: Failure | null = failure;
  while (error) {
    const repair = findRepair(lines, error);
    if (!repair) break;
    lines[repair.line] = repair.text;
    places.push(repair.missing);
    error = repair.error;
  }
  places.sort((a, b) => a.span.start.line - b.span.start.line);
  return { repaired: lines.join("\n"), places };

  /** The nearest line at or before the error where a `;` lets the parser get further. */
  function findRepair(now: readonly string[], at: Failure) {
    const from = Math.min(at.loc?.line ?? now.length, now.length) - 1;
    for (let index = from; index > 0 && tries < mostTries; index--) {
      const start = /^\s*(<(?:[A-Za-z][\w.]*)?>?)/.exec(now[index]!);
      const before = start && endOfStatement(now, index - 1);
      if (!before) continue;
      tries++;
      const text = `${now[before.line]!.slice(0, before.column)};${now[before.line]!.slice(before.column)}`;
      const next = parse(now.map((line, i) => (i === before.line ? text : line)).join("\n")).error;
      if (next && !isLater(next, at)) continue;
      const place = { line: before.line + 1, column: before.column };
      const span = { start: place, end: { ...place, column: place.column + 1 } };
      return { line: before.line, text, error: next, missing: { span, next: start[1]! } };
    }
    return null;
  }
}

/** Where the statement before a line ends, if what stands there can end one. */
function endOfStatement(lines: readonly string[], from: number): { line: number; column: number } | null {
  for (let line = from; line >= 0; line--) {
    const code = lines[line]!.trimEnd()
      .replace(/(^|\s)\/\/.*$/, "")
      .trimEnd();
    if (code.trim() === "") continue;
    return /[\w$)\]}"'`>]$/.test(code) && !code.endsWith("=>") ? { line, column: code.length } : null;
  }
  return null;
}

function isLater(error: Failure, than: Failure): boolean {
  if (!error.loc || !than.loc) return false;
  return error.loc.line > than.loc.line || (error.loc.line === than.loc.line && error.loc.column > than.loc.column);
}
