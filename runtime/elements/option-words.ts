// What is read where an option stands.
import { isInline, writeText } from "./define.ts";
import type { Words } from "./text-content.ts";

/** The text of an option, or its Markdown made by `md`. */
export type OptionFormat<T = any> = (option: T) => Words;

export function wordsOf(option: unknown, format: OptionFormat | undefined): Words {
  const words = format === undefined ? option : format(option);
  return isInline(words) ? words : writeText(words);
}
