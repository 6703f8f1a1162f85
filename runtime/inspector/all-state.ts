// Everything that a script keeps: the session's state, and what is known beyond it.
import type { Beside } from "../core/run/part.ts";
import type { Session } from "../core/run/session.ts";

/** State that is not the session's alone, as far as the script has asked for it. */
export const besides = ({ parts }: Session): Beside[] =>
  [...parts.values()].flatMap(({ beside }) => (beside === undefined ? [] : [beside]));

/** By key; `stored.city` and `shared.votes` are told apart from keys of the session. */
export function allState(session: Session): Record<string, unknown> {
  const more = besides(session).flatMap(({ kind, values }) =>
    Object.keys(values).map((key) => [`${kind}.${key}`, values[key]] as const),
  );
  return { ...session.state.values, ...Object.fromEntries(more) };
}
