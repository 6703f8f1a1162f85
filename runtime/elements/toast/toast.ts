// A short message in the corner of the page.
import { announce, defineElement, type Mistake, passing, withdraw, write, writeText } from "../define.ts";
import type { TextContent } from "../text-content.ts";
import type { Icon } from "../icon.ts";

/** How a message in the corner is shown. */
export interface ToastOptions {
  /** In front of the text: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons). */
  icon?: Icon;
  /** `"short"` (4 seconds) when left out, `"long"` (10 seconds), `"infinite"`: until the user closes it, or milliseconds. */
  duration?: "short" | "long" | "infinite" | number;
}

const durations = { short: 4000, long: 10_000, infinite: Infinity };

function check({ children, duration }: { children?: unknown; duration?: unknown }): Mistake | undefined {
  if (children === "")
    return { found: "the text is empty.", expected: "The text must say something.", write: 'toast("Saved")' };
  if (typeof duration === "number" ? duration > 0 : Object.hasOwn(durations, writeText(duration))) return undefined;
  return {
    found: `duration is ${write(duration)}.`,
    expected: 'duration must be "short", "long", "infinite", or more than 0 milliseconds.',
    write: '{ duration: "long" }',
  };
}

export interface ToastProps extends ToastOptions {
  /** What is to be said; inline HTML is allowed. */
  children: TextContent;
}

/** What a text or an element shows in the corner. */
function show({ children, icon, duration = "short" }: ToastProps): void {
  announce(
    Toast.definition,
    { children, icon, duration },
    typeof duration === "number" ? duration : durations[duration],
  );
}

/**
 * The same as `toast()`, as an element: each time that it is drawn, a message is shown in the corner of the page.
 * Evaluates to nothing.
 *
 * @throws {Problem} `prop-invalid` for an empty text and a duration that is none.
 * @example
 * ```tsx
 * const save = <Button>Save</Button>;
 * if (save) <Toast icon="✅" duration="long">Saved <b>{count}</b> rows</Toast>;
 * ```
 * Streamlit: `st.toast`.
 */
export const Toast = defineElement<(props: ToastProps) => void>({
  name: "Toast",
  children: "text",
  props: { icon: "text", duration: "any" },
  defaults: { duration: "short" },
  place: "toasts",
  seat: passing,
  dismiss: withdraw,
  check,
  result: (_, props: ToastProps) => show(props),
});

/**
 * Shows a short message in the corner of the page, for a while: in the script or in a handler. It stays whatever is drawn
 * meanwhile, also when a `rerun()` follows; the user can close it.
 *
 * @param text What is to be said; not empty.
 * @param options `icon`: an emoji in front of the text; `duration`: how long it stays, 4 seconds when left out.
 * @throws {Problem} `command-outside-run` where no run is executing; `prop-invalid` for an empty text and a duration that is none.
 * @example
 * ```tsx
 * <Button onClick={() => { save(); toast("Saved", { icon: "✅" }); }}>Save</Button>;
 * ```
 * Streamlit: `st.toast`.
 */
export function toast(text: string, options: ToastOptions = {}): void {
  show({ ...options, children: text });
}
