// A short message in the corner of the page.
import { announce, defineElement, type Mistake, withdraw } from "../define.ts";

export interface ToastOptions {
  /** An emoji in front of the text. */
  icon?: string;
  /** `"short"` (4 seconds) when left out, `"long"` (10 seconds), `"infinite"`: until the user closes it, or milliseconds. */
  duration?: "short" | "long" | "infinite" | number;
}

const durations = { short: 4000, long: 10_000, infinite: Infinity };

const { definition } = defineElement({
  name: "Toast",
  children: "text",
  props: { icon: "text", duration: "any" },
  dismiss: withdraw,
  check,
});

function check({ children, duration }: { children?: unknown; duration?: unknown }): Mistake | undefined {
  if (children === "")
    return { found: "the text is empty.", expected: "The text must say something.", write: 'toast("Saved")' };
  if (typeof duration === "number" ? duration > 0 : Object.hasOwn(durations, String(duration))) return undefined;
  return {
    found: `duration is ${JSON.stringify(duration)}.`,
    expected: 'duration must be "short", "long", "infinite", or more than 0 milliseconds.',
    write: '{ duration: "long" }',
  };
}

/**
 * Shows a short message in the corner of the page, for a while: in the script or in a handler. It stays whatever is drawn
 * meanwhile, also when a `rerun()` follows; the user can close it.
 *
 * @param text What is to be said.
 * @throws {Problem} `command-outside-run` where no run is executing.
 * @example
 * ```tsx
 * <Button onClick={() => { save(); toast("Saved", { icon: "✅" }); }}>Save</Button>;
 * ```
 * Streamlit: `st.toast`.
 */
export function toast(text: string, { icon, duration = "short" }: ToastOptions = {}): void {
  const ms = typeof duration === "number" ? duration : durations[duration];
  announce(definition, { children: text, icon, duration }, ms);
}
