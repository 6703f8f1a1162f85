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
  const run = runNow();
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

/** The object that a script gets: its properties are the session's values, those that it declared and those that are nobody's. */
export function viewState(state: () => State, run: Run | null, declared: Values): View {
  const added = run === null ? [] : state().undeclared;
  return makeView(
    [...Object.keys(declared), ...added],
    (key) => state().values[key],
    (key, value, owner, gone) => {
      const found = owner ?? state();
      if (owner === undefined && !found.allows(run, runNow())) return;
      if (gone === true) delete found.values[key];
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
