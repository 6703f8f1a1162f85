// Balloons that rise over the page, once.
import { announce, defineElement, passing, withdraw } from "../define.ts";

export interface BalloonsProps {
  /** Tells the draws of one line apart. */
  key?: string | number;
}

/** How long they are on the page. */
const milliseconds = 5000;

/**
 * Balloons rise over the page, each time that it is drawn: in the script or in a handler. Nothing moves for them, nothing is in
 * their way, and nobody who wants to see less motion sees them. After five seconds they are gone. Evaluates to nothing.
 *
 * @example
 * ```tsx
 * const save = <Button>Save</Button>;
 * if (save) <Balloons />;
 * ```
 * Streamlit: `st.balloons`.
 */
export const Balloons = defineElement<(props?: BalloonsProps) => void>({
  name: "Balloons",
  children: "none",
  props: {},
  place: "toasts",
  seat: passing,
  dismiss: withdraw,
  result: () => announce(Balloons.definition, {}, milliseconds),
});
