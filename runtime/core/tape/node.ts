// A node of the tape: what one call site drew last, kept from run to run so that the next draw can be compared with it.
import { cleanContent } from "../wire/content.ts";
import type { Memory } from "../memory/memory.ts";
import type { Site } from "./site.ts";
import type { Tape } from "./tape.ts";
import type { Composed, Composer, Content, Shown } from "../wire/wire.ts";
import type { Handle } from "./block.ts";
import { current } from "./current.ts";

/** Bits of `Node.dirty`: what the painter has to hear of. */
export const UPDATE = 1;
export const CHILDREN = 2;
export const NEW = 4;
/** Less than an update: nothing but the content is another. */
export const CONTENT = 16;

type Props = Record<string, unknown>;

/** The props read last: who paints a node reads them several times, and keeping them all would cost more than they do. */
const read: { node: Node | null; props: Props } = { node: null, props: {} };

/** A node has changed, or something that its props refer to. */
export const forgetRead = (): void => void (read.node = null);

export class Node implements Shown, Handle<Props> {
  /** The positional values of the last draw; where there are more than four, all of them are in `rest`. */
  a: unknown = undefined;
  b: unknown = undefined;
  c: unknown = undefined;
  d: unknown = undefined;
  rest: readonly unknown[] | null = null;
  /** Copies of small mutable values among them, by position, to notice mutation. */
  copies: (object | undefined)[] | null = null;
  /** True while comparing the values by identity is not enough: one is an object, which may have been mutated. */
  loose = true;
  dirty = NEW;
  kids: Node[] | null;
  /** Nodes that left the page but keep their values: not reached by a run that ended early, persistent, or shut in. */
  parked: Node[] | null = null;
  /** Kept while parked, however many runs complete: it stands in a lazy block that is closed. */
  shut = false;
  /** The serial of the run that drew it last, where a block's structure was compared; see `Moves`. */
  run = 0;
  /** Which of the nodes drawn with the same key this is; 0 where keys are unique. */
  nth = 0;
  memory: Memory | null = null;
  cursor: Tape | null = null;
  /** Props set through the handle after the draw. */
  over: Props | null = null;
  /** The prepared props last seen, kept only where preparing them is the way to notice a change. */
  prepared: Readonly<Props> | null = null;
  /** What the script holds of a block: the `Block`, the `Slot`, the fragment's function. */
  held: unknown = undefined;
  stale = false;
  painted: unknown = null;

  constructor(
    readonly id: number,
    public site: Site,
    public parent: Node | null,
    public key: unknown,
  ) {
    this.kids = site.definition.children === "block" ? [] : null;
  }

  get name(): string {
    return this.site.definition.name;
  }

  get value(): unknown {
    return this.memory?.shown(this);
  }

  get version(): number {
    return this.memory?.version ?? 0;
  }

  /** Every prop as the script gave it, defaults filled in, functions and children included. */
  get raw(): Readonly<Props> {
    const { over, site } = this;
    if (site.raw !== null && over === null) return site.raw;
    const { defaults } = site.definition;
    const props: Props = { ...defaults, ...site.props, ...(site.whole ? (this.a as Props) : null) };
    if (!site.whole) this.readSlots(props);
    for (const name in defaults) if (props[name] === undefined) props[name] = defaults[name];
    if (over !== null) return Object.assign(props, over);
    if (site.fixed) site.raw = props;
    return props;
  }

  private readSlots(props: Props): void {
    const { slots, children } = this.site;
    let at = 0;
    for (const slot of slots) props[slot] = this.slot(at++);
    if (children !== null) props["children"] = this.compose(children);
  }

  get composed(): Composed | null {
    return this.over === null ? this.site.composed : null;
  }

  get values(): readonly unknown[] {
    return this.rest ?? [this.a, this.b, this.c, this.d];
  }

  /** The content alone, of a site where nothing else can change. */
  get content(): Content {
    const { slots, children } = this.site;
    return cleanContent(children === null ? this.slot(slots.indexOf("children")) : this.compose(children));
  }

  private compose(children: Composer): Content {
    const parts: unknown[] = [];
    const from = this.site.slots.length;
    for (let at = 0; at < children.length; at++) parts.push(this.slot(from + at));
    return children(...parts);
  }

  /** The positional value at an index. */
  slot(at: number): unknown {
    if (this.rest !== null) return this.rest[at];
    return at === 0 ? this.a : at === 1 ? this.b : at === 2 ? this.c : this.d;
  }

  get props(): Readonly<Props> {
    if (this.prepared !== null) return this.prepared;
    const { site } = this;
    if (site.fixed && this.over === null && !this.memory?.error) return (site.shown ??= this.prepare(this.raw));
    if (read.node !== this) {
      read.props = this.prepare(this.raw);
      read.node = this;
    }
    return read.props;
  }

  /** The props as a painter gets them. */
  prepare(raw: Readonly<Props>): Props {
    const { definition } = this.site;
    const shown: Props = {};
    if (definition.prepare !== undefined) Object.assign(shown, definition.prepare(raw));
    else {
      for (const name in raw) {
        if (typeof raw[name] !== "function" && name !== "bind" && name !== "value") shown[name] = raw[name];
      }
    }
    if ("children" in raw) shown["children"] = cleanContent("children" in shown ? shown["children"] : raw["children"]);
    delete shown["key"];
    if (this.memory?.error) shown["error"] = this.memory.error;
    return shown;
  }

  /** One prop as the script gave it, without gathering all of them. */
  given(name: string): unknown {
    const { over, site } = this;
    if (over !== null && name in over) return over[name];
    const at = site.slots.indexOf(name);
    return at < 0 ? ((site.whole ? this.a : site.props) as Props | null)?.[name] : this.slot(at);
  }

  update(props: Props): void {
    const run = current?.run;
    if (!run?.live) return run?.late(this);
    current!.revise(this, { ...this.over, ...props });
  }
}
