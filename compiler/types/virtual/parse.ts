// Source → syntax tree for the virtual text. With repairs, also while a line is being typed.
import { parse as parseText, type ParserOptions } from "@babel/parser";
import type { File } from "@babel/types";
import { Patched } from "./patched.ts";
import { repairAt } from "./repairs.ts";

export interface ParsedScript {
  file: File;
  /** The text that the tree speaks of. */
  patched: Patched;
  /** Whether that is the source as it was written. */
  intact: boolean;
}

/** As the compiler reads it, and on after what it can. */
const options: ParserOptions = {
  sourceType: "module",
  plugins: ["typescript", "jsx", "decorators", "decoratorAutoAccessors", "explicitResourceManagement"],
  errorRecovery: true,
  attachComment: false,
};

const mostRepairs = 8;

/** Nothing where the source is no program, and repairs are not wanted or do not help. */
export function parseScript(source: string, repairs: boolean): ParsedScript | undefined {
  let patched = new Patched(source);
  for (let tries = 0; ; tries++) {
    const parsed = tryParse(patched.text);
    if (typeof parsed !== "number") return { file: parsed, patched, intact: tries === 0 };
    if (!repairs || tries === mostRepairs) return undefined;
    const next = repairAt(patched, parsed, (text) => tryParse(text));
    if (next === undefined) return undefined;
    patched = next;
  }
}

/** The tree, or where the parser gave up. */
function tryParse(text: string): File | number {
  try {
    return parseText(text, options);
  } catch (error) {
    return Math.min((error as { pos?: number }).pos ?? text.length, text.length);
  }
}
