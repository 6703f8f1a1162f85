// The outermost element of a node: its class, and what the common props ask for.
import type { Shown } from "../core/wire.ts";
import type { Box } from "./paint.ts";

const classes = new Map<string, string>();

function classOf(name: string): string {
  let found = classes.get(name);
  if (found === undefined) classes.set(name, (found = `dc-${name.toLowerCase()}`));
  return found;
}

export function boxOf(node: Shown): Box {
  const { class: own, style, width } = node.props;
  const box: Box = { class: classOf(node.name) };
  if (node.stale) box["data-stale"] = true;
  if (typeof own === "string") box.class += ` ${own}`;
  if (width === "stretch" || width === "content") box.class += ` dc-${width}`;
  const wide = typeof width === "number" ? `width:${width}px;max-width:100%;` : "";
  if (wide !== "" || typeof style === "string") box.style = wide + ((style as string | undefined) ?? "");
  return box;
}

/** The same for an element that no component renders. */
export function dress(element: HTMLElement, node: Shown): void {
  const { class: name, style } = boxOf(node);
  if (element.className !== name) element.className = name;
  if (node.stale || element.dataset["stale"] !== undefined) element.toggleAttribute("data-stale", node.stale);
  if (style !== undefined || element.hasAttribute("style")) element.style.cssText = style ?? "";
  const help = node.props["help"];
  if (help !== undefined || element.title !== "") element.title = (help as string | undefined) ?? "";
}
