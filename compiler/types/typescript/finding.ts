// What TypeScript has to say about a piece of text, whichever version says it.

export interface Finding {
  /** The absolute path, with `/`; nothing for what concerns the whole project. */
  file?: string;
  /** Offsets in the text that TypeScript was given. */
  start: number;
  end: number;
  code: number;
  severity: "error" | "warning";
  /** The message; what stands behind it explains it, indented by two spaces for each level below the first. */
  lines: string[];
}

/** A message with those that explain it. */
interface Chain {
  text: string;
  next?: readonly Chain[];
}

/** The lines of a message, from the general to the particular. */
export function linesOf({ text, next = [] }: Chain, depth = 0): string[] {
  return ["  ".repeat(depth) + text, ...next.flatMap((each) => linesOf(each, depth + 1))];
}

/** The numbers that TypeScript has for how much a message matters. */
export const severityOf = (category: number): Finding["severity"] => (category === 1 ? "error" : "warning");
