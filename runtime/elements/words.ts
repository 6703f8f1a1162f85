// The value of an element that text is typed into.
import type { HasNull } from "./bind.ts";
import { canBeEmpty } from "./can-be-empty.ts";
import { cut } from "./characters.ts";
import { type ValueKind, writeText } from "./define.ts";

/** The text of a field: `null` too where its `value` (`V`) or the variable that it is bound to (`B`) may be `null`. */
export type TextOf<V, B> = 0 extends 1 & B ? string : true extends HasNull<V> | HasNull<B> ? string | null : string;

interface WordsProps {
  maxLength?: number;
}

/** `null` only where the script gave it. */
export const words: ValueKind<string | null, any> = {
  initial: (props) => (canBeEmpty(props) ? null : ""),
  fit: (value: unknown, { maxLength }: WordsProps) => (value === null ? null : cut(writeText(value), maxLength)),
  decode: (raw, { maxLength }: WordsProps) => {
    if (typeof raw !== "string") throw new TypeError("A text is expected.");
    if (cut(raw, maxLength) !== raw) throw new RangeError(`At most ${maxLength} characters are allowed.`);
    return raw;
  },
};
