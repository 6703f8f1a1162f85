// A colour.
import type { Binds, Bound } from "../bind.ts";
import { canBeEmpty } from "../can-be-empty.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps, write } from "../define.ts";
import type { TextOf } from "../words.ts";

export interface ColorPickerProps<V = string, Given = V, B = V> extends WidgetProps<V, Given, B> {}

type ColorPickerCall = <V extends string | null = never, B = never>(
  props: ColorPickerProps<TextOf<V, B>, V, Bound<B, TextOf<V, B>>> & Binds<B>,
) => TextOf<V, B>;

type Props = ColorPickerProps<string | null>;

const isColor = (value: unknown): value is string =>
  typeof value === "string" && /^#([\da-f]{3}|[\da-f]{6})$/i.test(value);

/** `#RGB` as `#rrggbb`. */
const writeColor = (color: string): string =>
  (color.length === 4 ? color.replace(/[^#]/g, "$&$&") : color).toLowerCase();

/**
 * Lets a colour be picked. Evaluates to it as `"#rrggbb"`: black at the start unless a `value` is given,
 * with `value={null}` to `null` until one is picked. A `value` may also be written `"#rgb"`.
 *
 * @returns `string`; with `value={null}`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `value` that is no such text.
 * @example
 * ```tsx
 * const color = <ColorPicker label="Line" value="#4453d6" />;
 * ```
 * Streamlit: `st.color_picker`.
 */
export const ColorPicker = defineElement<ColorPickerCall>({
  name: "ColorPicker",
  children: "none",
  props: widgetProps,
  value: {
    initial: (props: Props) => (canBeEmpty(props) ? null : "#000000"),
    fit: (value: unknown, props: Props) => {
      if (isColor(value)) return writeColor(value);
      if (value === null || props.value === null) return null;
      return isColor(props.value) ? writeColor(props.value) : "#000000";
    },
    decode: (raw) => {
      if (!isColor(raw)) throw new TypeError("A colour like #4453d6 is expected.");
      return writeColor(raw);
    },
  },
  handler: "onChange",
  check: ({ value }: Props): Mistake | undefined =>
    value === undefined || value === null || isColor(value)
      ? undefined
      : {
          found: `value is ${write(value)}.`,
          expected: "value must be a colour as #rrggbb or #rgb.",
          write: 'value="#4453d6"',
        },
});
