// `bind={variable}`: the variable is read, and the widget's value is assigned to it.
import type { Node } from "@babel/types";
import type { Translation } from "./translation.ts";

/** Whether an expression can stand in a function of its own. */
export const isReadable = (text: string): boolean => !/\b(await|yield)\b/.test(text);

/** The end of a call in `bound(`: a function that assigns. */
export function writeBind({ writer }: Translation, variable: Node): void {
  const { start, end } = variable;
  const text = writer.source.slice(start!, end!);
  if (!isReadable(text)) return writer.write(")");
  writer.write(", (_value) => { ");
  writer.stand(`(${text}) = _value`, start!, end!);
  writer.write("; })");
}
