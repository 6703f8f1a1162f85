// Finds elements on the page by what they are and what a person calls them.
import { isTag, textOf } from "../core/wire/content.ts";
import type { Inline, Shown } from "../core/wire/wire.ts";
import { screenOf, seenKids } from "./screen.ts";
import { write } from "../core/values/write.ts";

/** An element, or the name of an HTML tag. */
export type Sought = { readonly definition: { readonly name: string } } | string;

const nameSought = (sought: Sought): string => (typeof sought === "string" ? sought : sought.definition.name);

/** A match: a node, or an HTML tag in the content of one. */
export interface Match {
  readonly node: Shown;
  readonly inline?: Inline;
}

/** All matches, in page order. */
export function findAll(
  root: Shown,
  sought: Sought,
  name: string | undefined,
  keyOf: (node: Shown) => string | undefined,
): Match[] {
  const wanted = nameSought(sought);
  const found: Match[] = [];
  const visit = (node: Shown): void => {
    if (node.name === wanted && (name === undefined || called(node, name, keyOf))) found.push({ node });
    for (const inline of inlinesIn(node.props["children"])) {
      if (inline.tag === wanted && (name === undefined || textOf(inline.children) === name))
        found.push({ node, inline });
    }
    for (const kid of seenKids(node)) visit(kid);
  };
  visit(root);
  return found;
}

/** The HTML tags in a text, outer ones first. */
export function inlinesIn(content: unknown): Inline[] {
  if (Array.isArray(content)) return content.flatMap(inlinesIn);
  return isTag(content) ? [content, ...inlinesIn(content.children)] : [];
}

function called(node: Shown, name: string, keyOf: (node: Shown) => string | undefined): boolean {
  const { label, title, children } = node.props;
  return [label, title, children].some((words) => textOf(words) === name) || keyOf(node) === name;
}

/** Says what was looked for, and what is on the page. */
export function missing(root: Shown, sought: Sought, name: string | undefined): Error {
  const wanted = nameSought(sought) + (name === undefined ? "" : ` ${write(name)}`);
  return new Error(`There is no ${wanted} on the page.\n\nThe page:\n\n${screenOf(root) || "(empty)"}\n`);
}
