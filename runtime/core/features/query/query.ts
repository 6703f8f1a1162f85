// `query()`: the parameters of the page's address as a typed object, both ways.
import type { QueryValue } from "../../memory/address.ts";
import { PageAddress } from "../../run/page-address.ts";
import { runHere, runNow } from "../../run/here.ts";
import { Problem } from "../../thrown/problem.ts";
import { makeView } from "../../memory/view.ts";
import type { Widen } from "../../memory/widen.ts";

/** The typed object that `query()` returns: `query({ page: 1 })` has a `number`. */
export type Query<T> = { -readonly [K in keyof T]: T[K] extends readonly unknown[] ? string[] : Widen<T[K]> };

/**
 * The parameters of the page's address, typed by their defaults: `string`, `number`, `boolean` (as `true` and `false`),
 * `string[]` (as a repeated parameter). Reading gives what the address says, or the default where it says nothing or
 * something of another type. Assigning, or changing a list in place, changes the address when the run ends, without a reload; a parameter at its default
 * is left out, and a list that is emptied is `?tags=`. Going back in the history runs the script with the address of then.
 *
 * @param defaults The parameters, and what they are where the address does not say.
 * @throws {Problem} `command-outside-run` where no run is executing.
 * @example
 * ```tsx
 * const at = query({ search: "", page: 1, tags: [] as string[] });
 * <TextInput label="Search" bind={at.search} />;
 * <Text>Page {at.page}</Text>;
 * ```
 * Streamlit: `st.query_params`, typed.
 */
export function query<T extends Record<string, QueryValue>>(defaults: T): Query<T> {
  const run = runNow();
  if (run === null) throw new Problem("command-outside-run", { command: "query" });
  const address = run.session.part(PageAddress);
  address.declare(defaults);
  const { state } = run.session;
  const initial = (key: string): QueryValue | undefined => (Object.hasOwn(defaults, key) ? defaults[key] : undefined);
  const view = makeView(
    Object.keys(defaults),
    (key) => address.read(key, defaults[key]!),
    (key, value, owner) => {
      if (owner !== undefined || state.allows(run, runNow()))
        address.write(key, value as QueryValue | undefined, initial(key));
    },
    "?",
  );
  state.follow(view, run);
  return view.object as Query<T>;
}

/**
 * Puts parameters of the address back to their defaults.
 *
 * @param keys Which ones; all that the app has named in `query` when none is. Parameters of others stay.
 * @throws {Problem} `command-outside-run` where no run is executing.
 */
query.reset = (...keys: string[]): void => runHere("query.reset").session.part(PageAddress).reset(keys);
