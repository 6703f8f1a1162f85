// Finds elements on the page by what they are and what a person calls them.
import { textOf } from "../core/content.ts";
import type { Shown } from "../core/wire.ts";
import { screenOf, seenKids } from "./screen.ts";

/** An element, or the name of an HTML tag. */
export type Sought = { readonly definition: { readonly name: string } } | string;

const nameSought = (sought: Sought): string => (typeof sought === "string" ? sought : sought.definition.name);

/** All matches, in page order. */
export function findAll(root: Shown, sought: Sought, name: string | undefined, keyOf: (node: Shown) => string | undefined): Shown[] {
  const wanted = nameSought(sought);
  const found: Shown[] = [];
  const visit = (node: Shown): void => {
    if (node.name === wanted && (name === undefined || called(node, name, keyOf))) found.push(node);
    for (const kid of seenKids(node)) visit(kid);
  };
  visit(root);
  return found;
}

function called(node: Shown, name: string, keyOf: (node: Shown) => string | undefined): boolean {
  const { label, title, children } = node.props;
  return label === name || title === name || textOf(children) === name || keyOf(node) === name;
}

/** Says what was looked for, and what is on the page. */
export function missing(root: Shown, sought: Sought, name: string | undefined): Error {
  const wanted = nameSought(sought) + (name === undefined ? "" : ` ${JSON.stringify(name)}`);
  return new Error(`There is no ${wanted} on the page.\n\nThe page:\n\n${screenOf(root) || "(empty)"}\n`);
}
