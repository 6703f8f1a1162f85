// The children of a text element, made clean: nothing for null and booleans, arrays flattened, text joined.
import type { Content, Inline } from "./wire.ts";

/** Clean content: one string where no inline HTML is in it. */
export function cleanContent(value: unknown): Content {
  if (typeof value === "string") return value;
  const parts: (string | Inline)[] = [];
  collect(value, parts);
  if (parts.length === 0) return "";
  return parts.length === 1 ? parts[0]! : parts;
}

function collect(value: unknown, parts: (string | Inline)[]): void {
  if (value === null || value === undefined || typeof value === "boolean") return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, parts);
  } else if (isInline(value)) {
    parts.push({ ...value, children: [cleanContent(value.children)] });
  } else {
    const last = parts.length - 1;
    if (typeof parts[last] === "string") parts[last] += String(value);
    else parts.push(String(value));
  }
}

const isInline = (value: unknown): value is Inline =>
  typeof value === "object" && value !== null && "tag" in value && "children" in value;

/** Content as plain text. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(textOf).join("");
  return isInline(content) ? textOf(content.children) : "";
}
