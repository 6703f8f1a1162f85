// The value of an element that lets one option be chosen.
import { canBeEmpty } from "./can-be-empty.ts";
import type { Mistake, ValueKind } from "./define.ts";
import { isNew, placeOf, readNew } from "./new-option.ts";
import { checkChoice, decodeOption, indexOfOption, listOptions, ofOptions, type OptionsProps } from "./options.ts";

interface ChoiceProps extends OptionsProps<unknown> {
  value?: unknown;
  clearable?: boolean;
  bind?: unknown;
  acceptNew?: boolean;
}

function defaultChoice(props: ChoiceProps): unknown {
  const options = listOptions(props);
  const given = indexOfOption(props, props.value);
  if (given !== -1) return options[given];
  if (isNew(props.value, props)) return props.value;
  return canBeEmpty(props) || options.length === 0 ? null : options[0];
}

/** The chosen option is always the very object of the present options. */
export const choice: ValueKind<unknown, any> = {
  initial: defaultChoice,
  fit: (value, props: ChoiceProps) => {
    if (value === null && canBeEmpty(props)) return null;
    const options = listOptions(props);
    const index = indexOfOption(props, value);
    if (index === -1 && isNew(value, props)) return value;
    return index === -1 ? defaultChoice(props) : options[index];
  },
  decode: (raw, props: ChoiceProps) => {
    if (raw === null && canBeEmpty(props)) return null;
    return typeof raw === "string" && props.acceptNew === true ? readNew(raw, props) : decodeOption(raw, props);
  },
  encode: (value, props: ChoiceProps) => {
    const place = placeOf(value, props);
    return place === -1 ? null : place;
  },
  ...ofOptions,
};

export const checkOne = (props: ChoiceProps): Mistake | undefined =>
  checkChoice(props, isEmpty(props.value) || isNew(props.value, props) ? [] : [props.value]);

const isEmpty = (value: unknown): boolean => value === undefined || value === null;
