// Inline Markdown as a value: for labels, captions, headings, options and messages.
import { cleanContent, inline, isInline, textOf } from "../core/wire/content.ts";
import type { Content, Inline } from "../core/wire/wire.ts";
import { lexInline } from "./lex-markdown.ts";
import { addressed, toInline } from "./to-inline.ts";

/** What may be put into the template: a text, a number, inline HTML, other Markdown. `null`, `undefined` and booleans are ignored. */
export type MarkdownFill = Content | number | boolean | null | undefined | readonly MarkdownFill[];

/** Stands for a value while the template is read: characters that no text may have, and an address has them encoded. */
const place = /(?:\ufdd0|%EF%B7%90)(\d+)(?:\ufdd1|%EF%B7%91)/g;

/** A template is read once, however often it is used. */
const read = new WeakMap<TemplateStringsArray, Inline>();

/**
 * Inline Markdown, wherever a text or a label is expected: emphasis, code, links, `~~struck~~`, `:red[colours]`, `:red-background[…]`,
 * `:green-badge[badges]`, `:small[…]`, `:tada:`, `:material-star:`, and maths as `$x^2$`. Values put into the template are text, never Markdown.
 * A backslash in front of a mark makes it a letter; formulas are written as they are, without doubled backslashes.
 *
 * @param strings The Markdown, as the template has it.
 * @param values What is put into it.
 * @returns Content for texts, labels, titles and options.
 * @example
 * ```tsx
 * const n = <Slider label={md`Number of **birds**`} max={344} />;
 * <Caption>{md`:material-star: ${n} of 344, see [the source](https://example.org)`}</Caption>;
 * ```
 * Streamlit: Markdown in labels and texts.
 */
export function md(strings: TemplateStringsArray, ...values: readonly MarkdownFill[]): Inline {
  let template = read.get(strings);
  if (template === undefined) read.set(strings, (template = readTemplate(strings)));
  return values.length === 0 ? template : (fill(template, values) as Inline);
}

function readTemplate({ raw }: TemplateStringsArray): Inline {
  const source = raw.map((text) => text.replace(/[\ufdd0\ufdd1]/g, "\ufffd").replaceAll("\\`", "`"));
  const whole = source.reduce((before, text, i) => `${before}\ufdd0${i - 1}\ufdd1${text}`);
  return inline("span", { class: "dc-md" }, toInline(lexInline(onOneLine(whole))));
}

/** Formatters take the template for a text of Markdown, and give it lines of its own. */
const onOneLine = (source: string): string =>
  source.replace(/^[ \t]*\n\s*|\s*\n[ \t]*$/g, "").replace(/\n[ \t]+/g, "\n");

/** The template with its values in it. */
function fill(content: Content, values: readonly MarkdownFill[]): Content {
  if (typeof content === "string") return fillText(content, values);
  if (!isInline(content)) return (content as readonly Content[]).map((part) => fill(part, values));
  const { tag, attrs, children } = content;
  const filled = children.map((child) => fill(child, values));
  const given = attrs && fillAttributes(attrs, values);
  return inline(tag, tag === "a" ? addressed(given!) : given, filled);
}

const fillText = (text: string, values: readonly MarkdownFill[]): Content =>
  cleanContent(text.split(place).map((part, i) => (i % 2 === 0 ? part : values[Number(part)])));

const fillAttributes = (attrs: Readonly<Record<string, unknown>>, values: readonly MarkdownFill[]) =>
  Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [
      name,
      typeof value === "string"
        ? value.replace(place, (_, i: string) => textOf(cleanContent(values[Number(i)])))
        : value,
    ]),
  );
