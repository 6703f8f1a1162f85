// A place in a source, and how it is printed.
import { frameOf } from "../frame.ts";
import { nameIn } from "./name-in.ts";

export interface Place {
  file: string;
  /** From 1, as the column. */
  line: number;
  column: number;
  source: string;
}

/** The place, and the lines around it below. @param length How many characters are marked. */
export function frameAt({ file, source, ...start }: Place, root: string, length = 1): string {
  const end = { line: start.line, column: start.column + length };
  return `${nameIn(root, file)}:${start.line}:${start.column}\n${frameOf(source, start, end)}`;
}
