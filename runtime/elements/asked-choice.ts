// The values of elements whose options may be asked for: one that was found, or several in the order chosen.
import { asks, optionOf, shownOf } from "./asked-options.ts";
import { choice } from "./choice.ts";
import { choices } from "./choices.ts";
import type { ValueKind } from "./define.ts";
import { ofOptions } from "./options.ts";

/** Nothing at first. What was chosen once stays, whatever is found later. */
const askedChoice: ValueKind<unknown, any> = {
  initial: () => null,
  fit: (value) => value ?? null,
  decode: (raw, props, held) => (raw === null ? null : optionOf(raw, props, held)),
  encode: (value, props) => (value === null ? null : shownOf(value, props)),
};

const askedChoices: ValueKind<unknown[], any> = {
  initial: () => [],
  fit: (value: unknown, { max }: { max?: number }) => (Array.isArray(value) ? value.slice(0, max) : []),
  decode(raw, props: { max?: number; options?: unknown }, held) {
    if (!Array.isArray(raw)) throw new TypeError("A list of options is expected.");
    const chosen = [...new Set(raw.map((each) => optionOf(each, props, held)))];
    if (chosen.length > (props.max ?? Infinity)) throw new RangeError(`At most ${props.max} options can be chosen.`);
    return chosen;
  },
  encode: (value, props) => value.map((option) => shownOf(option, props)),
};

/** One kind or the other, by what the props say. */
function either(listed: ValueKind, asked: ValueKind): ValueKind {
  const kindOf = (props: { options?: unknown }): ValueKind => (asks(props) ? asked : listed);
  return {
    initial: (props) => kindOf(props).initial(props),
    fit: (value, props, before) => kindOf(props).fit(value, props, before),
    decode: (raw, props, held) => kindOf(props).decode(raw, props, held),
    encode: (value, props) => kindOf(props).encode!(value, props),
    copy: (value) => (Array.isArray(value) && listed.copy !== undefined ? [...(value as unknown[])] : value),
    ...ofOptions,
  };
}

export const foundChoice = /*#__PURE__*/ either(choice, askedChoice);
export const foundChoices = /*#__PURE__*/ either(choices, askedChoices);
