// Problems of a script in the form that Vite, its overlay and Vitest show.
import type { Diagnostic } from "../index.ts";

/** What Vite's overlay shows: the message first, then the frame of the first problem. */
export interface ViteProblem {
  message: string;
  id: string;
  plugin: string;
  pluginCode: string;
  loc: { file: string; line: number; column: number };
  frame: string;
}

/** All errors of a file as one. */
export function errorOf(errors: readonly Diagnostic[], id: string): ViteProblem {
  const [first, ...others] = errors;
  const message = [wordsOf(first!), ...others.map((other) => `${wordsOf(other)}\n${placeOf(other)}\n${other.frame}`)];
  if (others.length > 0) message.unshift(`${errors.length} problems in ${first!.loc.file}`);
  return { ...shapeOf(first!, id), message: message.join("\n\n") };
}

export function warningOf(warning: Diagnostic, id: string): ViteProblem {
  return { ...shapeOf(warning, id), message: `${placeOf(warning)} ${wordsOf(warning)}\n${warning.frame}` };
}

function shapeOf({ code, loc, frame }: Diagnostic, id: string): Omit<ViteProblem, "message"> {
  // Vite counts columns from 0.
  return {
    id,
    plugin: "dacapo",
    pluginCode: code,
    loc: { file: id, line: loc.start.line, column: loc.start.column - 1 },
    frame,
  };
}

const wordsOf = ({ message, hint, docs }: Diagnostic): string => `${message}\n${hint}\n${docs}`;

const placeOf = ({ loc }: Diagnostic): string => `${loc.file}:${loc.start.line}:${loc.start.column}`;
