// What widgets held that an edit of the script moved into other blocks: handed to the nodes that are drawn there.
import type { Node } from "../../tape/node.ts";
import type { Site } from "../../tape/site.ts";
import { writeText } from "../../values/write.ts";

export class Heirlooms {
  private readonly waiting = new Map<Site, Node[]>();

  /** @param moved The call sites that stand in another block than before. */
  constructor(private readonly moved: ReadonlySet<Site>) {}

  add(node: Node): void {
    if (node.memory === null || !this.moved.has(node.site)) return;
    const before = this.waiting.get(node.site);
    if (before === undefined) this.waiting.set(node.site, [node]);
    else before.push(node);
  }

  /** Gives a fresh node what the one held that its call site drew before. */
  pass(node: Node): void {
    const waiting = this.waiting.get(node.site);
    const at = waiting?.findIndex(({ key }) => writeText(key) === writeText(node.key)) ?? -1;
    if (at >= 0) node.memory = waiting!.splice(at, 1)[0]!.memory;
  }
}
