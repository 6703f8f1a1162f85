// Which part of which tag a finding about virtual text is about.
import type { Finding } from "./typescript/finding.ts";
import type { Call, PropSpan, Virtual } from "./virtual/index.ts";

export interface Place {
  call: Call;
  /** `props`: all of them together. `bind`: the assignment to a bound variable. */
  part: "key" | "tag" | "props" | "prop" | "bind";
  /** The name of the prop, where it is about one; `deep` when it is about something inside of its value. */
  prop?: string;
  deep?: boolean;
}

/** In the innermost tag; nothing outside of tags. */
export function placeOf({ start }: Finding, { calls, text }: Virtual): Place | undefined {
  for (let i = calls.length - 1; i >= 0; i--) {
    const call = calls[i]!;
    if (start < call.start || start >= call.end) continue;
    if (start === call.open) return { call, part: "props" };
    if (start >= call.close) return { call, part: "bind" };
    if (start > call.open) return { call, part: "prop", ...propAt(call.props, text, start) };
    return { call, part: start >= call.open - call.name.length - 1 ? "tag" : "key" };
  }
  return undefined;
}

function propAt(props: readonly PropSpan[], text: string, position: number): Pick<Place, "prop" | "deep"> {
  const prop = props.find(({ start, end }) => start <= position && position < end);
  if (prop === undefined) return {};
  // In front of its name may stand what it is written in.
  return { prop: prop.name, deep: !/^[\s.{"]*$/.test(text.slice(prop.start, position)) };
}
