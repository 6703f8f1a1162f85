// Makes the objects through which scripts see values that are known beyond their session.
import type { State } from "../../memory/state.ts";
import { makeView, type View } from "../../memory/view.ts";
import { runNow } from "../../run/here.ts";
import type { Run } from "../../run/run.ts";
import type { SessionState } from "../../run/session-state.ts";
import type { Session } from "../../run/session.ts";
import { Problem } from "../../thrown/problem.ts";
import type { Values } from "./pool.ts";
import type { Tie } from "./tie.ts";

type TieKind = new (session: Session) => Tie;

/** The object for a run; or, made where none is executing, one that belongs to whichever run uses it. */
export function tied<T extends object>(Kind: TieKind, name: string, defaults: T): SessionState<T> {
  const declared = defaults as Values;
  const run = runNow();
  if (run === null) return viewAnywhere(Kind, name, declared).object as SessionState<T>;
  const { pool } = run.session.part(Kind);
  pool.declare(declared);
  return viewIn(run.session, Kind, [...Object.keys(declared), ...pool.undeclared], run).object as SessionState<T>;
}

/** @param run The run that it is made for; `null` for whoever looks from outside. */
export function viewIn(session: Session, Kind: TieKind, keys: readonly string[], run: Run | null): View {
  const { state } = session;
  const tie = session.part(Kind);
  const view = makeView(
    keys,
    (key) => tie.read(key),
    (key, value, owner, gone) => {
      if (owner !== undefined || state.allows(run, runNow())) tie.write(key, value, gone);
    },
    `${tie.kind}.`,
  );
  state.follow(view, run);
  return view;
}

function viewAnywhere(Kind: TieKind, name: string, declared: Values): View {
  const ties = new WeakMap<State, Tie>();
  const here = (): Tie => {
    const session = runNow()?.session;
    if (session === undefined) throw new Problem("session-outside-run", { of: name });
    const tie = session.part(Kind);
    tie.pool.declare(declared);
    ties.set(session.state, tie);
    session.state.follow(view, null);
    return tie;
  };
  const view = makeView(
    Object.keys(declared),
    (key) => here().read(key),
    (key, value, owner, gone) => {
      if (owner !== undefined) ties.get(owner)!.write(key, value, gone);
      else {
        const tie = here();
        const run = runNow();
        if (run!.session.state.allows(null, run)) tie.write(key, value, gone);
      }
    },
    `${name}.`,
  );
  return view;
}
