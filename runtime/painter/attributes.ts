// Attributes of an element that no component renders: set once, then only those that changed.
import { writeText } from "../core/thrown/in-short.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** An element that knows what was last set on it. */
type Attributed = Element & { $attributes?: Attributes };

export const attributesOf = (element: Element): Attributes | undefined => (element as Attributed).$attributes;

/** A copy of an element has its attributes set. */
export function takeAttributes(copy: Element, model: Element): void {
  (copy as Attributed).$attributes = (model as Attributed).$attributes;
}

/** Sets what is new among the attributes and takes away what is gone. */
export function setAttributes(element: Element, next: Attributes): void {
  const before = attributesOf(element);
  if (next === before) return;
  (element as Attributed).$attributes = next;
  for (const name in before) if (!(name in next)) setAttribute(element, name, undefined);
  for (const name in next) if (next[name] !== before?.[name]) setAttribute(element, name, next[name]);
}

/** Sets one attribute; `undefined` takes it away. */
export function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null) element.removeAttribute(name);
  // A page may forbid style attributes, but not this.
  else if (name === "style") (element as HTMLElement).style.cssText = value as string;
  else if (typeof value !== "boolean" || /^(aria|data)-/.test(name)) element.setAttribute(name, writeText(value));
  else element.toggleAttribute(name, value);
}
