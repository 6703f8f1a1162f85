// What an element of plain HTML knows, and how it takes a node on.
import type { Shown } from "../../core/wire/wire.ts";
import type { LeafElement } from "../leaf.ts";
import type { Ground } from "./ground.ts";
import type { Skeleton } from "./skeleton.ts";

/** An element of plain HTML knows the page that it is on, what was set on it, and which events it listens to. */
export type PlainElement = LeafElement & {
  $ground?: Ground;
  $props?: Shown["props"];
  $on?: readonly string[];
  /** What stands in it is this, with these values. */
  $skeleton?: Skeleton | undefined;
  $kept?: unknown[] | undefined;
  /** What was put into it, in order. */
  $list?: readonly Node[];
  /** Clicks in it are heard by the element around it. */
  $passesOn?: boolean;
  /** Hears clicks in what stands in it. */
  $hearsRows?: boolean;
};

/** Makes an element the one of a node. */
export function takePlain(element: PlainElement, node: Shown, ground: Ground): void {
  element.$shown = node;
  element.$ground = ground;
  node.painted = element;
}

/** Listens to those events that the script hears. */
export function listen(element: PlainElement, props: Shown["props"], { hear }: Ground): void {
  const before = element.$on;
  const now = props["on"] as readonly string[] | undefined;
  if (before === undefined && now === undefined) return;
  for (const kind of before ?? []) if (!now?.includes(kind)) element.removeEventListener(kind, hear);
  for (const kind of now ?? []) if (!before?.includes(kind)) element.addEventListener(kind, hear);
  element.$on = now;
}
