// The page's address, path and query string: read when the session starts and when the user goes back, written when a run ends.
import { same } from "../values/same.ts";
import { format, type Params, parse } from "./params.ts";

/** What a query parameter can be. */
export type QueryValue = string | number | boolean | readonly string[];

/** A list that a script holds. */
interface Held {
  readonly list: readonly string[];
  /** What was in it, and what the address said, when it was handed out. */
  readonly was: readonly string[];
  readonly said: readonly string[] | undefined;
  readonly initial: QueryValue | undefined;
}

/** Where the address stands that everybody sees. */
export interface Bar {
  /** The query string, with its `?`. */
  readonly search: string;
  /** The path below the folder that the app stands in, with its `/`. */
  readonly path: string;
  /**
   * Shows another query string, and another path if one is given; a part of the page (`#part`) may then follow the query string.
   * `replace`: in place of the present step of the history.
   */
  write(search: string, replace: boolean, path?: string): void;
  /** Calls back when the user moves in the history; returns how to stop. */
  follow(call: () => void): () => void;
}

export class Address {
  /** Below the folder that the app stands in: `/users/7`. */
  path: string;
  private params: Params;
  private written: string;
  /** What scripts do to lists in place is taken over whenever the address is looked at. */
  private readonly lists = new Map<string, Held>();
  /** The defaults that scripts have named. */
  private readonly defaults = new Map<string, QueryValue>();
  /** What the present run has written: the rest belongs to whoever else is on the page. */
  private readonly changed = new Set<string>();
  /** The element whose gesture changed the address last: its next change replaces that one in the history. */
  private lastBy: unknown = undefined;
  private readonly leave: (() => void) | undefined;

  /** @param moved Called when the user has moved to another address. */
  constructor(
    private readonly bar: Bar | undefined,
    private readonly moved: () => void,
  ) {
    this.path = bar?.path ?? "/";
    this.written = bar?.search ?? "";
    this.params = parse(this.written);
    this.leave = bar?.follow(() => this.follow());
  }

  /** Every parameter as the address has it: a string, or a list where it is repeated. */
  get all(): Record<string, string | string[]> {
    this.settle();
    return Object.fromEntries(
      [...this.params].map(([key, values]) => [key, values.length === 1 ? values[0]! : [...values]]),
    );
  }

  /** Path and query string as the script has them now. */
  get whole(): string {
    this.settle();
    return this.path + format(this.params);
  }

  has(key: string): boolean {
    return this.params.has(key);
  }

  /** A parameter in the type of its default; the default where it is missing or is not of that type. */
  read(key: string, initial: QueryValue): QueryValue {
    if (Array.isArray(initial)) return this.list(key, initial);
    const values = this.params.get(key);
    if (values === undefined) return initial;
    const last = values.at(-1)!;
    if (typeof initial === "boolean") return last === "true" ? true : last === "false" ? false : initial;
    if (typeof initial !== "number") return last;
    return last.trim() !== "" && Number.isFinite(Number(last)) ? Number(last) : initial;
  }

  /** The same list for as long as the address says the same. */
  private list(key: string, initial: readonly string[]): readonly string[] {
    this.settle();
    const said = this.params.get(key);
    const held = this.lists.get(key);
    if (held !== undefined && (said !== undefined || same(held.initial, initial))) return held.list;
    const was = said === undefined ? initial : initial.length > 0 && isEmptied(said) ? [] : said;
    return this.hold(key, [...was], initial);
  }

  private hold(key: string, list: readonly string[], initial: QueryValue | undefined): readonly string[] {
    this.lists.set(key, { list, was: [...list], said: this.params.get(key), initial });
    return list;
  }

  /** A list that was changed in place is written; one that the address knows nothing of any more is nobody's. */
  private settle(): void {
    for (const [key, { list, was, said, initial }] of this.lists) {
      if (!same(this.params.get(key), said)) this.lists.delete(key);
      else if (!same(list, was)) this.write(key, list, initial);
    }
  }

  /** A parameter with its default as value is left out of the address. */
  write(key: string, value: QueryValue | undefined, initial: QueryValue | undefined): void {
    this.changed.add(key);
    this.lists.delete(key);
    if (value === undefined || same(value, initial)) this.params.delete(key);
    else {
      const values = (Array.isArray(value) ? value : [value]).map(String);
      // An emptied list is said: without a word of it, the default would be back.
      this.params.set(key, values.length === 0 ? [""] : values);
    }
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) this.hold(key, value, initial);
  }

  declare(defaults: Readonly<Record<string, QueryValue>>): void {
    for (const [key, value] of Object.entries(defaults)) this.defaults.set(key, value);
  }

  /** Puts parameters back to their defaults; all that scripts have named when none is. */
  reset(keys: readonly string[]): void {
    for (const key of keys.length > 0 ? keys : this.defaults.keys()) this.write(key, undefined, undefined);
  }

  /** After a run: one change of the address, and one step of the history for each element that is used. */
  show(by: unknown): void {
    this.settle();
    if (this.changed.size === 0) return;
    const there = parse(this.bar?.search ?? this.written);
    const params = new Map(there);
    for (const key of this.changed) {
      const values = this.params.get(key);
      if (values === undefined) params.delete(key);
      else params.set(key, values);
    }
    this.changed.clear();
    this.params = params;
    const search = format(params);
    if (search === format(there)) return;
    this.written = search;
    this.bar?.write(search, by !== undefined && by === this.lastBy);
    this.lastBy = by;
  }

  close(): void {
    this.leave?.();
  }

  /** Another path, with query string and part (`#part`) where those are given: a step of the history, or in place of the present one. */
  goTo(to: string, replace: boolean): void {
    const [, path, search = "", part = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?/.exec(to)!;
    this.take(path!, search);
    this.bar?.write(search + part, replace, path);
  }

  private take(path: string, search: string): void {
    this.path = path;
    this.written = search;
    this.params = parse(search);
    this.lastBy = undefined;
  }

  /** The user moved in the history. */
  private follow(): void {
    const { path, search } = this.bar!;
    // Links to a part of the page are steps in the history too.
    if (path === this.path && format(parse(search)) === format(this.params)) return;
    this.take(path, search);
    this.moved();
  }
}

/** `?tags=` says that there are none, where there are some by default. */
const isEmptied = (values: readonly string[]): boolean => values.length === 1 && values[0] === "";
