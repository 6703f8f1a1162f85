// Where a node stands, as text: the call sites, keys and counts of the blocks around it, equal in every process that runs the same script.
import type { Node } from "../core/tape/node.ts";
import { writeText } from "../core/values/write.ts";

export function wayTo(node: Node): string {
  if (node.parent === null) return "";
  const { site, key, nth, parent, name } = node;
  return `${wayTo(parent)}/${name}@${site.at} ${typeof key} ${writeText(key)}#${nth}`;
}

/** The step of the node itself, without the blocks around it. */
export const lastStep = (way: string): string => /\/[^/@]*@\d+:\d+ (?!.*\/[^/@]*@\d+:\d+ ).*$/s.exec(way)?.[0] ?? way;

/** All nodes that there are below one, with those that are set aside; `within`: the closed block that it is shut in. */
export function* nodesOf(node: Node, within: Node | null = null): Generator<{ node: Node; within: Node | null }> {
  yield { node, within };
  for (const kid of node.kids ?? []) yield* nodesOf(kid, within);
  for (const kid of node.parked ?? []) yield* nodesOf(kid, kid.shut ? node : within);
}
