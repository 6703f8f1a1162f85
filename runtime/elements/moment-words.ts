// Words in a field for days and times, "3 dec" or "tomorrow": the browser's own field takes digits only, so that at the first letter it
// becomes one for text, which is read when it is left.
import { readMoment, readRange } from "./read-moment.ts";

type Type = "date" | "time" | "datetime-local";

export interface MomentWords {
  /** Hears every key of the fields; true: it was for words. */
  key(event: KeyboardEvent): boolean;
  /** Something else is done: what was typed belongs to no word that may follow. */
  forget(): void;
  /** What is written in words is what its field holds from now on; what cannot be read is forgotten. */
  end(): void;
}

/** Puts into a field, or into both of a range, what a text says; false: nothing that could be read. */
export function readInto(
  type: Type,
  text: string,
  field: HTMLInputElement,
  fields: readonly HTMLInputElement[],
): boolean {
  const both = fields.length > 1 ? readRange(type, text) : undefined;
  const one = readMoment(type, text);
  if (both !== undefined) fields.forEach((each, at) => void (each.value = both[at]!));
  else if (one !== undefined) field.value = one;
  return both !== undefined || one !== undefined;
}

export function momentWords(type: Type, fields: () => readonly HTMLInputElement[]): MomentWords {
  /** What was typed since the field was entered or something else was done in it, and what the fields held then. */
  let typed = "";
  let before: string[] = [];
  let turning = false;
  const back = (field: HTMLInputElement): void => {
    field.type = type;
    fields().forEach((each, at) => void (each.value = before[at]!));
  };
  return {
    key(event) {
      const { key, ctrlKey, metaKey, altKey } = event;
      const field = event.target as HTMLInputElement;
      if (field.type === "text") {
        if (key !== "Escape") return key !== "Enter" && key !== "Tab";
        back(field);
        // Whatever else it would close stays open.
        event.stopPropagation();
        return true;
      }
      if (ctrlKey || metaKey || altKey || [...key].length > 1 || (key === " " && typed === "")) {
        typed = "";
        return false;
      }
      if (typed === "") before = fields().map(({ value }) => value);
      typed += key;
      // Between two words it would open the browser's calendar.
      if (key === " ") event.preventDefault();
      // These say in a field for times which half of the day it is.
      if (!/\p{L}/u.test(key) || (type !== "date" && /[ap]/i.test(key))) return false;
      event.preventDefault();
      turning = true;
      field.type = "text";
      field.value = typed;
      // Safari takes the focus off what becomes another.
      field.focus();
      turning = false;
      typed = "";
      return true;
    },
    forget: () => void (typed = ""),
    end() {
      for (const field of fields()) {
        if (field.type !== "text" || turning) continue;
        const text = field.value;
        back(field);
        readInto(type, text, field, fields());
      }
    },
  };
}
