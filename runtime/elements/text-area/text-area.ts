// Several lines of text.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { checkLive, liveProps, type LiveProps } from "../live.ts";
import { type TextOf, words } from "../words.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface TextAreaProps<V = string, Given = V, B = V>
  extends WidgetProps<V, Given, B>, LiveProps, RequiredProps {
  /** Shown while the field is empty. */
  placeholder?: string;
  /** The most characters that can be entered; any number when left out. */
  maxLength?: number;
  /** How many lines are seen, 3 when left out. */
  rows?: number;
  /** The height in pixels, in place of `rows`; when left out `rows` says it. */
  height?: number;
}

type TextAreaCall = <V extends string | null = never, B = never>(
  props: TextAreaProps<TextOf<V, B>, V, Bound<B, TextOf<V, B>>> & Binds<B>,
) => TextOf<V, B>;

/**
 * A field for several lines of text. Evaluates to the text; with `value={null}` to `null` until something is entered.
 * The script hears of it on Ctrl+Enter (⌘+Enter) and when the field loses the focus.
 *
 * @returns `string`; with `value={null}`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `live` that is no time.
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
    ...requiredProps,
    ...liveProps,
    placeholder: "text",
    maxLength: "number",
    rows: "number",
    height: "number",
  },
  defaults: { rows: 3 },
  value: words,
  handler: "onChange",
  check: checkLive,
});
