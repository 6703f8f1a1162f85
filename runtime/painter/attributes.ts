// Attributes of a plain HTML element: set once, then only those that changed.

/** An element that knows what was last set on it. */
type Attributed = Element & { $attributes?: Readonly<Record<string, unknown>> };

/** What a person can change too: these are properties, and wait until what they depend on is there. */
const live = new Set(["value", "checked", "selected", "indeterminate", "muted"]);

const aliases: Record<string, string> = {
  className: "class",
  htmlFor: "for",
  defaultValue: "value",
  defaultChecked: "checked",
};

/** Sets what is new among the attributes and takes away what is gone; `live` ones come last. */
export function setAttributes(element: Element, next: Readonly<Record<string, unknown>>): void {
  const before = (element as Attributed).$attributes;
  if (next === before) return;
  (element as Attributed).$attributes = next;
  for (const name in before) if (!(name in next)) setAttribute(element, name, undefined);
  for (const name in next)
    if (next[name] !== before?.[name] && !live.has(name)) setAttribute(element, name, next[name]);
}

export function setLive(
  element: Element,
  next: Readonly<Record<string, unknown>>,
  before?: Readonly<Record<string, unknown>>,
): void {
  for (const name in next) {
    if (!live.has(name) || next[name] === before?.[name]) continue;
    const value = next[name] ?? (name === "value" ? "" : false);
    if (name in element) (element as unknown as Record<string, unknown>)[name] = value;
    else setAttribute(element, name, value);
  }
}

export const attributesOf = (element: Element): Readonly<Record<string, unknown>> | undefined =>
  (element as Attributed).$attributes;

function setAttribute(element: Element, name: string, value: unknown): void {
  const attribute = aliases[name] ?? name;
  const text = textOf(attribute, value);
  // A page may forbid style attributes, but not this.
  if (attribute === "style") (element as HTMLElement).style.cssText = text ?? "";
  else if (text === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, text);
}

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean")
    return /^(aria|data)-/.test(name) ? String(value) : value ? "" : undefined;
  return name === "style" && typeof value === "object"
    ? writeStyle(value as Record<string, unknown>)
    : String(value);
}

const writeStyle = (style: Record<string, unknown>): string =>
  Object.entries(style)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(
      ([name, value]) =>
        `${name.startsWith("--") ? name : name.replace(/[A-Z]/g, "-$&").toLowerCase()}:${String(value)};`,
    )
    .join("");
