// When the script hears of a text: when the field is left, or while it is being typed.
import { type Mistake, type PropKind, write } from "./define.ts";

export interface LiveProps {
  /**
   * Lets the script hear of the text while it is being typed: `true` after 300 milliseconds without a key, or a number of
   * milliseconds. On Enter and when the field loses the focus when left out.
   */
  live?: boolean | number;
}

export const liveProps = { live: "any" } as const satisfies Record<string, PropKind>;

/** How many milliseconds a painter waits for the next key; nothing where it waits for the field to be left. */
export const waitOf = ({ live }: LiveProps): number | undefined =>
  live === true ? 300 : typeof live === "number" ? live : undefined;

export function checkLive({ live }: LiveProps): Mistake | undefined {
  if (live === undefined || typeof live === "boolean" || (live >= 0 && live < Infinity)) return undefined;
  return {
    found: `live is ${write(live)}.`,
    expected: "live must be true, false, or a number of milliseconds, 0 or more.",
    write: "live={300}",
  };
}
