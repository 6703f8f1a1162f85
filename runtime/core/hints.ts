// What the author should know but the user need not see: collected once for each place in the source.
import { describe, docsOf } from "./problem.ts";

export interface Hint {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** `line:column` of the draw, where there is one. */
  readonly at: string;
  readonly docs: string;
}

/** Collects hints, each code once for each place. */
export class Hints {
  readonly list: Hint[] = [];

  constructor(private readonly told?: (hint: Hint) => void) {}

  add(code: string, facts: Readonly<Record<string, unknown>>): void {
    const at = String(facts["at"] ?? "");
    if (this.list.some((hint) => hint.code === code && hint.at === at)) return;
    const hint: Hint = { code, at, ...describe(code, facts), docs: docsOf(code) };
    this.list.push(hint);
    this.told?.(hint);
  }
}
