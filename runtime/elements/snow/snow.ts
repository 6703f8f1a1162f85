// Snow that falls over the page, once.
import { announce, defineElement, passing, withdraw } from "../define.ts";

export interface SnowProps {
  /** Tells the draws of one line apart. */
  key?: string | number;
}

/** How long it is on the page. */
const milliseconds = 7000;

/**
 * Snow falls over the page, each time that it is drawn: in the script or in a handler. Nothing moves for it, nothing is in
 * its way, and nobody who wants to see less motion sees it. After seven seconds it is gone. Evaluates to nothing.
 *
 * @example
 * ```tsx
 * const save = <Button>Save</Button>;
 * if (save) <Snow />;
 * ```
 * Streamlit: `st.snow`.
 */
export const Snow = defineElement<(props?: SnowProps) => void>({
  name: "Snow",
  children: "none",
  props: {},
  place: "toasts",
  seat: passing,
  dismiss: withdraw,
  result: () => announce(Snow.definition, {}, milliseconds),
});
