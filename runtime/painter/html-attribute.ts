// Attributes as JSX writes them, as HTML does: `className`, and styles as objects.
import { writeText } from "../core/thrown/in-short.ts";

const aliases: Record<string, string> = { className: "class", htmlFor: "for" };

export const attributeName = (name: string): string => (Object.hasOwn(aliases, name) ? aliases[name]! : name);

export const attributeValue = (name: string, value: unknown): unknown =>
  name !== "style" || value === undefined || value === null ? value : styleOf(value);

const styleOf = (style: {}): string =>
  typeof style !== "object"
    ? (style as string)
    : Object.entries(style)
        .filter(([, value]) => value !== null && value !== undefined && value !== false)
        .map(
          ([name, value]) =>
            `${name.startsWith("--") ? name : name.replace(/[A-Z]/g, "-$&").toLowerCase()}:${writeText(value)};`,
        )
        .join("");
