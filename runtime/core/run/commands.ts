// What a script calls to end, follow and pace its runs.
import { cursorNow, runHere } from "./here.ts";
import type { AbortSignalOf } from "./host.ts";
import { Problem } from "../thrown/problem.ts";
import { Signal } from "../thrown/signals.ts";
import { scopeOf } from "./scope.ts";

/** Which part to run again: the whole script, the enclosing fragment, or (in a handler) the fragments with these keys. */
export type RerunOptions = { scope: "app" | "fragment" } | { fragment: string | readonly string[] };

/**
 * Ends this run at once and starts another from the top. Nothing after it executes; `finally` blocks do.
 * In a handler it ends the handler; the run that the interaction causes follows anyway.
 * Called outside of any run (a timer, code that nobody waits for), it asks for a run, and returns.
 *
 * @param options `{ scope: "fragment" }` restarts the enclosing fragment, in a run of that fragment only;
 * `{ fragment: "key" }` or several keys, in a handler: those fragments run instead of the whole script.
 * @throws {Problem} `rerun-scope` where there is no fragment to restart; `rerun-loop` after 50 in a row.
 * @example
 * ```tsx
 * const reload = <Button>Reload</Button>;
 * if (reload) { state.items = []; rerun(); }
 * ```
 * Streamlit: `st.rerun`.
 */
export function rerun(options: RerunOptions = { scope: "app" }): never {
  const run = runHere("rerun");
  const origin = new Error("rerun");
  if (!run.live) {
    const signal = new Signal("rerun", "app", origin);
    return run.session.ask({ kind: "outside", patient: true, signal }, origin) as never;
  }
  if ("fragment" in options) {
    if (!run.calling) throw new Problem("rerun-fragment-outside-handler", { fragment: options.fragment });
    return run.cut(new Signal("rerun", [options.fragment].flat(), origin));
  }
  const { scope } = options;
  const inFragment = scopeOf(cursorNow()!) !== null;
  if (scope === "fragment" && !(inFragment && run.root !== null)) throw new Problem("rerun-scope", { inFragment });
  return run.cut(new Signal("rerun", scope, origin));
}

/**
 * Ends this run at once. What it drew stays, what the run before drew further down goes, and no run follows.
 * In a handler it ends that handler only.
 *
 * @example
 * ```tsx
 * const name = <TextInput label="Name" />;
 * if (name === "") stop();
 * <Text>Hello {name}</Text>;
 * ```
 * Streamlit: `st.stop`.
 */
export function stop(): never {
  return runHere("stop").cut(new Signal("stop"));
}

/**
 * A signal that is aborted when this run is superseded by a newer one or cut short: pass it to `fetch` and friends.
 *
 * @example
 * ```tsx
 * const answer = await fetch("/data.json", { signal: signal() });
 * ```
 */
export function signal(): AbortSignalOf {
  return runHere("signal").signal;
}

/**
 * Lets the page paint and the user act, in the middle of a long script. A newer interaction ends the run here.
 *
 * @example
 * ```tsx
 * for (const file of files) { work(file); await tick(); }
 * ```
 */
export function tick(): Promise<void> {
  return runHere("tick").session.host.tick!();
}
