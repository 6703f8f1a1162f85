// What an element evaluates to that could not be drawn, where that is more than one block: a script that takes it apart goes on.
import type { Block } from "../../tape/block.ts";
import type { Node } from "../../tape/node.ts";
import { groupDefinition } from "../../tape/site.ts";
import { cursorNow } from "../here.ts";
import type { Cursor } from "./cursor.ts";

type Rest = (cursor: Cursor, node: Node) => unknown;

/** A place without a box, in that of the element. */
const groupIn = (cursor: Cursor, node: Node, key: unknown): Block =>
  cursor.spread(node.site.of(groupDefinition), { key }) as Block;

/** A block with what else the script finds on it. */
export const restBlock =
  (more: () => object): Rest =>
  (cursor, node) =>
    Object.assign(groupIn(cursor, node, node.key), more());

/** Whatever a script asks for, no more blocks than these. */
const MOST = 1000;

/** As many blocks as `count` says of the props, whatever they are; one where it says nothing. */
export const restBlocks =
  (count: (props: any) => number | undefined): Rest =>
  (cursor, node) => {
    const place = groupIn(cursor, node, node.key);
    const length = count(node.raw);
    if (length === undefined) return place;
    return place(() => Array.from({ length: Math.min(length, MOST) }, (_, at) => groupIn(cursorNow()!, node, at)));
  };
