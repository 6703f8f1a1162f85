// What a script calls beside elements: its state, and the ways to end, follow and pace its runs.
import { current } from "./current.ts";
import type { AbortSignalOf } from "./host.ts";
import { Problem } from "../thrown/problem.ts";
import type { Run } from "./run.ts";
import { Signal } from "../thrown/signals.ts";
import { fragmentOf } from "../tape/fragment.ts";
import { currentState, viewState } from "../memory/state.ts";
import type { Widen } from "../memory/widen.ts";

/** Which part to run again: the whole script, the enclosing fragment, or (in a handler) the fragments with these keys. */
export type RerunOptions = { scope: "app" | "fragment" } | { fragment: string | readonly string[] };

/** The typed object that `session()` returns: `session({ count: 0 })` has a `number`. */
export type SessionState<T> = { -readonly [K in keyof T]: Widen<T[K]> };

/** The run that is executing; what asks for it outside of one is told its name. */
export function runHere(command: string): Run {
  if (current === null) throw new Problem("command-outside-run", { command });
  const { run } = current;
  if (!run.goesOn) run.refuse();
  return run;
}

/**
 * Values that survive runs, one set for each user session. Assign and mutate them like any object; keys are shared by
 * name across files and pages. A default is used until the key has a value. At module level the object can be made as well;
 * it is read and written while a run executes.
 *
 * @param defaults The keys and the values they have at first, which also give them their types.
 * @throws {Problem} `session-outside-run` where it is read or written while no run executes.
 * @example
 * ```tsx
 * const state = session({ count: 0, names: [] as string[] });
 * <Button onClick={() => { state.count += 1; }}>Add</Button>;
 * <Text>{state.count}</Text>;
 * ```
 * Streamlit: `st.session_state`, typed.
 */
export function session<T extends object>(defaults: T): SessionState<T> {
  const run = current?.run ?? null;
  const declared = defaults as Record<string, unknown>;
  if (run !== null) {
    const { state } = run.session;
    state.declare(declared, false);
    return state.follow(
      viewState(() => state, run, declared),
      run,
    ) as SessionState<T>;
  }
  const view = viewState(
    () => {
      const state = currentState();
      state.declare(declared, true);
      state.follow(view, null);
      return state;
    },
    null,
    declared,
  );
  return view.object as SessionState<T>;
}

/**
 * Puts keys of the session back to their defaults.
 *
 * @param keys Which ones; all of them when none is named.
 * @throws {Problem} `command-outside-run` where no run is executing.
 */
session.reset = (...keys: string[]): void => {
  const run = runHere("session.reset");
  run.session.state.reset(keys);
};

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
  if (!run.live) return run.session.ask(new Signal("rerun", "app", origin)) as never;
  if ("fragment" in options) {
    if (!run.calling) throw new Problem("rerun-fragment-outside-handler", { fragment: options.fragment });
    return run.cut(new Signal("rerun", [options.fragment].flat(), origin));
  }
  const { scope } = options;
  const inFragment = fragmentOf(current!) !== null;
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
  return runHere("tick").session.host.tick();
}
