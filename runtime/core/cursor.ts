// `$`: draws in one block during one run, comparing draw by draw with what the block held before.
import type { Definition } from "../elements/define.ts";
import { openBlock, makeResult } from "./blocks.ts";
import { checkDraw } from "./check-props.ts";
import { setCurrent } from "./current.ts";
import { Moves } from "./moves.ts";
import { CHILDREN, NEW, Node, UPDATE } from "./node.ts";
import { Problem } from "./problem.ts";
import type { Run, Settled } from "./run.ts";
import { Site } from "./site.ts";
import { type Change, storeRest, storeSlots, storeWhole } from "./slots.ts";
import { callComponent, callFunction, drawGroup, showValue } from "./compose.ts";

type Draw = (cursor: Cursor) => unknown;
type Props = Record<string, unknown>;

const nothing: Node[] = [];

export class Cursor {
  /** The old children while the draws come in their order; empty once they do not. */
  private kids: Node[] = nothing;
  private at = 0;
  private moves: Moves | null = null;
  /** What the block held when the run came to it. */
  private held: Node[] = nothing;
  private closed = false;

  constructor(
    readonly run: Run,
    /** The block; `null` for a group that has not drawn anything yet. */
    public node: Node | null,
    /** For such a group: where its node goes with the first draw. */
    private readonly place: { readonly outer: Cursor; readonly site: Site; readonly key: unknown } | null = null,
  ) {
    if (node !== null) this.begin(node);
  }

  private begin(node: Node): void {
    this.node = node;
    this.held = this.kids = node.kids!;
    this.at = 0;
    node.cursor = this;
    this.run.open.push(this);
  }

  /** Draws an element without drawn children. */
  emit(site: Site, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    const node = this.next(site, site.keyed ? a : undefined);
    let changed = false;
    if (node.loose || node.a !== a || node.b !== b || node.c !== c || node.d !== d) {
      changed = this.stored(node, storeSlots(node, a, b, c, d));
    }
    return site.plain ? node : makeResult(this, node, changed);
  }

  emitAll(site: Site, values: readonly unknown[]): unknown {
    const node = this.next(site, site.keyed ? values[0] : undefined);
    const changed = this.stored(node, storeRest(node, values));
    return site.plain ? node : makeResult(this, node, changed);
  }

  /** Draws an element with drawn children; evaluates to what the function returns. */
  block(site: Site, draw: Draw, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    const node = this.target(site).next(site, this.keyFor(site, site.keyed ? a : undefined));
    let changed = false;
    if (node.loose || node.a !== a || node.b !== b || node.c !== c || node.d !== d) {
      changed = this.stored(node, storeSlots(node, a, b, c, d));
    }
    return openBlock(this, node, draw, changed);
  }

  blockAll(site: Site, draw: Draw, values: readonly unknown[]): unknown {
    const node = this.target(site).next(site, this.keyFor(site, site.keyed ? values[0] : undefined));
    return openBlock(this, node, draw, this.stored(node, storeRest(node, values)));
  }

  /** Draws an element whose props come as one object. */
  spread(site: Site, props: Props | null | undefined, draw?: Draw): unknown {
    const { definition } = site;
    const whole = site.whole ? site : site.of(definition);
    const given = props ?? {};
    if (draw === undefined && definition.children === "block" && typeof given["children"] === "function") {
      return this.spread(site, { ...given, children: undefined }, given["children"] as Draw);
    }
    const target = draw === undefined ? this : this.target(whole);
    const node = target.next(whole, draw === undefined ? given["key"] : this.keyFor(whole, given["key"]));
    const changed = this.stored(node, storeWhole(node, given));
    if (draw !== undefined) return openBlock(this, node, draw, changed);
    return whole.plain ? node : makeResult(this, node, changed);
  }

  /** Draws whatever a tag stands for: an element that the compiler could not know, or a component. */
  use(site: Site, tag: unknown, props: Props, children?: (...args: unknown[]) => unknown): unknown {
    const definition = (tag as { definition?: Definition } | null | undefined)?.definition;
    if (definition === undefined) return callComponent(this, site, tag, props, children);
    if (children === undefined) return this.spread(site.of(definition), props);
    if (definition.children !== "block") throw new Problem("children-not-allowed", { element: definition.name, at: site.at });
    return this.spread(site.of(definition), props, () => children());
  }

  /** Calls a function that draws, in a place of its own. */
  call<A extends unknown[], R>(site: Site, draw: (...args: A) => R, ...args: A): R {
    return callFunction(this, site, undefined, () => draw(...args));
  }

  /** Draws a value: text as Markdown, arrays one by one, functions as drawings. */
  show(site: Site, value: unknown): unknown {
    return showValue(this, site, value);
  }

  /** An element called where no compiler has been. */
  direct(definition: Definition, props: Props): unknown {
    return this.spread(directSite(definition), props);
  }

  /** Runs a function as a drawing, in a group that appears with its first draw. */
  group<R>(site: Site, key: unknown, draw: (cursor: Cursor) => R): R {
    return drawGroup(this, site, key, draw);
  }

  /** Before an `await`: paints what there is. Never rejects; `resume` does. */
  pause(value: unknown): Promise<Settled> {
    return this.run.pause(value);
  }

  /** After an `await`: ends here when the run is over, else goes on with the result. */
  resume(settled: Settled): unknown {
    return this.run.resume(this, settled);
  }

  /** Makes an async iterable that pauses the run at every step. */
  each(source: AsyncIterable<unknown> | Iterable<unknown>): AsyncIterable<unknown> {
    return this.run.each(this, source);
  }

  /** At the start of each step of a `for await`. */
  enter(): void {
    this.run.enter(this);
  }

