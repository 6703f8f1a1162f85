// What time it is, by the clock of the session that executes, and where.
import { runNow } from "./here.ts";

/** Milliseconds since 1970; a test moves this clock with `app.advance(ms)`. */
export const timeNow = (): number => runNow()?.session.host.now() ?? Date.now();

/** The time zone of the person who looks; `undefined`: the platform's own. */
export const timeZoneNow = (): string | undefined => runNow()?.session.host.context?.().timeZone;
