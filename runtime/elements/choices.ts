// The value of an element that lets several options be chosen, in the order chosen.
import type { Mistake, ValueKind } from "./define.ts";
import { isNew, placeOf, readNew } from "./new-option.ts";
import { checkChoice, decodeOption, listOptions, ofOptions, type OptionsProps } from "./options.ts";

interface ChoicesProps extends OptionsProps<unknown> {
  value?: unknown;
  max?: number;
  acceptNew?: boolean;
}

/** Positions of options, and texts that are new. */
const placesOf = (value: readonly unknown[], props: ChoicesProps): (number | string)[] =>
  value.map((each) => placeOf(each, props)).filter((place) => place !== -1);

/** The chosen options are always the very objects of the present options. */
export const choices: ValueKind<unknown[], any> = {
  initial: () => [],
  fit: (value: unknown, props: ChoicesProps) => {
    if (!Array.isArray(value)) return [];
    const options = listOptions(props);
    const places = [...new Set(placesOf(value, props))].slice(0, props.max);
    return places.map((place) => (typeof place === "string" ? place : options[place]));
  },
  decode: (raw, props: ChoicesProps) => {
    if (!Array.isArray(raw) || new Set(raw).size !== raw.length)
      throw new TypeError("A list of different indices is expected.");
    if (raw.length > (props.max ?? Infinity)) throw new RangeError(`At most ${props.max} options can be chosen.`);
    const chosen = raw.map((each) =>
      typeof each === "string" && props.acceptNew === true ? readNew(each, props) : decodeOption(each, props),
    );
    // A text may stand for an option that is chosen already.
    return [...new Set(chosen)];
  },
  encode: placesOf,
  copy: (value) => [...value],
  ...ofOptions,
};

/** Reports a `value` that cannot be chosen. `asked`: what can be is not known before it is found. */
export function checkSeveral(props: ChoicesProps, asked = false): Mistake | undefined {
  const { value, max } = props;
  if (max !== undefined && !(max >= 1))
    return { found: `max is ${max}.`, expected: "max must be at least 1.", write: "max={1}" };
  if (value === undefined || value === null) return asked ? undefined : checkChoice(props, []);
  if (!Array.isArray(value))
    return {
      found: "value is not an array.",
      expected: "value must be an array of options.",
      write: "value={[]}",
    };
  if (max !== undefined && value.length > max)
    return {
      found: `value has ${value.length} options.`,
      expected: `max allows ${max}.`,
      write: `max={${value.length}}`,
    };
  if (asked) return undefined;
  return checkChoice(
    props,
    value.filter((each) => !isNew(each, props)),
  );
}
