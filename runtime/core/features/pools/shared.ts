// `shared()`: values that are the same for all who use the app.
import { type Link, nowhere, offered } from "../../memory/link.ts";
import { runHere } from "../../run/here.ts";
import type { SessionState } from "../../run/session-state.ts";
import type { Session } from "../../run/session.ts";
import { Pool } from "./pool.ts";
import { Tie } from "./tie.ts";
import { tied } from "./tied.ts";

/** The sessions of one process that have the same link share what it leads to. */
const pools = new WeakMap<Link, Pool>();

function poolOf(link: Link): Pool {
  let pool = pools.get(link);
  if (pool === undefined) pools.set(link, (pool = new Pool(link)));
  return pool;
}

export class Shared extends Tie {
  constructor(session: Session) {
    super(session, "shared", poolOf(session.host.shared ?? offered.shared?.(session.app.file) ?? nowhere()));
  }

  protected override rewritten(key: string): void {
    if (this.session.host.hint === undefined) return;
    this.session.hint("shared-not-atomic", { key, written: new Error("assigned") });
  }
}

/**
 * Values that are the same for all who use the app: in a tab all tabs of the browser, on a server everybody. They are used like those
 * of `session`: assign and mutate them. When a run has changed a key, every other session whose last run read it runs again (cause
 * `shared`), once for many changes; so does the session that changed it, where its page shows what was before.
 *
 * @param defaults The keys and the values they have at first, which also give them their types. What goes to other tabs and
 * processes has to be data: plain objects, arrays, dates, maps, sets, typed arrays.
 * @throws {Problem} `session-outside-run` where it is read or written while no run executes.
 * @example
 * ```tsx
 * const all = shared({ votes: 0 });
 * <Button onClick={() => shared.update("votes", (votes) => votes + 1)}>Vote</Button>;
 * <Text>{all.votes} votes</Text>;
 * ```
 * Streamlit: `st.cache_resource` around a mutable object, without reruns.
 */
export function shared<T extends object>(defaults: T): SessionState<T> {
  return tied(Shared, "shared", defaults);
}

/**
 * Puts shared keys back to their defaults, for all.
 *
 * @param keys Which ones; all of them when none is named.
 * @throws {Problem} `command-outside-run` where no run is executing.
 */
shared.reset = (...keys: string[]): void => runHere("shared.reset").session.part(Shared).reset(keys);

/**
 * Changes a shared value as one step: whatever others do meanwhile, nobody's change gets lost. `all.votes += 1` reads and writes,
 * and between the two somebody in another tab or process may have written.
 *
 * @param key The key of the value.
 * @param change Is given a copy of the value, and returns the next one. It may be called more than once.
 * @returns A promise that resolves when the value has been changed, and rejects, with nothing changed, when `change` throws.
 * @throws {Problem} `command-outside-run` where no run is executing; `value-stays` where the next value is no data.
 */
shared.update = <T = any>(key: string, change: (value: T) => T): Promise<void> =>
  runHere("shared.update")
    .session.part(Shared)
    .update(key, change as (value: unknown) => unknown);
