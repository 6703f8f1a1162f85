// The sign of the app.
import type { Handle } from "../../core/tape/block.ts";
import { apart, type CommonProps, defineElement, type Mistake } from "../define.ts";
import { checkPicture, pictureOf, type PictureSource } from "../picture.ts";

export interface LogoProps extends CommonProps {
  /** The picture, as `Image` takes it. */
  source: PictureSource;
  /** The name of the app or its maker, for who cannot see it. */
  alt: string;
  /** Where a click leads: an address; nowhere when left out. */
  href?: string;
  /** 20, 24 or 32 pixels high; `"medium"` when left out. */
  size?: "small" | "medium" | "large";
}

/**
 * The sign of the app or its maker, at the top of the sidebar, wherever it is drawn. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for what is no picture.
 * @example
 * ```tsx
 * <Logo source={'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><circle cx="1" cy=".5" r=".5"/></svg>'} alt="Circles Ltd" href="/" />;
 * ```
 * Streamlit: `st.logo`.
 */
export const Logo = defineElement<(props: LogoProps) => Handle<LogoProps>>({
  name: "Logo",
  children: "none",
  props: { source: "any!", alt: "text!", href: "text", size: ["small", "medium", "large"] },
  defaults: { size: "medium" },
  place: "sidebar",
  seat: apart,
  check: ({ source }: LogoProps): Mistake | undefined => checkPicture(source),
  prepare: ({ source, ...shown }: LogoProps) => ({ ...shown, picture: pictureOf(source) }),
});
