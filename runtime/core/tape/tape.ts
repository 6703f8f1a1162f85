// The tape of one block during one run: compares draw by draw with what the block held before.
import { Moves } from "./moves.ts";
import { CHILDREN, NEW, Node, UPDATE } from "./node.ts";
import type { Site } from "./site.ts";
import type { Turn } from "./turn.ts";

const nothing: Node[] = [];

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- whoever draws says how
export interface Tape {
  /** Other props for what was drawn before. */
  revise(node: Node, props: Record<string, unknown>): void;
}

export class Tape<T extends Turn = Turn> {
  /** The old children while the draws come in their order; empty once they do not. */
  kids: Node[] = nothing;
  at = 0;
  moves: Moves | null = null;
  closed = false;

  constructor(
    readonly run: T,
    /** The block; `null` for a group that has not drawn anything yet. */
    public node: Node | null,
    /** For such a group: where its node goes with the first draw. */
    private readonly place: { readonly outer: Tape<T>; readonly site: Site; readonly key: unknown } | null = null,
  ) {
    if (node !== null) this.begin(node);
  }

  protected begin(node: Node): void {
    this.node = node;
    this.kids = node.kids!;
    this.run.open.push(this);
  }

  /** The node for the next draw: the one that the tape holds here, or one found or made. */
  next(site: Site, key: unknown): Node {
    if (!this.run.live) return this.outside(site, key);
    const node = this.kids[this.at];
    if (node !== undefined && node.site === site && node.key === key) {
      this.at++;
      return node;
    }
    return this.seek(site, key);
  }

  /** The run is over: what is drawn goes nowhere, and is a problem where the run came to its end. */
  private outside(site: Site, key: unknown): Node {
    const { run } = this;
    if (!run.goesOn) run.refuse();
    const node = new Node(run.session.newId(), site, this.standing, key);
    run.late(node);
    return node;
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
    made.nth = moves.add(made);
    run.session.heirlooms?.pass(made);
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

  /** Everything has been drawn: what the run before drew here beyond it leaves the page, and keeps its values aside. */
  close(): void {
    const { place, run } = this;
    // One of several has its turn, although it drew nothing: the next is not the one that it would have been.
    if (place?.site.many && place.key === undefined && run.live) this.attach();
    const { node, moves } = this;
    if (this.closed || node === null) return;
    this.closed = true;
    if (moves === null && this.at === this.kids.length && node.parked === null) return;
    const parked = moves?.left() ?? this.kids.slice(this.at);
    for (const each of node.parked ?? []) if (each.run !== run.serial) parked.push(each);
    this.setKids(node, moves?.out ?? this.kids.slice(0, this.at));
    node.parked = null;
    if (parked.length > 0) {
      node.parked = parked;
      run.parked.push(node);
    }
    this.moves = null;
    this.kids = nothing;
    this.at = 0;
  }

  /** Takes the last draw back: its props are not allowed. The next draw there is looked at whatever it passes. */
  retract(node: Node): void {
    if (this.moves === null) this.at--;
    else this.moves.out.pop();
    node.run = 0;
    node.over = {};
    node.loose = true;
  }

  /** What was drawn first in the block in this run. */
  get first(): Node | undefined {
    return (this.moves?.out ?? this.kids)[0];
  }

  /** The node that the code drawing here stands in, whether it has drawn already or not. */
  get standing(): Node | null {
    return this.node ?? this.place!.outer.standing;
  }

  /** The run ends before it came to the end of this block: what it did not reach stays as it is. */
  abandon(): void {
    if (this.closed || this.node === null) return;
    this.closed = true;
    const { node, moves, run } = this;
    if (moves === null) return;
    this.setKids(node, [...moves.out, ...moves.left()]);
    node.parked = node.parked?.filter((each) => each.run !== run.serial) ?? null;
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
}

/** A slot is refilled: what it holds, and what it held before, may be drawn again or is replaced. */
export function restart(tape: Tape): void {
  const { run } = tape;
  if (!run.live) return;
  if (tape.at > 0 || tape.moves !== null) tape.close();
  const node = tape.node!;
  for (const known of [...node.kids!, ...(node.parked ?? [])]) known.run = 0;
  tape.closed = false;
  tape.moves = null;
  tape.kids = node.kids!;
  tape.at = 0;
  if (!run.open.includes(tape)) run.open.push(tape);
}
