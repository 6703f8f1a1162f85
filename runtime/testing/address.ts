// The page's address in a test, with its history.
import type { Host } from "../core/run/host.ts";
import type { OpenOptions } from "./open.ts";
import { encode } from "../core/memory/params.ts";
import { writeText } from "../core/values/write.ts";

export class TestAddress implements NonNullable<Host["address"]> {
  private readonly history: Step[];
  private at = 0;
  private call: (() => void) | undefined;

  constructor({ path = "/", query = "" }: Pick<OpenOptions, "path" | "query">) {
    const step = stepOf(path);
    const search = typeof query === "string" ? query.replace(/^(?=[^?])/, "?") : searchOf(query);
    this.history = [search === "" ? step : { ...step, search }];
  }

  get path(): string {
    return this.history[this.at]!.path;
  }

  get search(): string {
    return this.history[this.at]!.search;
  }

  write(search: string, replace: boolean, path: string = this.path): void {
    if (!replace) this.at++;
    this.history.splice(this.at, Infinity, { path, search: search.replace(/#.*/, "") });
  }

  follow(call: () => void): () => void {
    this.call = call;
    return () => (this.call = undefined);
  }

  /** Moves some steps in the history; an error where there are none. */
  move(steps: -1 | 1): void {
    if (this.history[this.at + steps] === undefined)
      throw new Error(`There is nothing to go ${steps === 1 ? "forward" : "back"} to.`);
    this.at += steps;
    this.call?.();
  }

  goTo(path: string): void {
    this.history.splice(++this.at, Infinity, stepOf(path));
    this.call?.();
  }
}

interface Step {
  path: string;
  search: string;
}

function stepOf(path: string): Step {
  const [, before, search] = /^([^?]*)(.*)$/.exec(path)!;
  return { path: before!, search: search! };
}

/** An empty list is said, as the app says it. */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value.length > 0 ? value : [""]) : [value];

function searchOf(query: Exclude<OpenOptions["query"], string | undefined>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    listOf(value).map((one) => `${encode(key)}=${encode(writeText(one))}`),
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
