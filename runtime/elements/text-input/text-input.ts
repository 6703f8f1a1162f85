// One line of text.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import type { Icon } from "../icon.ts";
import { checkLive, liveProps, type LiveProps } from "../live.ts";
import { type TextOf, words } from "../words.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface TextInputProps<V = string, Given = V, B = V>
  extends WidgetProps<V, Given, B>, LiveProps, RequiredProps {
  /** Shown while the field is empty. */
  placeholder?: string;
  /** What keyboard a phone shows, and whether the text is hidden. Nothing is checked by it. */
  type?: "text" | "password" | "email" | "url" | "tel" | "search";
  /** The most characters that can be entered; any number when left out. */
  maxLength?: number;
  /** At the beginning of the field: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
  /** What a browser may fill in: `"name"`, `"current-password"`, … as in HTML. */
  autocomplete?: string;
}

type TextInputCall = <V extends string | null = never, B = never>(
  props: TextInputProps<TextOf<V, B>, V, Bound<B, TextOf<V, B>>> & Binds<B>,
) => TextOf<V, B>;

/**
 * A field for one line of text. Evaluates to the text; with `value={null}` to `null` until something is entered.
 * The script hears of it on Enter and when the field loses the focus, not at each key, unless it is `live`.
 *
 * @returns `string`; with `value={null}`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `live` that is no time.
 * @example
 * ```tsx
 * const name = <TextInput label="Name" placeholder="Ada" />;
 * ```
 * Streamlit: `st.text_input`.
 */
export const TextInput = defineElement<TextInputCall>({
  name: "TextInput",
  children: "none",
  props: {
    ...widgetProps,
    ...requiredProps,
    ...liveProps,
    placeholder: "text",
    type: ["text", "password", "email", "url", "tel", "search"],
    maxLength: "number",
    icon: "text",
    autocomplete: "text",
  },
  defaults: { type: "text" },
  value: words,
  handler: "onChange",
  check: checkLive,
});
