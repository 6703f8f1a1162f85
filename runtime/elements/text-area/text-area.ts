// Several lines of text.
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { words } from "../words.ts";

export interface TextAreaProps<V = string> extends WidgetProps<V> {
  /** Shown while the field is empty. */
  placeholder?: string;
  /** The most characters that can be entered. */
  maxLength?: number;
  /** How many lines are seen, 3 when left out. */
  rows?: number;
  /** The height in pixels, in place of `rows`. */
  height?: number;
}

interface TextAreaCall {
  (props: TextAreaProps<string> & { value?: string }): string;
  (props: TextAreaProps<string | null> & { value?: string | null }): string | null;
}

/**
 * A field for several lines of text. Evaluates to the text; with `value={null}` to `null` until something is entered.
 * The script hears of it on Ctrl+Enter (⌘+Enter) and when the field loses the focus.
 *
 * @example
 * ```tsx
 * const note = <TextArea label="Note" rows={5} />;
 * ```
 * Streamlit: `st.text_area`.
 */
export const TextArea = defineElement<TextAreaCall>({
  name: "TextArea",
  children: "none",
  props: {
    ...widgetProps,
    placeholder: "text",
    maxLength: "number",
    rows: "number",
    height: "number",
  },
  defaults: { rows: 3 },
  value: words,
  handler: "onChange",
});
