// Which objects are what a script sees its state through: the same whenever they have the same keys, because what is read of them is followed.
import type { Session } from "../../run/session.ts";
import type { IsState } from "./kept.ts";

const known = new WeakMap<Session, IsState>();

export function statesOf(session: Session): IsState {
  const before = known.get(session);
  if (before !== undefined) return before;
  const { state } = session;
  const { followed } = state;
  const views = new WeakSet<object>([...state.views.keys()].map((view) => view.object));
  state.followed = (view) => {
    followed?.(view);
    views.add(view);
  };
  const isState: IsState = (value) => views.has(value);
  known.set(session, isState);
  return isState;
}
