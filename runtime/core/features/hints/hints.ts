// What the author should know but the user need not see: collected once for each place in the source.
import { describe, docsOf, type Place } from "../../thrown/problem.ts";
import { writeText } from "../../values/write.ts";

/** Something that the author of an app should know. */
export interface Hint {
  /** The word for it, by which `docs/errors.md` explains it: `"one-step-behind"`. */
  readonly code: string;
  /** What was found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** `line:column` of the draw, or of the call. */
  readonly at: string;
  /** `file:line:column`. */
  readonly place: Place;
  /** The address of its explanation. */
  readonly docs: string;
}

/** Collects hints, each code once for each place. */
export class Hints {
  readonly list: Hint[] = [];

  /** @param file The script, as it is named in places. */
  constructor(
    private readonly file: string,
    private readonly told?: (hint: Hint) => void,
  ) {}

  /** `written`: where in the source something was assigned or called, if that is known. */
  add(code: string, facts: Readonly<Record<string, unknown>>): void {
    const { written } = facts;
    const at = writeText(facts["at"] ?? /\d+:\d+$/.exec(writeText(written))?.[0]);
    if (this.has(code, at)) return;
    const place = "at" in facts ? (at === "" ? this.file : `${this.file}:${at}`) : writeText(written ?? this.file);
    const hint: Hint = { code, at, place, ...describe(code, { ...facts, place }), docs: docsOf(code) };
    this.list.push(hint);
    this.told?.(hint);
  }

  has(code: string, at: unknown): boolean {
    return this.list.some((hint) => hint.code === code && hint.at === at);
  }
}
