// Keeps what is typed within `maxLength`, where the attribute of that name would count the halves of an emoji.
import { cutHead } from "./characters.ts";

interface Field {
  value: string;
  readonly selectionEnd: number | null;
  setSelectionRange(from: number, to: number): void;
}

/** After an input: what was put in too much stands in front of the caret. */
export function keepWithin(field: Field, most: number | undefined): void {
  const { value, selectionEnd } = field;
  const at = selectionEnd ?? value.length;
  const head = most === undefined ? undefined : cutHead(value.slice(0, at), value.slice(at), most);
  if (head === undefined || head.length === at) return;
  field.value = head + value.slice(at);
  // Fields for addresses have no caret that can be set.
  if (selectionEnd !== null) field.setSelectionRange(head.length, head.length);
}
