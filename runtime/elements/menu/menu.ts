// A button that opens a list of things to do.
import { type CommonProps, defineElement } from "../define.ts";
import type { Icon } from "../icon.ts";
import {
  checkChoice,
  decodeOption,
  indexOfOption,
  type OptionsProps,
  optionsProps,
  prepareOptions,
} from "../options.ts";
import type { Label } from "../text-content.ts";

export interface MenuProps<T> extends CommonProps, OptionsProps<T> {
  /** The text of the button. */
  label: Label;
  /** `"primary"` for the one thing to do here, `"tertiary"` for something on the side; `"secondary"` when left out. */
  type?: "primary" | "secondary" | "tertiary";
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"more_vert"`. */
  icon?: Icon;
  /** Shown, but not to be opened. */
  disabled?: boolean;
  /** Called with the option before the script runs. May be async: the run then waits for it. */
  onClick?: (option: T) => unknown;
}

type Props = MenuProps<unknown>;

/**
 * A button that opens a list of things to do. Evaluates to the option in exactly the run that its click caused, to `null` in all
 * others: nothing stays chosen. For what stays, use `SelectBox`.
 *
 * @returns One of the `options`, or `null`.
 * @throws {Problem} `prop-invalid` for an option that is `null` or `undefined`.
 * @example
 * ```tsx
 * const deed = <Menu label="Export" options={["CSV", "JSON"]} icon="download" />;
 * if (deed !== null) <Text>Exported as {deed}</Text>;
 * ```
 * Streamlit: `st.menu_button`.
 */
export const Menu = defineElement<<const T>(props: MenuProps<T>) => T | null>({
  name: "Menu",
  children: "none",
  props: {
    ...optionsProps,
    label: "label!",
    type: ["primary", "secondary", "tertiary"],
    icon: "text",
    disabled: "flag",
    onClick: "handler",
  },
  trigger: { rest: null, decode: decodeOption, find: (option, props) => indexOfOption(props, option) },
  handler: "onClick",
  check: (props: Props) => checkChoice(props, []),
  prepare: ({ onClick: _onClick, ...props }: Props) => prepareOptions(props),
});
