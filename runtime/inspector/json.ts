// Values as text that can be read, and edited where it is JSON.
import { same } from "../core/same.ts";

/** As JSON where that says it all, else as the language would name it. */
export function textOfValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (isJson(value)) return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Map) return `Map ${textOfValue([...value])}`;
  if (value instanceof Set) return `Set ${textOfValue([...value])}`;
  if (value instanceof File) return `${value.name} (${value.size} bytes)`;
  if (Array.isArray(value)) return `[${value.map(textOfValue).join(", ")}]`;
  const parts = Object.entries(value).map(([key, item]) => `${key}: ${textOfValue(item)}`);
  return `{ ${parts.join(", ")} }`;
}

/** True for what comes back from JSON as it was. */
export function isJson(value: unknown): boolean {
  try {
    return same(JSON.parse(JSON.stringify(value)), value);
  } catch {
    return false;
  }
}
