// A store in this process: for one server, for tests, and for the processes that one has begun.
import { performance } from "node:perf_hooks";
import type { Change, Entry, Guard, Lock, News, Outcome, Store } from "./store.ts";

interface Slot {
  text: string | null;
  version: number;
  /** When it goes. */
  until: number;
  fence: number;
  owner: string | null;
  held: number;
  lease: number;
  readonly ids: Map<string, number>;
}

/** How often what has lapsed is swept out, in milliseconds. */
const SWEEP = 60_000;

/**
 * A store that lives as long as its process. Several servers of one process can have the same; for several processes it takes
 * `redisStore`.
 *
 * @example
 * ```ts
 * import { createServer, memoryStore } from "dacapo/server";
 * const server = createServer({ apps: { "": Home }, store: memoryStore() });
 * ```
 */
export const memoryStore = (): Store => new MemoryStore();

class MemoryStore implements Store {
  private readonly slots = new Map<string, Slot>();
  private readonly lists = new Map<string, Set<string>>();
  private readonly hearers = new Map<string, Set<(text: string) => void>>();
  private swept = performance.now();

  async get(key: string): Promise<Entry | undefined> {
    const slot = this.find(key);
    return slot === undefined || slot.text === null ? undefined : { text: slot.text, version: slot.version };
  }

  async set(changes: readonly Change[], guard?: Guard): Promise<Outcome> {
    if (guard !== undefined) {
      const slot = this.find(guard.key);
      if (slot === undefined || slot.fence === 0) return { is: "lost" };
      if (slot.fence !== guard.fence) return { is: "replaced" };
      if (guard.id !== undefined && slot.ids.has(guard.id)) return { is: "known" };
    }
    const isOutdated = ({ key, version }: Change): boolean =>
      version !== undefined && version !== (this.find(key)?.version ?? 0);
    if (changes.some(isOutdated)) return { is: "outdated" };
    if (guard !== undefined) {
      const slot = this.slotOf(guard.key);
      const { id, order = 0, upTo = -1 } = guard;
      for (const [known, number] of slot.ids) if (number <= upTo) slot.ids.delete(known);
      if (id !== undefined) slot.ids.set(id, order);
      slot.held = performance.now() + slot.lease;
    }
    this.sweep();
    return { is: "set", versions: changes.map((change) => this.write(change)) };
  }

  private write({ key, text, lasts, channel, list }: Change): number {
    const slot = this.slotOf(key);
    slot.text = text;
    slot.version++;
    slot.until = lasts === undefined ? Infinity : performance.now() + lasts;
    if (list !== undefined) this.listOf(list).add(key);
    const news: News = { key, version: slot.version, ...(text === null ? {} : { text }) };
    if (channel !== undefined) this.tell(channel, JSON.stringify(news));
    return slot.version;
  }

  async touch(key: string, lasts: number): Promise<void> {
    const slot = this.find(key);
    if (slot !== undefined) slot.until = performance.now() + lasts;
  }

  async delete(key: string): Promise<void> {
    this.slots.delete(key);
  }

  async list(name: string): Promise<readonly string[]> {
    return [...this.listOf(name)];
  }

  async publish(channel: string, text: string): Promise<number> {
    return this.tell(channel, text);
  }

  private tell(channel: string, text: string): number {
    const hearers = [...(this.hearers.get(channel) ?? [])];
    for (const hear of hearers) queueMicrotask(() => hear(text));
    return hearers.length;
  }

  async subscribe(channel: string, hear: (text: string) => void): Promise<() => void> {
    const hearers = this.hearers.get(channel) ?? new Set();
    this.hearers.set(channel, hearers.add(hear));
    return () => hearers.delete(hear);
  }

  async lock(key: string, owner: string, ms: number, lasts: number, force = false): Promise<Lock> {
    const now = performance.now();
    const slot = this.slotOf(key);
    if (!force && slot.owner !== null && slot.owner !== owner && slot.held > now) return { owner: slot.owner };
    slot.fence++;
    slot.owner = owner;
    slot.lease = ms;
    slot.held = now + ms;
    slot.until = now + lasts;
    return { fence: slot.fence, known: [...slot.ids.keys()] };
  }

  async unlock(key: string, fence: number): Promise<void> {
    const slot = this.find(key);
    if (slot?.fence === fence) slot.owner = null;
  }

  async close(): Promise<void> {}

  private find(key: string): Slot | undefined {
    const slot = this.slots.get(key);
    if (slot === undefined || slot.until > performance.now()) return slot;
    this.slots.delete(key);
    return undefined;
  }

  private slotOf(key: string): Slot {
    let slot = this.find(key);
    if (slot === undefined) {
      slot = { text: null, version: 0, until: Infinity, fence: 0, owner: null, held: 0, lease: 0, ids: new Map() };
      this.slots.set(key, slot);
    }
    return slot;
  }

  private listOf(name: string): Set<string> {
    let keys = this.lists.get(name);
    if (keys === undefined) this.lists.set(name, (keys = new Set()));
    return keys;
  }

  private sweep(): void {
    if (performance.now() - this.swept < SWEEP) return;
    this.swept = performance.now();
    for (const key of this.slots.keys()) this.find(key);
  }
}
