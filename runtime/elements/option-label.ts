// What is read where an option stands.
import { isInline, writeText } from "./define.ts";
import type { Label } from "./text-content.ts";

/** The text of an option, or its Markdown made by `md`. */
export type OptionFormat<T = any> = (option: T) => Label;

export function labelOf(option: unknown, format: OptionFormat | undefined): Label {
  const label = format === undefined ? option : format(option);
  return isInline(label) ? label : writeText(label);
}
