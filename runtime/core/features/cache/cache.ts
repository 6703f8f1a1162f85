// `cache()`: remembers what a function returned, by its arguments.
import { copyOf } from "./cache-copy.ts";
import { CachedCalls, type CacheKind } from "./cached-calls.ts";
import type { Limits } from "./cache-store.ts";
import { runNow } from "../../run/here.ts";
import { Problem } from "../../thrown/problem.ts";

/** How long results are kept, how many, and for whom. */
export interface CacheOptions {
  /** Milliseconds after which a result is too old; without it, none ever is. */
  ttl?: number;
  /** How many results are kept, one or more; the one used longest ago goes first. Without it, all are. */
  maxEntries?: number;
  /** `"app"` (the default): all users share the results. `"session"`: each user has his own. */
  scope?: "app" | "session";
  /** Milliseconds after `ttl` in which a call gets the old result at once, while a new one is made for later calls. */
  staleWhileRevalidate?: number;
}

/** The same for objects, and whether one is still good. */
export interface ResourceOptions<V> extends CacheOptions {
  /** Asked before a remembered object is given out again; where it says `false`, a new one is made. */
  validate?: (value: V) => boolean;
}

/** A function that remembers its results. */
export type Cached<F extends (...args: any[]) => unknown> = F & {
  /** Forgets the result of these arguments; all results when there are none. */
  clear(...args: Parameters<F> | []): void;
};

const data: CacheKind = { epoch: 0, share: copyOf };
const resources: CacheKind = { epoch: 0, share: (value) => value };

/**
 * Remembers the results of a function by its arguments. Arguments are compared by content and type: `1`, `"1"` and `true` are
 * three calls, `f(1)` and `f(1, undefined)` are two. Each caller gets a copy of his own. Concurrent calls with the same
 * arguments share one execution. Errors are not kept, nor is a call that a `rerun()` cut short.
 *
 * The compiler moves the function out of the script, so it cannot use variables of a run and cannot draw: pass what it needs
 * as arguments. Only data can be passed and returned: plain objects, arrays, maps, sets, dates, typed arrays; files and
 * blobs can be passed, and are the same argument as long as they are the same object.
 *
 * @param fn The function; it may be async.
 * @param options How long results are kept, how many, and for whom.
 * @param name What messages call the function; the compiler gives that of the variable.
 * @throws {Problem} `cache-argument` for an argument that cannot be compared (a function, an instance of a class);
 * `cache-result` for a result that cannot be copied; `cache-option` for an option out of its range; `cache-in-run` when
 * called while a run executes, in code that was not compiled.
 * @example
 * ```tsx
 * const rates = cache(async (day: string) => (await fetch(`/rates/${day}.json`)).json(), { ttl: 60_000 });
 * const today = await rates("2026-11-21");
 * ```
 * Streamlit: `st.cache_data`.
 */
export function cache<F extends (...args: any[]) => unknown>(
  fn: F,
  options: CacheOptions = {},
  name: string = fn.name,
): Cached<F> {
  return remember(data, fn, options, name);
}

/** Forgets the results of all functions made with `cache`. Streamlit: `st.cache_data.clear()`. */
cache.clear = (): void => void data.epoch++;

/**
 * Makes an object once and gives the same one to all callers: a connection, a model, a big index. Arguments are compared as
 * with `cache`; the object may be anything.
 *
 * @param fn Makes the object; it may be async.
 * @param options As for `cache`; `validate` asks whether an object is still good.
 * @param name As for `cache`.
 * @throws {Problem} as `cache`, but for `cache-result`.
 * @example
 * ```tsx
 * const database = cache.resource(async (name: string) => openDatabase(name));
 * const books = await database("books");
 * ```
 * Streamlit: `st.cache_resource`.
 */
cache.resource = Object.assign(
  <F extends (...args: any[]) => unknown>(
    fn: F,
    options: ResourceOptions<Awaited<ReturnType<F>>> = {},
    name: string = fn.name,
  ): Cached<F> => remember(resources, fn, options, name),
  {
    /** Forgets the objects of all functions made with `cache.resource`. Streamlit: `st.cache_resource.clear()`. */
    clear: (): void => void resources.epoch++,
  },
);

function remember<F extends (...args: any[]) => unknown>(
  kind: CacheKind,
  fn: F,
  options: ResourceOptions<any>,
  name: string,
): Cached<F> {
  if (runNow() !== null) throw new Problem("cache-in-run", { call: name });
  const calls = new CachedCalls(kind, fn, limitsOf(options), options.scope === "session", name);
  const cached = (...args: unknown[]): unknown => calls.call(args);
  const clear = (...args: unknown[]): void => calls.clear(args);
  return Object.assign(cached as F, { clear }) as Cached<F>;
}

function limitsOf({
  ttl = Infinity,
  maxEntries = Infinity,
  scope = "app",
  staleWhileRevalidate = 0,
  validate = () => true,
}: ResourceOptions<any>): Limits {
  const demand = (option: string, value: unknown, allowed: boolean, expected: string, write: string): void => {
    if (!allowed) throw new Problem("cache-option", { option, value, expected, write });
  };
  demand("ttl", ttl, ttl > 0, "more than 0 milliseconds", "{ ttl: 60_000 }");
  const whole = maxEntries === Infinity || (Number.isInteger(maxEntries) && maxEntries > 0);
  demand("maxEntries", maxEntries, whole, "a whole number, 1 or more", "{ maxEntries: 100 }");
  demand("scope", scope, scope === "app" || scope === "session", '"app" or "session"', '{ scope: "session" }');
  const stale = staleWhileRevalidate >= 0;
  demand(
    "staleWhileRevalidate",
    staleWhileRevalidate,
    stale,
    "0 or more milliseconds",
    "{ staleWhileRevalidate: 60_000 }",
  );
  return { ttl, maxEntries, staleWhileRevalidate, validate };
}
