// `stored()`: values that are still there at the next visit on the same device.
import { nowhere, offered } from "../../memory/link.ts";
import { runHere } from "../../run/here.ts";
import type { SessionState } from "../../run/session-state.ts";
import type { Session } from "../../run/session.ts";
import { Pool } from "./pool.ts";
import { Tie } from "./tie.ts";
import { tied } from "./tied.ts";

export class Stored extends Tie {
  constructor(session: Session) {
    const link = session.host.stored ?? offered.stored?.(session.app.file) ?? nowhere();
    super(session, "stored", new Pool(link));
  }

  override close(): void {
    super.close();
    this.pool.close();
  }
}

/**
 * Values that are still there at the next visit on the same device. They are used like those of `session`: assign and mutate
 * them. They are kept for each app by itself, in the browser's storage; where there is no room or that is forbidden, they
 * last as long as the session. A value whose kind no longer fits its default's is the default again; a default of `null` takes
 * anything. Another tab's change runs the script again, if it read the key (cause `stored`).
 *
 * @param defaults The keys and the values they have at first, which also give them their types. What is kept has to be data:
 * plain objects, arrays, dates, maps, sets, typed arrays.
 * @throws {Problem} `session-outside-run` where it is read or written while no run executes.
 * @example
 * ```tsx
 * const mine = stored({ city: "Vienna", seen: [] as string[] });
 * <TextInput label="City" bind={mine.city} />;
 * ```
 * Streamlit has no counterpart.
 */
export function stored<T extends object>(defaults: T): SessionState<T> {
  return tied(Stored, "stored", defaults);
}

/**
 * Puts stored keys back to their defaults.
 *
 * @param keys Which ones; all of them when none is named.
 * @throws {Problem} `command-outside-run` where no run is executing.
 */
stored.reset = (...keys: string[]): void => runHere("stored.reset").session.part(Stored).reset(keys);
