// Finds the node of the last run for a draw that does not come in the order of the last run.
import type { Node } from "./node.ts";
import type { Site } from "./site.ts";
import { writeText } from "../thrown/in-short.ts";

/** Nodes of one site that may still be claimed: in order where there is no key, else by key. */
interface Waiting {
  queue: Node[];
  next: number;
  /** Those with the same key in a list, where there are several. */
  keys: Map<string, Node | Node[]> | null;
}

/**
 * The old children of a block whose structure differs in this run. A draw claims an old node by identity: the call site,
 * and the key or (without one) the count. Neighbours are tried first: they answer for removals and insertions without an index.
 */
export class Moves {
  /** What this run has drawn in the block so far. */
  readonly out: Node[];
  /** How far in the old list the claims have come. */
  private at: number;
  private index: Map<Site, Waiting> | null = null;
  /** How often the old list was looked through; an index pays only when that is often. */
  private scans = 0;

  constructor(
    private readonly old: readonly Node[],
    /** How many old nodes were drawn again in order before the structure differed. */
    private readonly prefix: number,
    private readonly parked: readonly Node[] | null,
    private readonly serial: number,
  ) {
    this.out = old.slice(0, prefix);
    this.at = prefix;
    for (let i = 0; i < prefix; i++) old[i]!.run = serial;
  }

  /** The old node for this draw, or nothing where it is a new one. */
  claim(site: Site, key: unknown): Node | undefined {
    const node = this.neighbour(site, key) ?? this.search(site, key);
    if (node !== undefined) {
      node.run = this.serial;
      this.out.push(node);
    }
    return node;
  }

  /** Enters a new node; returns which of the draws with this key it is (0: the first). */
  add(node: Node): number {
    node.run = this.serial;
    let nth = 0;
    if (node.key !== undefined) {
      if (this.mayScan()) nth = count(this.out, node);
      else nth = this.enterKey(this.waiting(node.site), node);
    }
    this.out.push(node);
    return nth;
  }

  /** The old nodes that nobody has claimed; with `behind`, only those that stood behind every claimed one. */
  left(behind = false): Node[] {
    return this.old.slice(behind ? this.at : this.prefix).filter((node) => node.run !== this.serial);
  }

  private neighbour(site: Site, key: unknown): Node | undefined {
    if (key === undefined && site.many) return undefined;
    for (let i = this.at; i < this.at + 2; i++) {
      const node = this.old[i];
      if (node === undefined) return undefined;
      if (node.site === site && node.key === key && node.nth === 0 && node.run !== this.serial) {
        this.at = i + 1;
        return node;
      }
    }
    return undefined;
  }

  private mayScan(): boolean {
    return this.index === null && this.scans++ < MOST_SCANS;
  }

  private scan(site: Site, key: unknown): Node | undefined {
    const fits = (node: Node): boolean => node.site === site && sameKey(node.key, key) && node.run !== this.serial;
    for (let i = this.prefix; i < this.old.length; i++) if (fits(this.old[i]!)) return this.old[i];
    return this.parked?.find(fits);
  }

  private search(site: Site, key: unknown): Node | undefined {
    // All old ones were drawn again in order: there is none to be found.
    if (this.prefix === this.old.length && this.parked === null) return undefined;
    if (this.mayScan()) return this.scan(site, key);
    const waiting = this.waiting(site);
    if (key !== undefined) {
      const found = waiting.keys?.get(writeText(key));
      if (Array.isArray(found)) return found.find((node) => node.run !== this.serial);
      return found?.run === this.serial ? undefined : found;
    }
    while (waiting.next < waiting.queue.length) {
      const node = waiting.queue[waiting.next++]!;
      if (node.run !== this.serial) return node;
    }
    return undefined;
  }

  private waiting(site: Site): Waiting {
    this.index ??= this.makeIndex();
    let waiting = this.index.get(site);
    if (waiting === undefined) this.index.set(site, (waiting = { queue: [], next: 0, keys: null }));
    return waiting;
  }

  /** Returns how many there are with this key already. */
  private enterKey(waiting: Waiting, node: Node): number {
    const keys = (waiting.keys ??= new Map());
    const key = writeText(node.key);
    const found = keys.get(key);
    if (Array.isArray(found)) return found.push(node) - 1;
    keys.set(key, found === undefined ? node : [found, node]);
    return found === undefined ? 0 : 1;
  }

  private makeIndex(): Map<Site, Waiting> {
    this.index = new Map();
    for (const node of this.out) if (node.key !== undefined) this.enter(node);
    for (const node of this.left()) this.enter(node);
    if (this.parked !== null) for (const node of this.parked) this.enter(node);
    return this.index;
  }

  private enter(node: Node): void {
    const waiting = this.waiting(node.site);
    if (node.key === undefined) waiting.queue.push(node);
    else this.enterKey(waiting, node);
  }
}

const MOST_SCANS = 8;

/** Keys are the same as text: `1` and `"1"`. Two numbers need not be written. */
function sameKey(a: unknown, b: unknown): boolean {
  if (a === b || a === undefined || b === undefined) return a === b;
  return (typeof a !== "number" || typeof b !== "number" || Number.isNaN(a)) && writeText(a) === writeText(b);
}

function count(nodes: readonly Node[], { site, key }: Node): number {
  let found = 0;
  for (const node of nodes) if (node.site === site && sameKey(node.key, key)) found++;
  return found;
}
