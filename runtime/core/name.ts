// What a person would call a node: its label, its text, or its key.
import { textOf } from "./content.ts";
import type { Shown } from "./wire.ts";

export function nameOf(node: Shown): string {
  const { label, title, children } = node.props;
  if (typeof label === "string") return label;
  if (typeof title === "string") return title;
  return textOf(children);
}
