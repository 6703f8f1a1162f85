// What stands on the page where an element could not be painted, or where a handler of its paint failed.
import { type FunctionComponent, h, render, type VNode } from "preact";
import { describeError } from "../core/thrown/in-short.ts";
import type { Shown } from "../core/wire/wire.ts";
import { paintOf } from "./registry.ts";

/** The error, painted as errors are. */
export function Unpaintable({ node, error }: { node: Shown; error: unknown }): VNode {
  console.error(error);
  const facts = describeError(error);
  const message = `${node.name} failed: ${facts.message}`;
  return h(paintOf("Exception") as FunctionComponent<any>, {
    box: { class: "dc-exception" },
    props: { ...facts, message },
    node,
  });
}

/** The same, in an element that no component renders: what is written into it next takes the place of all that. */
export function showIn(element: Element, node: Shown, error: unknown): void {
  const place = document.createElement("div");
  element.replaceChildren(place);
  render(h(Unpaintable, { node, error }), place);
}
