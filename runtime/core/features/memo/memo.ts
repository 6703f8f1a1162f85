// `memo()` and `cleanup()`: what a script computes once, until something that it reads has changed.
import { cursorNow } from "../../run/here.ts";
import { Problem } from "../../thrown/problem.ts";
import type { Cleanup } from "./cleanups.ts";
import { Evaluations } from "./evaluations.ts";
import { WorkCursor } from "./work.ts";

/** What tells the results of one `memo` apart. */
export interface MemoOptions {
  /** In a loop: the item's id, so that results follow the items when the list is reordered. Without it they are counted. */
  key?: string | number;
}

/**
 * Computes once, and again only when something that the function reads has changed. The compiler finds what that is: variables of
 * the run, props, functions of the script and what those use; keys of the session's state, the query and the context are
 * followed while it executes. The result is kept for each user and each place in the script, like the value of a widget:
 * a run that comes to its end without passing there forgets it.
 *
 * *Changed* means: another value; other content of plain data, maps, sets and dates with up to 1,000 entries; another object
 * of any other kind. An async function gives one promise to all; what throws or rejects is not kept. The function draws nothing, and
 * neither `rerun`, `stop` nor `navigate` is called in it; it may change state.
 *
 * @param fn Computes the result; it may be async.
 * @param options A `key` for what stands in a loop.
 * @returns What the function returned, the same object as long as it is kept.
 * @throws {Problem} `memo-not-compiled` outside of an app script, where nobody has looked for what it reads.
 * @example
 * ```tsx
 * const sorted = memo(() => rows.toSorted());
 * const socket = memo(() => {
 *   const made = new WebSocket("wss://example.org");
 *   cleanup(() => made.close());
 *   return made;
 * });
 * ```
 * Streamlit: nothing like it; `st.cache_data` compares arguments, and shares results among users, as `cache` does.
 */
export function memo<T>(fn: () => T, options?: MemoOptions): T {
  void options;
  void fn;
  throw new Problem("memo-not-compiled", {});
}

/**
 * In a `memo` or a `<Fragment memo>`: what to do before the result is replaced, when its place leaves the page, when the function
 * throws, or when the session ends. Each is called once, the last one first; at once where all that is over already. An error in one is
 * shown on the page and stops no other.
 *
 * @param fn What to do; it may change state.
 * @throws {Problem} `cleanup-outside-memo` where no memo is computing.
 * @example
 * ```tsx
 * memo(() => {
 *   const timer = setInterval(() => { state.seconds += 1; rerun(); }, 1000);
 *   cleanup(() => clearInterval(timer));
 * });
 * ```
 * Streamlit: nothing like it.
 */
export function cleanup(fn: () => unknown): void {
  const cursor = cursorNow();
  const work = cursor instanceof WorkCursor ? cursor.work : cursor?.run.session.part(Evaluations).around()?.work;
  if (work === undefined) throw new Problem("cleanup-outside-memo", {});
  work.cleanups.add(fn as Cleanup);
}
