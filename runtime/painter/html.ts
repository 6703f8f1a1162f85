// Which tags and attributes are let through: none that run code.
import { isSafeUrl } from "./safe-url.ts";

/** Tags that would run code, restyle the page, or change what its URLs mean. */
const forbiddenTags = /^(script|style|link|meta|base|template|object|embed|noscript)$/i;

/** What is known of tags seen before. */
const forbidden = new Map<string, boolean>();

export function isForbidden(tag: string): boolean {
  let known = forbidden.get(tag);
  if (known === undefined) forbidden.set(tag, (known = forbiddenTags.test(tag)));
  return known;
}

/** Handlers as text, properties that parse HTML, and names that mean something to Preact. */
const forbiddenNames = /^(on|inner|outer|dangerously|srcdoc|textcontent|nodevalue|key$|ref$|children$|\$|_)/i;

const validName = /^[a-z][\w:.-]*$/i;

const urlNames = /^(href|src|action|formaction|data|poster|background|xlink:?href|to|from|values)$/i;

/** What is known of names seen before: most pages use a few of them a thousand times. */
const verdicts = new Map<string, "free" | "url" | "never">();

function verdictOn(name: string): "free" | "url" | "never" {
  let verdict = verdicts.get(name);
  if (verdict === undefined) {
    verdict = forbiddenNames.test(name) || !validName.test(name) ? "never" : urlNames.test(name) ? "url" : "free";
    verdicts.set(name, verdict);
  }
  return verdict;
}

/** False for attributes that run code, and for names that are none. */
export function isAllowed(name: string, value: unknown): boolean {
  const verdict = verdictOn(name);
  return verdict === "free" ? typeof value !== "function" : verdict === "url" && isSafeUrl(value);
}

const none: Record<string, unknown> = {};

/** The attributes that may be set. */
export function safeAttributes(attributes: Readonly<Record<string, unknown>> | null): Record<string, unknown> {
  let safe = none;
  for (const name in attributes) {
    const value = attributes[name];
    if (!isAllowed(name, value)) continue;
    if (safe === none) safe = {};
    safe[name] = value;
  }
  return safe;
}
