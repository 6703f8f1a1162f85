// Options that a person adds by typing them: texts that are not among those of the script.
import { type PropKind, textOf } from "./define.ts";
import { indexOfOption, listOptions, type OptionsProps } from "./options.ts";
import { labelOf } from "./option-label.ts";

export interface NewOptionProps<N> {
  /**
   * Lets the user choose a text that is not among the options, by typing it; off when left out. It is no option of others: whether it
   * becomes one, the script says.
   */
  acceptNew?: N;
}

export const newOptionProps = { acceptNew: "flag" } as const satisfies Record<string, PropKind>;

/** What may be chosen beside the options. */
export type NewIf<N> = true extends N ? string : never;

interface Props extends Partial<OptionsProps<any>> {
  acceptNew?: boolean | undefined;
}

/** The longest text that is taken for an option. */
const LONGEST = 1000;

/** True for what can be chosen though it is not among the options. */
export const isNew = (value: unknown, props: Props): value is string =>
  props.acceptNew === true && typeof value === "string" && value.trim() !== "" && value.length <= LONGEST;

/** What a typed text stands for: the option that reads so, if there is one. */
export function readNew(raw: unknown, props: Props): unknown {
  if (!isNew(raw, props)) throw new TypeError("A text that can be an option is expected.");
  const text = raw.trim();
  const options = listOptions(props);
  const at = options.findIndex((option) => textOf(labelOf(option, props.format)) === text);
  return at === -1 ? text : options[at];
}

/** How a painter knows it: by the position of the option, or as the text that it is; `-1` for neither. */
export function placeOf(value: unknown, props: Props): number | string {
  const at = indexOfOption(props, value);
  return at === -1 && isNew(value, props) ? value : at;
}
