// The page as text: one line for each element, children indented.
import { nameOf } from "../core/wire/name.ts";
import type { Shown } from "../core/wire/wire.ts";
import { write, writeText } from "../core/values/write.ts";
import { type Chosen, nameOfChosen } from "../elements/tabs/tabs-in.ts";

/** Children of a node as a person sees them: groups dissolved into what is in them. */
export function seenKids(node: Shown): Shown[] {
  return (node.kids ?? []).flatMap((kid) => (kid.name === "#group" ? seenKids(kid) : [kid]));
}

export function screenOf(root: Shown): string {
  return seenKids(root)
    .flatMap((area) => {
      const lines = seenKids(area).flatMap((kid) => linesOf(kid, ""));
      return area.props["place"] === "main"
        ? lines
        : [`[${writeText(area.props["place"])}]`, ...lines.map((line) => `  ${line}`)];
    })
    .join("\n");
}

/** What is seen only while something is done; what is drawn inside stands in the block around it. */
const seenWhile: Readonly<Record<string, (node: Shown) => boolean>> = {
  Spinner: ({ props }) => props["state"] === "running",
  Skeleton: ({ props, kids }) => (props["state"] ?? "running") === "running" && kids!.length === 0,
};

function linesOf(node: Shown, indent: string): string[] {
  const isSeen = seenWhile[node.name];
  if (isSeen !== undefined) {
    const inside = seenKids(node).flatMap((kid) => linesOf(kid, indent));
    return isSeen(node) ? [indent + lineOf(node), ...inside] : inside;
  }
  return [indent + lineOf(node), ...seenKids(node).flatMap((kid) => linesOf(kid, `${indent}  `))];
}

function lineOf(node: Shown): string {
  const { name, props, value } = node;
  const words = [name === "#text" ? "" : /^[a-z]/.test(name) ? `<${name}>` : name];
  const text = nameOf(node) || props["message"];
  if (typeof text === "string" && text !== "") words.push(write(text));
  if (typeof props["message"] === "string" && props["message"] !== text) words.push(`(${props["message"]})`);
  if (value !== undefined) words.push(`= ${write(named(shownValue(node)))}`);
  else if (props["value"] !== undefined) words.push(`= ${write(props["value"])}`);
  if (props["disabled"] === true) words.push("(disabled)");
  if (typeof props["error"] === "string") words.push(`! ${props["error"]}`);
  if (node.stale) words.push("(stale)");
  return words.filter((word) => word !== "").join(" ");
}

/** A person sees a file's name. */
const named = (value: unknown): unknown =>
  value instanceof File ? value.name : Array.isArray(value) ? value.map(named) : value;

/** Options travel as their positions, a tab as a part of the tree; a person sees their labels. */
function shownValue(node: Shown): unknown {
  const { value } = node;
  const { labels } = node.props;
  if (node.name === "Tabs") return nameOfChosen(node, value as Chosen | null);
  if (!Array.isArray(labels)) return value;
  return Array.isArray(value) ? value.map((at) => labels[at as number] as unknown) : (labels[value as number] ?? null);
}
