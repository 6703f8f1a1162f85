// What stands on the page where an element could not be painted.
import { h, type VNode } from "preact";
import type { ErrorFacts } from "../core/thrown/describe-error.ts";
import { describeError } from "../core/thrown/in-short.ts";
import type { Shown } from "../core/wire/wire.ts";
import { paintOf } from "./registry.ts";

const explain = ({ name }: Shown, error: unknown): ErrorFacts => {
  console.error(error);
  const facts = describeError(error);
  return { ...facts, message: `${name} could not be painted: ${facts.message}` };
};

/** The error, painted as errors are. */
export function Unpaintable({ node, error }: { node: Shown; error: unknown }): VNode {
  const props = explain(node, error);
  const box = { class: "dc-exception", role: "alert" } as object;
  const paint = paintOf("Exception");
  return typeof paint === "function"
    ? (h(paint as any, { box, props, node } as any) as VNode)
    : h("div", box, props.message);
}

/** The same, in an element that no component renders. */
export function showIn(element: Node, node: Shown, error: unknown): void {
  element.textContent = explain(node, error).message;
}
