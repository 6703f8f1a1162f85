// Where a script has come to: emitted in front of its statements in development, and in no build.
import type { Step } from "../watcher.ts";
import type { Cursor } from "./cursor.ts";

/** The script comes to the statement at a place, `line:column`; without one, behind the last. */
export function step(
  { run }: Cursor,
  at?: string,
  text = "",
  write = "",
  captures: Step["captures"] = () => ({}),
): void {
  run.session.watcher?.stepped?.(run, at === undefined ? null : { at, text, write, captures });
}
