// Values of widgets that a session took over and has not drawn yet: given to those that are drawn there, kept for those that may be.
import { Memory } from "../core/memory/memory.ts";
import type { Part } from "../core/run/part.ts";
import type { Run } from "../core/run/run.ts";
import type { Session } from "../core/run/session.ts";
import type { Node } from "../core/tape/node.ts";
import type { Heirs } from "../core/tape/turn.ts";
import { decodeValue, encodeValue } from "../core/wire/crossing.ts";
import type { Handed, Kept } from "./snapshot.ts";
import { lastStep, nodesOf, wayTo } from "./ways.ts";

interface Waiting {
  /** A text, as `encodeValue` writes it, or what the widget remembers itself. */
  readonly held: string | object;
  /** The way to the closed block that it is shut in; `""`: it persists wherever it was; left out: it was drawn. */
  readonly within: string | undefined;
  /** That block, once the script has drawn it. */
  block?: Node;
}

export class Inheritance implements Part, Heirs {
  private readonly waiting = new Map<string, Waiting>();
  private moved: ReadonlySet<string> = new Set();

  constructor(private readonly session: Session) {}

  /** @param moved Call sites that stand in another block now: of the way to what they draw, only the last step is known. */
  take(widgets: readonly Handed[], moved: readonly string[]): void {
    for (const [way, held, within] of widgets) this.waiting.set(way, { held, within });
    this.moved = new Set(moved);
    this.session.heirlooms = this;
  }

  pass(node: Node): void {
    if (node.site.definition.value === undefined) return;
    const way = this.find(this.waiting.keys(), (one) => this.waiting.has(one), node);
    const held = way === undefined ? undefined : this.waiting.get(way)?.held;
    this.waiting.delete(way ?? "");
    if (held === undefined) return;
    node.memory = Object.assign(new Memory(), typeof held === "string" ? decodeValue(held) : held, { version: 1 });
  }

  /** Of ways that were written down the one that leads to a node. */
  private find(ways: Iterable<string>, has: (way: string) => boolean, node: Node): string | undefined {
    const whole = wayTo(node);
    if (has(whole) || !this.moved.has(node.site.at)) return whole;
    for (const one of ways) if (lastStep(one) === lastStep(whole)) return one;
    return undefined;
  }

  /** The script has come to its end: what it has not drawn is gone, but for what would be kept here, too. */
  runEnded(run: Run): void {
    if (this.waiting.size === 0 || run.over !== "done" || run.root !== null) return;
    this.findBlocks();
    for (const [way, { within, block }] of this.waiting)
      if (within !== "" && (block === undefined || !isThere(block))) this.waiting.delete(way);
    if (this.waiting.size === 0 && this.session.heirlooms === this) this.session.heirlooms = null;
  }

  private findBlocks(): void {
    const sought = [...this.waiting.values()].filter(({ within, block }) => within && block === undefined);
    if (sought.length === 0) return;
    const ways = new Set(sought.map(({ within }) => within!));
    const blocks = new Map<string, Node>();
    for (const { node } of nodesOf(this.session.root)) {
      const way = node.kids === null ? undefined : this.find(ways, (one) => ways.has(one), node);
      if (way !== undefined) blocks.set(way, node);
    }
    for (const one of sought) {
      const block = blocks.get(one.within!);
      if (block !== undefined) one.block = block;
    }
  }

  /** What still waits: it is written down again. */
  get rest(): Kept[] {
    return [...this.waiting].flatMap(([way, { held, within, block }]): Kept[] => {
      const now = block === undefined ? within : wayTo(block);
      const text = typeof held === "string" ? held : encodeValue(held).text;
      if (text === undefined) return [];
      return [now === undefined ? [way, text] : [way, text, now]];
    });
  }
}

/** Nothing on the way to it has left the page for good. */
function isThere(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return true;
  return (parent.kids!.includes(node) || parent.parked?.includes(node) === true) && isThere(parent);
}
