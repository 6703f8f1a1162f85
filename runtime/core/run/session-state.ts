// `session()`: what a script holds of the state of its session.
import { type State } from "../memory/state.ts";
import { makeView, type View } from "../memory/view.ts";
import type { Widen } from "../memory/widen.ts";
import { Problem } from "../thrown/problem.ts";
import { runHere, runNow } from "./here.ts";
import type { Run } from "./run.ts";

type Values = Record<string, unknown>;

/** The typed object that `session()` returns: `session({ count: 0 })` has a `number`. */
export type SessionState<T> = { -readonly [K in keyof T]: Widen<T[K]> };

/** How values of the session are kept. */
export interface SessionOptions {
  /**
   * They stay in the process or tab that made them: where a session goes on in another one (a server that is replaced, a worker that
   * is begun anew), these keys are at their defaults again, and nobody is warned. Default: false, what cannot be handed over is a
   * hint in development.
   */
  readonly local?: boolean;
}

/**
 * Values that survive runs, one set for each user session. Assign and mutate them like any object; keys are shared by
 * name across files and pages. A default is used until the key has a value. At module level the object can be made as well;
 * it is read and written while a run executes.
 *
 * @param defaults The keys and the values they have at first, which also give them their types.
 * @param options `local: true`: what cannot leave its process (an open connection, an instance of a class, a function) is meant to.
 * @throws {Problem} `session-outside-run` where it is read or written while no run executes.
 * @example
 * ```tsx
 * const state = session({ count: 0, names: [] as string[] });
 * <Button onClick={() => { state.count += 1; }}>Add</Button>;
 * <Text>{state.count}</Text>;
 * ```
 * Streamlit: `st.session_state`, typed.
 */
export function session<T extends object>(defaults: T, options?: SessionOptions): SessionState<T> {
  const run = runNow();
  const declared = defaults as Values;
  const found = run?.session.state.declare(declared);
  const view = viewState(() => found ?? currentState().declare(declared).follow(view, null), run, declared);
  view.options = options;
  found?.follow(view, run);
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

/** The object that a script gets: its properties are the session's values, those that it declared and those that are nobody's. */
export function viewState(state: () => State, run: Run | null, declared: Values): View {
  const added = run ? state().undeclared : [];
  return makeView(
    [...Object.keys(declared), ...added],
    (key) => state().values[key],
    (key, value, owner, gone) => {
      const found = owner ?? state();
      if (!owner && !found.allows(run, runNow())) return;
      if (gone) delete found.values[key];
      else found.values[key] = value;
    },
  );
}

/** The state of the session that is executing. */
function currentState(): State {
  const run = runNow();
  if (run === null) throw new Problem("session-outside-run", {});
  return run.session.state;
}
