// A part of the page that can fill the screen.
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";

export interface FullscreenProps extends CommonProps, LayoutProps {
  /** What it shows, for who cannot see it: it names the part, and its button. */
  label?: string;
}

/**
 * Holds elements that a button in their corner shows on the whole screen, or in the whole window where the browser refuses;
 * Escape, or the button, brings the page back. A picture, a film or a frame alone in it becomes as large as there is room.
 * What is entered, played or chosen inside goes on. Charts, maps and grids have this in their own menus, and need none around them.
 * Evaluates to a `Block`, or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * <Fullscreen label="The plan of the hall"><Image source="/hall.png" alt="Rows A to M" /></Fullscreen>;
 * ```
 * Streamlit: the arrows at the corner of `st.image` and of charts.
 */
export const Fullscreen = defineElement<BlockElement<FullscreenProps>>({
  name: "Fullscreen",
  children: "block",
  props: { ...layoutProps, label: "text" },
  check: checkLayout,
});
