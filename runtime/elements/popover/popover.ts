// A button that opens a panel.
import type { LazyElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";
import { truth } from "../truth.ts";
import type { Label } from "../text-content.ts";
import type { Icon } from "../icon.ts";

export interface PopoverProps extends CommonProps, LayoutProps {
  /** The text of the button. */
  label: Label;
  /** `"primary"` for the one thing to do here, `"tertiary"` for something on the side; `"secondary"` when left out. */
  type?: "primary" | "secondary" | "tertiary";
  /** Shown, but not to be opened. */
  disabled?: boolean;
  /** Draws what is inside only while it is open; widgets in it keep their values while it is closed. */
  lazy?: boolean;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * A button that opens a panel above the page; Escape or a click beside it closes it. What is inside is drawn all the same,
 * unless it is `lazy`: then opening it runs the script. Evaluates to a `Block`, or to what its function child returns
 * (`undefined` while a lazy one is closed).
 *
 * @returns A `Block`, or what its function child returns; where it is `lazy` also `undefined`.
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * const unit = <Popover label="Settings">{() => <Radio label="Unit" options={["°C", "°F"]} />}</Popover>;
 * ```
 * Streamlit: `st.popover`.
 */
export const Popover = defineElement<LazyElement<PopoverProps>>({
  name: "Popover",
  children: "block",
  props: {
    ...layoutProps,
    icon: "text",
    label: "label!",
    type: ["primary", "secondary", "tertiary"],
    disabled: "flag",
    lazy: "flag",
  },
  check: checkLayout,
  value: { ...truth, quiet: ({ lazy }) => lazy !== true },
  gate: ({ props, value }) => props["lazy"] !== true || value === true,
});
