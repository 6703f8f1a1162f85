// The value of an element that lets one option be chosen.
import { canBeEmpty } from "./can-be-empty.ts";
import type { Mistake, ValueKind } from "./define.ts";
import { checkChoice, decodeOption, indexOfOption, listOptions, ofOptions, type OptionsProps } from "./options.ts";

interface ChoiceProps extends OptionsProps<unknown> {
  value?: unknown;
  clearable?: boolean;
  bind?: unknown;
}

function defaultChoice(props: ChoiceProps): unknown {
  const options = listOptions(props);
  const given = indexOfOption(props, props.value);
  if (given !== -1) return options[given];
  return canBeEmpty(props) || options.length === 0 ? null : options[0];
}

/** The chosen option is always the very object of the present options. */
export const choice: ValueKind<unknown, any> = {
  initial: defaultChoice,
  fit: (value, props: ChoiceProps) => {
    if (value === null && canBeEmpty(props)) return null;
    const options = listOptions(props);
    const index = indexOfOption(props, value);
    return index === -1 ? defaultChoice(props) : options[index];
  },
  decode: (raw, props: ChoiceProps) => (raw === null && canBeEmpty(props) ? null : decodeOption(raw, props)),
  encode: (value, props: ChoiceProps) => {
    const index = indexOfOption(props, value);
    return index === -1 ? null : index;
  },
  ...ofOptions,
};

export const checkOne = (props: ChoiceProps): Mistake | undefined =>
  checkChoice(props, props.value === undefined || props.value === null ? [] : [props.value]);
