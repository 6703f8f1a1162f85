// What the headings of all levels have in common.
import type { CommonProps, KnownMistake } from "./define.ts";
import { type Hue, hues } from "./hues.ts";
import type { Icon } from "./icon.ts";
import type { TextContent } from "./text-content.ts";

export interface HeadingProps extends CommonProps {
  /** The heading; inline HTML is allowed. */
  children?: TextContent;
  /**
   * The name by which a link leads here, `"results"` for `#results`; made from the words when left out, and no other's on the page.
   * `false`: none, and no link beside the heading.
   */
  anchor?: string | false;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
  /** Draws a line under the heading, in a colour where one is named: `"red"`, `"primary"`; none when left out. */
  divider?: boolean | Hue;
}

export const headingProps = { anchor: "any", icon: "text", divider: [true, false, ...hues] } as const;

export const checkHeading = ({ anchor }: HeadingProps): KnownMistake | undefined =>
  /\s/.test(anchor as string) ? { code: "anchor", value: anchor } : undefined;
