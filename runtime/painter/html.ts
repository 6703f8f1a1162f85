// Which tags, attributes and addresses are let through: none that run code.

/** Tags that would run code, restyle the page, or change what its URLs mean. */
const forbiddenTags = /^(script|style|link|meta|base|template|object|embed|noscript)$/i;

export const isForbidden = (tag: string): boolean => forbiddenTags.test(tag);

/** Handlers as text, properties that parse HTML, and names that mean something to Preact. */
const forbiddenNames = /^(on|inner|outer|dangerously|srcdoc|textcontent|nodevalue|key$|ref$|children$|\$|_)/i;

const urlNames = /^(href|src|action|formaction|data|poster|background|xlink:?href|to|from|values)$/i;

// Browsers ignore white space and control characters inside the scheme of a URL.
// oxlint-disable-next-line no-control-regex
const ignored = /[\u0000-\u0020\u007f-\u009f]/g;

/** False for URLs that run code. */
export const isSafeUrl = (url: unknown): boolean =>
  !/(^|;)(javascript|vbscript):/i.test(String(url).replace(ignored, ""));

/** The attributes that may be set. */
export function safeAttributes(attributes: Readonly<Record<string, unknown>> | null): Record<string, unknown> {
  const safe: Record<string, unknown> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (forbiddenNames.test(name) || typeof value === "function") continue;
    if (urlNames.test(name) && !isSafeUrl(value)) continue;
    safe[name] = value;
  }
  return safe;
}
