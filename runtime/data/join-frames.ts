// One frame behind another, as if they were one.
import { askedColumn } from "./column.ts";
import type { Column, Frame } from "./frame.ts";

export function joinFrames(first: Frame, second: Frame): Frame {
  const columns = new Map<string, Column>();
  for (const name of [...first.names, ...second.names]) {
    if (columns.has(name)) continue;
    const [before, behind] = [first.column(name), second.column(name)];
    const at = (row: number): unknown => (row < first.length ? before?.at(row) : behind?.at(row - first.length));
    columns.set(name, askedColumn(name, first.length + second.length, at));
  }
  return {
    length: first.length + second.length,
    names: [...columns.keys()],
    column: (name) => columns.get(name),
    row: (at) => (at < first.length ? first.row(at) : second.row(at - first.length)),
  };
}
