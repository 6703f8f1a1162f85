// What stands for an icon, as the type of a prop.
import type { EmojiStart, IconName } from "./icon-names.ts";

/**
 * An emoji, or the name of a [Material Symbol](https://fonts.google.com/icons) as Google and Streamlit write it: `"thumb_up"`,
 * `":material/thumb_up:"`. A built page carries the symbols that its scripts write out, and no others.
 */
export type Icon = IconName | `:material/${IconName}:` | `${EmojiStart}${string}`;