  /** The node for the next draw: the one that the tape holds here, or one found or made. */
  next(site: Site, key: unknown): Node {
    if (this.run.over !== null) this.run.refuse();
    const node = this.kids[this.at];
    if (node !== undefined && node.site === site && node.key === key) {
      this.at++;
      return node;
    }
    return this.seek(site, key);
  }

  private seek(site: Site, key: unknown): Node {
    if (this.node === null) {
      this.attach();
      return this.next(site, key);
    }
    if (this.closed) this.reopen();
    const { node, run } = this;
    const moves = (this.moves ??= this.leaveOrder(node));
    const found = moves.claim(site, key);
    if (found !== undefined) {
      found.key = key;
      found.shut = false;
      return found;
    }
    const made = new Node(run.session.newId(), site, node, key);
    run.session.mark(made, NEW);
    run.session.heirlooms?.pass(made);
    made.nth = moves.add(made);
    if (made.nth > 0) run.session.hint("duplicate-key", { key, at: site.at, element: made.name });
    return made;
  }

  private leaveOrder(node: Node): Moves {
    const moves = new Moves(this.kids, this.at, node.parked, this.run.serial);
    this.kids = nothing;
    this.at = 0;
    return moves;
  }

  /** Gives a group its node, at the place where its parent has come to. */
  attach(): void {
    if (this.node !== null) return;
    const { outer, site, key } = this.place!;
    const node = outer.next(site, key);
    node.dirty &= ~UPDATE;
    this.begin(node);
  }

  private reopen(): void {
    this.closed = false;
    this.kids = this.node!.kids!;
    this.at = this.kids.length;
    this.run.open.push(this);
  }

  /** What the comparison of a draw means: checks the props and tells the painter. True when the node changed. */
  private stored(node: Node, change: Change): boolean {
    if (change === "none") return false;
    checkDraw(node);
    const { definition } = node.site;
    if (definition.prepare !== undefined && !definition.html) {
      const before = node.prepared;
      node.prepared = node.prepare(node.raw);
      if (change === "maybe" && before !== null && sameShown(before, node.prepared)) return false;
    } else node.prepared = null;
    this.run.session.mark(node, UPDATE);
    return true;
  }

  /** The cursor that draws elements with a place of their own on the page. */
  private target(site: Site): Cursor {
    const { place } = site.definition;
    return place === undefined ? this : this.run.area(place);
  }

  /** In such a place, a draw is told apart by the block that it came from. */
  private keyFor(site: Site, key: unknown): unknown {
    if (site.definition.place === undefined) return key;
    this.attach();
    return key === undefined ? `${this.node!.id}` : `${this.node!.id}/${String(key)}`;
  }

  /** Everything has been drawn: what the run before drew here beyond it leaves the page, and keeps its values aside. */
  close(): void {
    const { node, moves } = this;
    if (this.closed || node === null) return;
    this.closed = true;
    const left = moves !== null ? moves.left() : this.kids.slice(this.at);
    if (node.parked !== null && moves !== null) {
      node.parked = node.parked.filter((parked) => parked.run !== this.run.serial);
    }
    if (moves !== null) this.setKids(node, moves.out);
    else if (left.length > 0) this.setKids(node, this.kids.slice(0, this.at));
    if (left.length > 0) node.parked = node.parked === null ? left : [...left, ...node.parked];
    if (node.parked !== null) this.run.parked.push(node);
    this.moves = null;
    this.kids = nothing;
    this.at = 0;
  }

  /** Forgets what was drawn so far in this run: a slot is refilled. */
  restart(): void {
    for (const node of this.held) node.run = 0;
    this.closed = false;
    this.moves = null;
    this.kids = this.held;
    this.at = 0;
    if (!this.run.open.includes(this)) this.run.open.push(this);
  }

  /** What was drawn first in the block in this run. */
  get first(): Node | undefined {
    return this.moves === null ? this.kids[0] : this.moves.out[0];
  }

  /** The node that the code drawing here stands in, whether it has drawn already or not. */
  get standing(): Node | null {
    return this.node ?? this.place!.outer.standing;
  }

  /** The run ends before it came to the end of this block: what it did not reach stays as it is. */
  abandon(): void {
    if (this.closed || this.node === null) return;
    this.closed = true;
    const { node, moves } = this;
    if (moves === null) return;
    this.setKids(node, [...moves.out, ...moves.left()]);
    node.parked = node.parked?.filter((parked) => parked.run !== this.run.serial) ?? null;
  }

  /** What the painter shows of the block while the run waits; returns the nodes that it has not reached. */
  view(): readonly Node[] {
    if (this.closed || this.node === null) return nothing;
    if (this.moves === null) return this.kids.slice(this.at);
    const ahead = this.moves.left(true);
    this.setKids(this.node, [...this.moves.out, ...ahead]);
    return ahead;
  }

  private setKids(node: Node, kids: Node[]): void {
    const before = node.kids!;
    node.kids = kids;
    if (before.length === kids.length && kids.every((kid, i) => kid === before[i])) return;
    this.run.session.mark(node, CHILDREN);
  }

  /** Runs a function with this block as the current one. */
  with<R>(draw: (cursor: Cursor) => R): R {
    const before = setCurrent(this);
    try {
      return draw(this);
    } finally {
      setCurrent(before);
    }
  }
}

const sameShown = (a: Props, b: Props): boolean => {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => sameFlat(a[name], b[name]));
};

const sameFlat = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => Object.is(item, b[i])));

const direct = new WeakMap<Definition, Site>();

function directSite(definition: Definition): Site {
  let site = direct.get(definition);
  if (site === undefined) direct.set(definition, (site = new Site(definition, { many: true }, true)));
  return site;
}
