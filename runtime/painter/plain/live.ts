// Attributes of plain HTML as they are written in scripts, made what the browser has; and those that a person changes too.
import { safeAttributes } from "../html.ts";

/** Properties rather than attributes: they wait until what they depend on is there. */
const live = new Set(["value", "checked", "selected", "indeterminate", "muted"]);

const aliases: Record<string, string> = { className: "class", htmlFor: "for" };

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
    else
      (written.fixed as Record<string, unknown>)[aliases[name] ?? name] =
        name === "style" && typeof value === "object" ? writeStyle(value as Record<string, unknown>) : value;
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

const writeStyle = (style: Record<string, unknown>): string =>
  Object.entries(style ?? {})
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(
      ([name, value]) =>
        `${name.startsWith("--") ? name : name.replace(/[A-Z]/g, "-$&").toLowerCase()}:${String(value)};`,
    )
    .join("");
