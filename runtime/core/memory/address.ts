// The page's address, path and query string: read when the session starts and when the user goes back, written when a run ends.
import { same } from "../values/same.ts";

/** What a query parameter can be. */
export type QueryValue = string | number | boolean | readonly string[];

/** Every parameter with all its values, in order. */
type Params = Map<string, string[]>;

/** Where the address stands that everybody sees. */
export interface Bar {
  /** The query string, with its `?`. */
  readonly search: string;
  /** The path below the folder that the app stands in, with its `/`. */
  readonly path: string;
  /** Shows another query string, and another path if one is given; `replace`: in place of the present step of the history. */
  write(search: string, replace: boolean, path?: string): void;
  /** Calls back when the user moves in the history; returns how to stop. */
  follow(call: () => void): () => void;
}

export class Address {
  /** Below the folder that the app stands in: `/users/7`. */
  path: string;
  private params: Params;
  private written: string;
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
    return Object.fromEntries(
      [...this.params].map(([key, values]) => [key, values.length === 1 ? values[0]! : [...values]]),
    );
  }

  /** Path and query string as the script has them now. */
  get whole(): string {
    return this.path + format(this.params);
  }

  has(key: string): boolean {
    return this.params.has(key);
  }

  /** A parameter in the type of its default; the default where it is missing or is not of that type. */
  read(key: string, initial: QueryValue): QueryValue {
    const values = this.params.get(key);
    if (values === undefined) return initial;
    if (Array.isArray(initial)) return initial.length > 0 && isEmptied(values) ? [] : [...values];
    const last = values.at(-1)!;
    if (typeof initial === "boolean") return last === "true" ? true : last === "false" ? false : initial;
    if (typeof initial !== "number") return last;
    return last.trim() !== "" && Number.isFinite(Number(last)) ? Number(last) : initial;
  }

  /** A parameter with its default as value is left out of the address. */
  write(key: string, value: QueryValue | undefined, initial: QueryValue | undefined): void {
    this.changed.add(key);
    if (value === undefined || same(value, initial)) this.params.delete(key);
    else {
      const values = (Array.isArray(value) ? value : [value]).map(String);
      // An emptied list is said: without a word of it, the default would be back.
      this.params.set(key, values.length === 0 ? [""] : values);
    }
  }

  /** After a run: one change of the address, and one step of the history for each element that is used. */
  show(by: unknown): void {
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

  /** Another path, with a query string where one is given: a step of the history, or in place of the present one. */
  goTo(to: string, replace: boolean): void {
    const [, path, search] = /^([^?#]*)(\?[^#]*)?/.exec(to)!;
    this.take(path!, search ?? "");
    this.bar?.write(this.written, replace, path);
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

function parse(search: string): Params {
  const params: Params = new Map();
  for (const pair of search.replace(/^\?/, "").split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const key = decode(at === -1 ? pair : pair.slice(0, at));
    const values = params.get(key) ?? [];
    params.set(key, [...values, at === -1 ? "" : decode(pair.slice(at + 1))]);
  }
  return params;
}

function format(params: Params): string {
  const pairs = [...params].flatMap(([key, values]) => values.map((value) => `${encode(key)}=${encode(value)}`));
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** An address that somebody typed may be broken: such a part is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** A text as a part of an address. Half a character, which there is no code for, becomes a mark. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
