// A part that can be opened and closed.
import type { LazyElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";
import type { Label } from "../text-content.ts";
import type { Icon } from "../icon.ts";

export interface ExpanderProps extends CommonProps, LayoutProps {
  /** What is read while it is closed. */
  label: Label;
  /** Open at first. */
  expanded?: boolean;
  /** Draws what is inside only while it is open; widgets in it keep their values while it is closed. */
  lazy?: boolean;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * Holds elements that are seen once it is opened. What is inside is drawn all the same, unless it is `lazy`:
 * then opening it runs the script. Evaluates to a `Block`, or to what its function child returns
 * (`undefined` while a lazy one is closed).
 *
 * @returns A `Block`, or what its function child returns; where it is `lazy` also `undefined`.
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * <Expander label="How it is computed"><Text>…</Text></Expander>;
 * ```
 * Streamlit: `st.expander`.
 */
export const Expander = defineElement<LazyElement<ExpanderProps>>({
  name: "Expander",
  children: "block",
  props: { ...layoutProps, icon: "text", label: "label!", expanded: "flag", lazy: "flag" },
  check: checkLayout,
  value: {
    initial: ({ expanded }) => expanded === true,
    fit: (open) => open === true,
    decode: (raw) => {
      if (typeof raw !== "boolean") throw new TypeError("True or false is expected.");
      return raw;
    },
    quiet: ({ lazy }) => lazy !== true,
  },
  gate: ({ props, value }) => props["lazy"] !== true || value === true,
});
