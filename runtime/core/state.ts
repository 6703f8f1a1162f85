// Session state: plain values that survive runs, seen by each run through a view that closes when the run is cut short.
import { current } from "./current.ts";
import { Problem } from "./problem.ts";
import type { Run } from "./run.ts";
import { snapshot } from "./same.ts";

type Values = Record<string, unknown>;

export class State {
  /** Another object in its place sees every read and every change. */
  values: Values = {};
  private readonly defaults: Values = {};
  /** True while the session itself assigns: a bound variable takes what the user entered. */
  trusted = false;

  /** Gives missing keys their defaults. */
  declare(defaults: Values, shared: boolean): void {
    for (const key in defaults) {
      this.defaults[key] = defaults[key];
      if (!(key in this.values)) this.values[key] = shared ? snapshot(defaults[key]) : defaults[key];
    }
  }

  /** Puts keys back to their defaults; all of them when none is named. */
  reset(keys: readonly string[]): void {
    for (const key of keys.length > 0 ? keys : Object.keys(this.values)) {
      if (key in this.defaults) this.values[key] = snapshot(this.defaults[key]);
      else delete this.values[key];
    }
  }

  /** A run that was cut short changes nothing any more, whatever it still does; code of a later run may use its view. */
  allows(run: Run | null): boolean {
    if (run === null || run.live || run.over === "done" || this.trusted) return true;
    return current !== null && current.run.live;
  }
}

/** The object that a script gets: reads and writes the session's values, lists the keys that were declared. */
export function viewState(state: () => State, run: Run | null, declared: Values): Values {
  const allowed = () => {
    const found = state();
    return found.allows(run) ? found.values : null;
  };
  return new Proxy(
    {},
    {
      get: (_, key) => state().values[key as string],
      has: (_, key) => key in state().values,
      set(_, key, value) {
        const values = allowed();
        if (values !== null) values[key as string] = value;
        return true;
      },
      deleteProperty(_, key) {
        const values = allowed();
        if (values !== null) delete values[key as string];
        return true;
      },
      ownKeys: () => Object.keys(declared).filter((key) => key in state().values),
      getOwnPropertyDescriptor(_, key) {
        const { values } = state();
        if (!(key in values)) return undefined;
        return { value: values[key as string], writable: true, enumerable: true, configurable: true };
      },
    },
  );
}

/** The state of the session that is executing. */
export function currentState(): State {
  if (current === null) throw new Problem("session-outside-run", {});
  return current.run.session.state;
}
