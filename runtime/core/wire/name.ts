// What a person would call a node: its label, its text, or its key.
import { isTag, textOf } from "./content.ts";
import type { Shown } from "./wire.ts";

export function nameOf(node: Shown): string {
  const { label, title, text, children } = node.props;
  for (const name of [label, title, text]) if (typeof name === "string" || isTag(name)) return textOf(name);
  return textOf(children);
}
