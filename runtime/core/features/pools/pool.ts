// Values that are known beyond one session, to all that are tied to them and, by a link, elsewhere.
import type { Asker, Link } from "../../memory/link.ts";
import { messageOf } from "../../thrown/in-short.ts";
import { Problem } from "../../thrown/problem.ts";
import { snapshot } from "../../values/same.ts";
import { type Crossing, decodeValue, encodeValue } from "../../wire/crossing.ts";
import { fits } from "./fits.ts";

export type Values = Record<string, unknown>;

/** Who is told of changes. */
export interface Follower {
  /** @param chained The change was made by a run that itself followed from a change. */
  told(chained: boolean): void;
  /** Who it is, for whom a change is handed to. */
  readonly asker: Asker;
  /** The key cannot go where the link leads. */
  stays(key: string, why: string, at?: string): void;
}

/** What a key held when it was looked at last. An object is told by its text, because it may be changed in place. */
interface Known {
  readonly value: unknown;
  readonly crossing: Crossing | null;
  readonly version: number;
}

export class Pool {
  readonly values: Values = Object.create(null) as Values;
  readonly followers = new Set<Follower>();
  private readonly defaults: Values = Object.create(null) as Values;
  private readonly known = new Map<string, Known>();
  /** Changed, and nobody has been told. True: it is at its default again. */
  private readonly pending = new Map<string, boolean>();
  private readonly leave: () => void;

  constructor(private readonly link: Link) {
    this.leave = link.follow((key, text) => this.take(key, text));
  }

  /** Gives missing keys what is there for them, else their defaults. */
  declare(defaults: Values): void {
    for (const key of Object.keys(defaults)) {
      this.defaults[key] = defaults[key];
      if (key in this.values) continue;
      this.values[key] = this.decode(key, this.link.read(key));
      this.know(key, (this.known.get(key)?.version ?? 0) + 1);
    }
  }

  /** The keys that were added without a default. */
  get undeclared(): string[] {
    return Object.keys(this.values).filter((key) => !(key in this.defaults));
  }

  /** Grows with each change that was noticed. */
  version(key: string): number {
    return this.known.get(key)?.version ?? 0;
  }

  /** Looks whether a key holds something else than before; true when it does. */
  note(key: string, atDefault = false): boolean {
    const known = this.known.get(key);
    if (known !== undefined && !this.differs(key, known)) return false;
    this.know(key, (known?.version ?? 0) + 1);
    this.pending.set(key, atDefault);
    return true;
  }

  private differs(key: string, { value, crossing }: Known): boolean {
    const now = this.values[key];
    if (!isObject(now) && !isObject(value)) return !Object.is(now, value);
    const text = encodeValue(now).text;
    return text === undefined ? now !== value : text !== (crossing ?? encodeValue(value)).text;
  }

  private know(key: string, version: number): void {
    const value = this.values[key];
    this.known.set(key, { value, crossing: isObject(value) ? encodeValue(value) : null, version });
  }

  /** Puts keys back to their defaults; all of them when none is named. */
  reset(keys: readonly string[]): void {
    for (const key of keys.length > 0 ? keys : Object.keys(this.values)) {
      if (key in this.defaults) this.values[key] = snapshot(this.defaults[key]);
      else delete this.values[key];
      if (!this.note(key, true)) this.pending.set(key, true);
    }
  }

  /** Tells everybody what has been noticed. */
  flush(by: Follower, chained: boolean): void {
    if (this.pending.size === 0) return;
    const keys = [...this.pending];
    this.pending.clear();
    for (const [key, atDefault] of keys) this.handOn(by, key, atDefault);
    for (const follower of this.followers) follower.told(chained);
  }

  private handOn(by: Follower, key: string, atDefault: boolean): void {
    if (atDefault || !(key in this.values)) return this.link.write(key, undefined, by.asker);
    const { value, crossing } = this.known.get(key)!;
    const found = crossing ?? encodeValue(value);
    if (found.text === undefined) return by.stays(key, found.why, found.at);
    try {
      this.link.write(key, found.text, by.asker);
    } catch (error) {
      by.stays(key, messageOf(error));
    }
  }

  /** What somebody elsewhere has made of a key. */
  private take(key: string, text: string | undefined): void {
    if (!(key in this.defaults) || !this.replace(key, text)) return;
    for (const follower of this.followers) follower.told(false);
  }

  private replace(key: string, text: string | undefined): boolean {
    this.values[key] = this.decode(key, text);
    const known = this.known.get(key);
    if (known !== undefined && !this.differs(key, known)) return false;
    this.know(key, this.version(key) + 1);
    return true;
  }

  private decode(key: string, text: string | undefined): unknown {
    const initial = this.defaults[key];
    try {
      const value = text === undefined ? undefined : decodeValue(text);
      if (text !== undefined && fits(value, initial)) return value;
    } catch {
      // Not what was written here: as good as nothing.
    }
    return snapshot(initial);
  }

  /** Changes a key as one step. `change` gets a copy, so that nothing has happened when it throws. */
  async update(key: string, change: (value: unknown) => unknown, by: Follower): Promise<void> {
    this.note(key);
    this.flush(by, false);
    const next = (text: string | undefined): string => {
      const made = encodeValue(change(text === undefined ? snapshot(this.defaults[key]) : this.decode(key, text)));
      if (made.text === undefined) throw new Problem("value-stays", { key, path: made.at, why: made.why });
      return made.text;
    };
    if (this.link.update !== undefined) return this.link.update(key, next, by.asker);
    const before = encodeValue(this.values[key]);
    if (before.text === undefined) throw new Problem("value-stays", { key, path: before.at, why: before.why });
    if (this.replace(key, next(key in this.values ? before.text : undefined))) {
      this.pending.set(key, false);
      this.flush(by, false);
    }
  }

  close(): void {
    this.leave();
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === "function" || (typeof value === "object" && value !== null);
