// A value as TypeScript writes it.

import { write } from "../core/values/write.ts";

export function literalOf(value: unknown): string {
  try {
    return literal(value);
  } catch {
    // A circle, or what cannot be looked at: no literal says it, but the author sees what it was.
    return `undefined /* ${write(value).replaceAll("*/", "* /")} */`;
  }
}

function literal(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value instanceof Date) return `new Date(${JSON.stringify(value.toISOString())})`;
  if (typeof File !== "undefined" && value instanceof File)
    // Its content stays with the user: the test has a file of the same name and type.
    return `new File([], ${JSON.stringify(value.name)}, { type: ${JSON.stringify(value.type)} })`;
  const parts = Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${literal(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** Text between backticks, as it stands. */
export const templateOf = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;
