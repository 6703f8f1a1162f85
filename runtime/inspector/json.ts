// Values as text that can be read, and edited where it is JSON.
import { same } from "../core/values/same.ts";
import { write } from "../core/values/write.ts";

/** As JSON where that says it all, else as the language would name it. */
export function textOfValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (isJson(value)) return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (value instanceof File) return `${value.name} (${value.size} bytes)`;
  return write(value);
}

/** True for what comes back from JSON as it was. */
export function isJson(value: unknown): boolean {
  try {
    return same(JSON.parse(JSON.stringify(value)), value);
  } catch {
    return false;
  }
}
