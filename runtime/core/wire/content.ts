// The children of a text element, made clean: nothing for null and booleans, arrays flattened, text joined.
import type { Content, Inline } from "./wire.ts";
import { writeText } from "../thrown/in-short.ts";

/** Clean content: one string where no inline HTML is in it. Handlers stay behind; their tags say what they wait for. */
export function cleanContent(value: unknown): Content {
  return typeof value === "string" ? value : clean(value, { spots: 0 });
}

interface Count {
  /** How many tags with handlers there have been. */
  spots: number;
}

function clean(value: unknown, count: Count): Content {
  const pieces: (string | Inline)[] = [];
  collect(value, pieces, count);
  if (pieces.length === 0) return "";
  return pieces.length === 1 ? pieces[0]! : pieces;
}

function collect(value: unknown, pieces: (string | Inline)[], count: Count): void {
  if (value === null || value === undefined || typeof value === "boolean") return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, pieces, count);
  } else if (isInline(value)) {
    pieces.push(cleanInline(value, count));
  } else {
    const last = pieces.length - 1;
    if (typeof pieces[last] === "string") pieces[last] += writeText(value);
    else pieces.push(writeText(value));
  }
}

function cleanInline({ tag, attrs, children }: Inline, count: Count): Inline {
  const on = eventsOf(attrs);
  if (on === null) return inline(tag, attrs, [clean(children, count)]);
  const spot = count.spots++;
  const shown = Object.fromEntries(Object.entries(attrs!).filter(([, value]) => typeof value !== "function"));
  return inline(tag, shown, [clean(children, count)], { on, spot });
}

/** The events that a tag has handlers for. */
export function eventsOf(attrs: Inline["attrs"]): string[] | null {
  let on: string[] | null = null;
  for (const name in attrs) {
    if (typeof attrs[name] === "function" && name.startsWith("on")) (on ??= []).push(name.slice(2).toLowerCase());
  }
  return on;
}

/** Gives back what it is given, so that a class can mark it. */
const Itself = function (content: object) {
  return content;
} as unknown as new (content: object) => object;

/** The mark of what compiled code has made: data of the same shape is text. Nobody else can set it, and asking costs next to nothing. */
class Mark extends Itself {
  // oxlint-disable-next-line no-unused-private-class-members -- asked for by `in`
  readonly #made = true;

  static isOn(content: object): boolean {
    return #made in content;
  }
}

export function inline(tag: string, attrs: Inline["attrs"], children: readonly Content[], more?: object): Inline {
  return new Mark(
    more === undefined ? { tag, attrs, children } : { tag, attrs, ...more, children },
  ) as object as Inline;
}

export const isInline = (value: unknown): value is Inline =>
  typeof value === "object" && value !== null && Mark.isOn(value);

/** True for a tag in content that is clean, wherever it comes from. */
export const isTag = (value: unknown): value is Inline => typeof value === "object" && value !== null && "tag" in value;

/** Content as plain text. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(textOf).join("");
  return isTag(content) ? textOf(content.children) : "";
}
