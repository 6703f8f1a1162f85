// What TypeScript says of an app script in an editor: at places in the source, in words about elements, each thing once.
import type { Finding } from "../typescript/finding.ts";
import { reword } from "../words.ts";
import type { Script } from "./script.ts";

/** A finding with what the editor has it in. */
export interface Held<T> extends Finding {
  item: T;
  /** It is only shown in grey, or not at all: where it was made up it says nothing. */
  isFaint: boolean;
}

export function foundIn<T>(script: Script, findings: readonly Held<T>[]): Held<T>[] {
  if (script.virtual.state === "unreadable") return [];
  const meant = findings.filter((each) => !each.isFaint || script.exactly(each) !== undefined);
  const seen = new Set<string>();
  return reword(meant, script.virtual).filter(({ start, lines }) => {
    const same = JSON.stringify([start, lines]);
    // A bound variable is looked at twice.
    return !seen.has(same) && seen.add(same);
  });
}
