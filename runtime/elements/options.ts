// Options to choose from: any values, found again by content, sent as their index.
import { same } from "../core/values/same.ts";
import { findOption, isGuess } from "./find-option.ts";
import { isInline, type Mistake, type PropKind, textOf, write, writeText } from "./define.ts";
import { labelOf } from "./option-label.ts";
import type { Label } from "./text-content.ts";

/** The props that the elements with options share. */
export interface OptionsProps<T> {
  /**
   * What can be chosen: any values but `null` and `undefined`. Those that each run makes anew are found again by content, else by
   * their text, else by their position.
   */
  options: Iterable<T>;
  /** The text of an option, or its Markdown made by `md`; plain values speak for themselves. */
  format?: (option: T) => Label;
}

export const optionsProps = { options: "list!", format: "function" } as const satisfies Record<string, PropKind>;

type Props = Partial<OptionsProps<any>> & { value?: unknown };

/** What was read from iterators that can be walked only once. */
const read = new WeakMap<object, readonly unknown[]>();

/** The options as a list. */
export function listOptions({ options = [] }: { options?: unknown }): readonly unknown[] {
  if (Array.isArray(options)) return options;
  // Those that are asked for are not there before.
  if (typeof options === "function") return [];
  return walk(options as Iterable<unknown>);
}

function walk(options: Iterable<unknown>): readonly unknown[] {
  if ((options[Symbol.iterator]() as unknown) !== options) return [...options];
  let list = read.get(options);
  if (list === undefined) read.set(options, (list = [...options]));
  return list;
}

/** Where an option stands; -1 when it is not there. */
export const indexOfOption = (props: Props, option: unknown): number =>
  findOption(listOptions(props), option, props.format);

/** True when the same is chosen, be it among options that were made anew. */
function sameChoice(a: unknown, b: unknown, props: Props): boolean {
  if (same(a, b)) return true;
  const at = indexOfOption(props, a);
  if (at !== -1 || !Array.isArray(a)) return at !== -1 && at === indexOfOption(props, b);
  return Array.isArray(b) && a.length === b.length && a.every((each, i) => sameChoice(each, b[i], props));
}

/** What the values have in common that are made of options. */
export const ofOptions = {
  equal: sameChoice,
  hints: (value: unknown) => (isGuess(value) ? [["option-by-position"] as const] : []),
};

/** The option with the index that a painter sent. */
export function decodeOption(raw: unknown, props: Props): unknown {
  const options = listOptions(props);
  if (typeof raw !== "number" || !Number.isInteger(raw) || raw < 0 || raw >= options.length)
    throw new RangeError(`The index of one of ${options.length} options is expected.`);
  return options[raw];
}

/** The props as the painter gets them: texts in place of the options, and what is shown where that is more than text. */
export function prepareOptions(
  props: Props & Record<string, unknown>,
): Record<string, unknown> & { labels: string[]; marked?: Label[] } {
  const { options: _options, format, value: _value, bind: _bind, onChange: _onChange, ...shown } = props;
  const marked = listOptions(props).map((option) => labelOf(option, format));
  return { ...shown, labels: marked.map(textOf), ...(marked.some(isInline) && { marked }) };
}

/** Reports options that are none, and a `value` that cannot be chosen. */
export function checkChoice(props: Props, chosen: readonly unknown[]): Mistake | undefined {
  const options = listOptions(props);
  const nothing = options.findIndex((each) => each === null || each === undefined);
  if (nothing !== -1)
    return {
      found: `options[${nothing}] is ${write(options[nothing])}.`,
      expected: "Any value but null and undefined can be an option: they mean that nothing is chosen.",
      write: "options={options.filter((option) => option != null)}",
    };
  const missing = chosen.find((each) => indexOfOption(props, each) === -1);
  if (missing === undefined) return undefined;
  const [first] = options;
  return {
    found: `value is ${writeText(missing)}, which is not among the ${options.length} options.`,
    expected: "value must be one of the options.",
    write: first === undefined ? "value={null}" : `value={${write(first)}}`,
  };
}
