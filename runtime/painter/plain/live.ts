// Attributes of plain HTML: those that are set as such, and those that a person changes too.
import { safeAttributes } from "../html.ts";

/** Properties rather than attributes: they wait until what they depend on is there. */
const live = new Set(["value", "checked", "selected", "indeterminate", "muted"]);

export interface Written {
  /** What is set as attributes. */
  fixed: Readonly<Record<string, unknown>>;
  /** What a person changes too, if any. */
  live: Readonly<Record<string, unknown>> | undefined;
}

const none: Written = { fixed: {}, live: undefined };

export function writeAttributes(props: Readonly<Record<string, unknown>>, stale: boolean): Written {
  const safe = safeAttributes(props);
  let written = none;
  for (const name in safe) {
    if (written === none) written = { fixed: {}, live: undefined };
    const value = safe[name];
    if (live.has(name)) written.live = { ...written.live, [name]: value };
    else (written.fixed as Record<string, unknown>)[name] = value;
  }
  return stale ? { ...written, fixed: { ...written.fixed, "data-stale": true } } : written;
}

/** Sets a property only when the script gave it another value: what a person entered stays. */
export function setLive(element: Element, next: Written["live"], before: Written["live"]): void {
  for (const name in next) {
    if (next[name] === before?.[name]) continue;
    (element as unknown as Record<string, unknown>)[name] = next[name] ?? (name === "value" ? "" : false);
  }
}
