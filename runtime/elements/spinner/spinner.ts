// A sign that something is being done.
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement, tracks } from "../define.ts";
import type { Label } from "../text-content.ts";

export interface SpinnerProps extends CommonProps {
  /** What is being done; “Running…” in the language of the page when left out. */
  label?: Label;
}

/**
 * Shows a sign while its function runs, once that takes longer than half a second. What is drawn inside stands in the block
 * around it. Evaluates to what the function returns.
 *
 * @example
 * ```tsx
 * const rows = await <Spinner label="Loading…">{async () => (await fetch("/rows.json")).json()}</Spinner>;
 * ```
 * Streamlit: `st.spinner`.
 */
export const Spinner = defineElement<BlockElement<SpinnerProps>>({
  name: "Spinner",
  children: "block",
  props: { label: "label" },
  around: tracks,
});
