// The app scripts of a project, by what the server was given of them last.
import type TS from "typescript-6";
import type { Script } from "../editor/script.ts";
import { isAppScript, type Range } from "../virtual/index.ts";

/** What a package brings is compiled already. */
export const isOwnScript = (file: string): boolean => isAppScript(file) && !file.includes("/node_modules/");

export class Scripts {
  constructor(readonly of: (file: string) => Script | undefined) {}
}

export const rangeOf = ({ start, length }: TS.TextSpan): Range => ({ start, end: start + length });

export const spanOf = ({ start, end }: Range): TS.TextSpan => ({ start, length: end - start });

/** The same text in the source. */
export function exactly(script: Script, span: TS.TextSpan): TS.TextSpan | undefined {
  const range = script.exactly(rangeOf(span));
  return range && spanOf(range);
}

/** What to show for a piece of virtual text. */
export function shown(script: Script, span: TS.TextSpan): TS.TextSpan | undefined {
  const range = script.sourceOf(rangeOf(span));
  return range && spanOf(range);
}
