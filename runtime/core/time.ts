// What time it is, by the clock of the session that executes.
import { current } from "./current.ts";

/** Milliseconds since 1970; a test moves this clock with `app.advance(ms)`. */
export const timeNow = (): number => current?.run.session.host.now() ?? Date.now();
