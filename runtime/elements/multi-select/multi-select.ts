// Any number of options, in the order chosen.
import { defineElement, type Mistake, type WidgetProps, widgetProps } from "../define.ts";
import {
  checkChoice,
  decodeOption,
  indexOfOption,
  listOptions,
  type OptionsProps,
  optionsProps,
  prepareOptions,
} from "../options.ts";

export interface MultiSelectProps<T>
  extends Omit<WidgetProps<readonly NoInfer<T>[]>, "bind" | "onChange">, OptionsProps<T> {
  /** The most options that can be chosen, at least 1; any number when left out. */
  max?: number;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  /** Ties the widget to a variable both ways: `bind={state.tags}`. */
  bind?: unknown;
  /** Called with the chosen options before the script runs. May be async: the run then waits for it. */
  onChange?: (value: NoInfer<T>[]) => void | Promise<void>;
}

/**
 * Lets any number of options be chosen. Evaluates to an array of them, in the order chosen, each the very object among
 * `options`; the array is the script's own. A `value` with something that is not among the options is an error.
 *
 * @example
 * ```tsx
 * const tags = <MultiSelect label="Tags" options={["new", "hot", "sale"]} max={2} />;
 * ```
 * Streamlit: `st.multiselect`.
 */
export const MultiSelect = defineElement<<const T>(props: MultiSelectProps<T>) => T[]>({
  name: "MultiSelect",
  children: "none",
  props: { ...widgetProps, ...optionsProps, max: "number", placeholder: "text" },
  defaults: { placeholder: "Choose…" },
  value: {
    initial: () => [],
    fit: (value: unknown, props) => {
      if (!Array.isArray(value)) return [];
      const options = listOptions(props);
      const indices = value.map((each) => indexOfOption(options, each)).filter((index) => index !== -1);
      return [...new Set(indices)].slice(0, props.max).map((index) => options[index]);
    },
    decode: (raw, props) => {
      if (!Array.isArray(raw) || new Set(raw).size !== raw.length)
        throw new TypeError("A list of different indices is expected.");
      if (raw.length > (props.max ?? Infinity)) throw new RangeError(`At most ${props.max} options can be chosen.`);
      return raw.map((index) => decodeOption(index, props));
    },
    encode: (value: unknown[], props) => {
      const options = listOptions(props);
      return value.map((each) => indexOfOption(options, each)).filter((index) => index !== -1);
    },
    copy: (value) => [...value],
  },
  handler: "onChange",
  check,
  prepare: prepareOptions,
});

function check(props: MultiSelectProps<unknown>): Mistake | undefined {
  const { value, max } = props;
  if (max !== undefined && !(max >= 1))
    return { found: `max is ${max}.`, expected: "max must be at least 1.", write: "max={1}" };
  if (value === undefined || value === null) return undefined;
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
  return checkChoice(props, value);
}
