// Which tags, attributes and addresses are let through: none that run code.

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

// Browsers ignore white space and control characters inside the scheme of a URL.
// oxlint-disable-next-line no-control-regex
const ignored = /[\u0000-\u0020\u007f-\u009f]/g;

/** False for URLs that run code. */
export const isSafeUrl = (url: unknown): boolean =>
  !/(^|;)(javascript|vbscript):/i.test(String(url).replace(ignored, ""));

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

const none: Record<string, unknown> = {};

/** The attributes that may be set. */
export function safeAttributes(attributes: Readonly<Record<string, unknown>> | null): Record<string, unknown> {
  let safe = none;
  for (const name in attributes) {
    const value = attributes[name];
    const verdict = verdictOn(name);
    if (verdict === "never" || typeof value === "function") continue;
    if (verdict === "url" && !isSafeUrl(value)) continue;
    if (safe === none) safe = {};
    safe[name] = value;
  }
  return safe;
}
