// One line of text.
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { words } from "../words.ts";

export interface TextInputProps<V = string> extends WidgetProps<V> {
  /** Shown while the field is empty. */
  placeholder?: string;
  /** What keyboard a phone shows, and whether the text is hidden. Nothing is checked by it. */
  type?: "text" | "password" | "email" | "url" | "tel" | "search";
  /** The most characters that can be entered. */
  maxLength?: number;
  /** What a browser may fill in: `"name"`, `"current-password"`, … as in HTML. */
  autocomplete?: string;
}

interface TextInputCall {
  (props: TextInputProps<string> & { value?: string }): string;
  (props: TextInputProps<string | null> & { value?: string | null }): string | null;
}

/**
 * A field for one line of text. Evaluates to the text; with `value={null}` to `null` until something is entered.
 * The script hears of it on Enter and when the field loses the focus, not at each key.
 *
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
    placeholder: "text",
    type: ["text", "password", "email", "url", "tel", "search"],
    maxLength: "number",
    autocomplete: "text",
  },
  defaults: { type: "text" },
  value: words,
  handler: "onChange",
});
