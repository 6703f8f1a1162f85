// Options to choose from: any values, found again by content, sent as their index.
import { same } from "../core/same.ts";
import { type Mistake, type PropKind, write, writeText } from "./define.ts";

/** The props that the elements with options share. */
export interface OptionsProps<T> {
  /** What can be chosen: any values, also objects. They are told apart by content. */
  options: Iterable<T>;
  /** The text of an option; plain values speak for themselves. */
  format?: (option: T) => string;
}

export const optionsProps = { options: "list!", format: "function" } as const satisfies Record<string, PropKind>;

type Props = Partial<OptionsProps<any>> & { value?: unknown };

/** What was read from iterators that can be walked only once. */
const read = new WeakMap<object, readonly unknown[]>();

/** The options as a list. */
export function listOptions({ options = [] }: Props): readonly unknown[] {
  if (Array.isArray(options)) return options;
  if ((options[Symbol.iterator]() as unknown) !== options) return [...options];
  let list = read.get(options);
  if (list === undefined) read.set(options, (list = [...options]));
  return list;
}

/** Where an option stands, by content; -1 when it is not there. */
export const indexOfOption = (options: readonly unknown[], option: unknown): number =>
  options.findIndex((each) => same(each, option));

/** The option with the index that a painter sent. */
export function decodeOption(raw: unknown, props: Props): unknown {
  const options = listOptions(props);
  if (typeof raw !== "number" || !Number.isInteger(raw) || raw < 0 || raw >= options.length)
    throw new RangeError(`The index of one of ${options.length} options is expected.`);
  return options[raw];
}

/** The props as the painter gets them: texts in place of the options. */
export function prepareOptions(props: Props & Record<string, unknown>): Record<string, unknown> & { labels: string[] } {
  const { options: _options, format, value: _value, bind: _bind, onChange: _onChange, ...shown } = props;
  return {
    ...shown,
    labels: listOptions(props).map((option) => writeText(format === undefined ? option : format(option))),
  };
}

/** Reports a `value` that cannot be chosen. */
export function checkChoice(props: Props, chosen: readonly unknown[]): Mistake | undefined {
  const options = listOptions(props);
  const missing = chosen.find((each) => indexOfOption(options, each) === -1);
  if (missing === undefined) return undefined;
  const [first] = options;
  return {
    found: `value is ${writeText(missing)}, which is not among the ${options.length} options.`,
    expected: "value must be one of the options.",
    write: first === undefined ? "value={null}" : `value={${write(first)}}`,
  };
}
