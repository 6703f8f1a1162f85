// Which part of which tag a finding about virtual text is about.
import type { Finding } from "./typescript/finding.ts";
import type { Call, Virtual } from "./virtual/index.ts";

export interface Place {
  call: Call;
  /** `props`: all of them together. `bind`: the assignment to a bound variable. */
  part: "key" | "tag" | "props" | "prop" | "bind";
  /** The name of the prop, where it is about one. */
  prop?: string;
}

/** In the innermost tag; nothing outside of tags. */
export function placeOf({ start }: Finding, { calls, text }: Virtual): Place | undefined {
  for (let i = calls.length - 1; i >= 0; i--) {
    const call = calls[i]!;
    if (start < call.start || start >= call.end) continue;
    if (start === call.open) return { call, part: "props" };
    if (start >= call.close) return { call, part: "bind" };
    if (start > call.open) return { call, part: "prop", prop: nameAt(text, start) };
    return { call, part: start >= call.open - call.name.length - 1 ? "tag" : "key" };
  }
  return undefined;
}

function nameAt(text: string, start: number): string | undefined {
  const [, quoted, name] = /^(?:"([^"]+)"|([\w$]+))/.exec(text.slice(start, start + 200)) ?? [];
  return quoted ?? name;
}
