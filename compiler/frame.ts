// The lines of source around a problem, with a marker under it.
import type { Position } from "./diagnostic.ts";

const before = 2;
const after = 2;

const lineEnd = /\r\n?|\n/;

/** Where a character of the source stands. */
export function positionAt(source: string, at: number): Position {
  const lines = source.slice(0, at).split(lineEnd);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** A code frame in plain text; the end column is the first one after the problem. */
export function frameOf(source: string, start: Position, end: Position): string {
  const lines = source.split(lineEnd);
  const first = Math.max(1, start.line - before);
  const last = Math.min(lines.length, start.line + after);
  const width = String(last).length;
  const output: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1]!;
    const marked = number === start.line;
    output.push(`${marked ? ">" : " "} ${String(number).padStart(width)} | ${line}`.trimEnd());
    if (!marked) continue;
    const stop = end.line === start.line ? end.column : line.length + 1;
    // Tabs stay tabs, so that the marker stands under the right character however wide they are shown.
    const indent = line.slice(0, start.column - 1).replace(/[^\t]/g, " ");
    output.push(`  ${" ".repeat(width)} | ${indent}${"^".repeat(Math.max(1, stop - start.column))}`);
  }
  return output.join("\n");
}
