// What a person would call a node: its label, its text, or its key.
import { textOf } from "./content.ts";
import type { Shown } from "./wire.ts";

export function nameOf(node: Shown): string {
  const { label, title, text, children } = node.props;
  for (const name of [label, title, text]) if (typeof name === "string") return name;
  return textOf(children);
}
