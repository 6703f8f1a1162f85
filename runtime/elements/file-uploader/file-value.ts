// The value of an element that files are chosen in: a file, or with `multiple` any number.
import type { ValueKind } from "../define.ts";
import { explainRefusal, type Limits, refusalOf } from "./refusal.ts";

interface Props extends Limits {
  multiple?: boolean;
  directory?: boolean;
}

/** Any number of files, not only one. */
export const takesMany = ({ multiple, directory }: Props): boolean => multiple === true || directory === true;

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

const isFile = (value: unknown): value is File => value instanceof File;

const valueOf = (files: File[], props: Props): File[] | File | null => (takesMany(props) ? files : (files[0] ?? null));

/** A page that is elsewhere has files that it did not choose by name, size and kind only: they stand for those that are here already. */
function known(sent: readonly unknown[], here: readonly unknown[]): unknown[] {
  const left = new Set(here.filter(isFile));
  return sent.map((each) => {
    if (isFile(each)) return each;
    const { name, size, type } = each as Partial<File>;
    const found = [...left].find((file) => file.name === name && file.size === size && file.type === type);
    if (found !== undefined) left.delete(found);
    return found;
  });
}

/** Travels as a list of files. */
export const fileValue: ValueKind<File[] | File | null, Props> = {
  initial: (props) => valueOf([], props),
  fit: (value, props) =>
    valueOf(
      listOf(value).filter((file): file is File => isFile(file) && refusalOf(file, props) === undefined),
      props,
    ),
  decode(given, props, held) {
    // One that was given up on its way is nothing.
    const sent = Array.isArray(given) ? given.filter((file) => file !== null) : given;
    const raw = Array.isArray(sent) ? known(sent, listOf((held?.pending ?? held)?.value)) : sent;
    if (!Array.isArray(raw) || !raw.every(isFile)) throw new TypeError("A list of files is expected.");
    if (raw.length < (given as unknown[]).length && !takesMany(props)) return held?.value ?? null;
    if (raw.length > 1 && !takesMany(props)) throw new RangeError("Only one file can be chosen.");
    for (const file of raw) {
      const refusal = refusalOf(file, props);
      if (refusal !== undefined) throw new RangeError(explainRefusal(refusal, file, props));
    }
    return valueOf([...raw], props);
  },
  encode: listOf,
  copy: (value) => (Array.isArray(value) ? [...value] : value),
};
