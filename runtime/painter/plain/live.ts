// Props of plain HTML on its element: attributes, and those that a person changes too.
import { setAttribute } from "../attributes.ts";
import { isAllowed } from "../html.ts";
import { attributeName, attributeValue } from "../html-attribute.ts";
import { writeText } from "../../core/thrown/in-short.ts";
import { enterText } from "../enter-text.ts";

type Props = Readonly<Record<string, unknown>>;

/** Properties rather than attributes: they wait until what they depend on is there. */
const live = new Set(["value", "checked", "selected", "indeterminate", "muted"]);

/** Sets the attributes that are new since `before`, and takes away those that are gone. An object may have been mutated. */
export function writeAttributes(element: Element, props: Props, before: Props | undefined): void {
  for (const name in before) if (!(name in props) && !live.has(name)) write(element, name, undefined);
  for (const name in props) {
    const value = props[name];
    if ((value !== before?.[name] || typeof value === "object") && !live.has(name)) write(element, name, value);
  }
}

function write(element: Element, name: string, value: unknown): void {
  if (name === "children" || name === "on") return;
  setAttribute(element, attributeName(name), isAllowed(name, value) ? attributeValue(name, value) : undefined);
}

/** Sets a property only when the script gave it another value: what a person entered stays. */
export function writeLive(element: Element, props: Props, before: Props | undefined): void {
  for (const name in props) {
    if (!live.has(name) || props[name] === before?.[name]) continue;
    const value = props[name] ?? (name === "value" ? "" : false);
    if (name === "value" && "setSelectionRange" in element) enterText(element as HTMLInputElement, writeText(value));
    else (element as unknown as Record<string, unknown>)[name] = value;
  }
}

export const isLive = (props: Props): boolean => {
  for (const name in props) if (live.has(name)) return true;
  return false;
};
