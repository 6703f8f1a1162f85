// Markdown into tokens, in time that grows with its length: what the lexer would take too long for is plain text.
import { Lexer, type Token } from "marked";
import { marks } from "./marks.ts";

/** The longest part that is read as one, in characters: some marks cost more the more of them are read together. */
const PART = 3_000;
/** So many marks of emphasis in one paragraph mean something else; and so much work may they be in all. */
const MARKS = 200;
const WORK = 1_000_000;
/** So many links and line breaks in one paragraph. */
const LINKS = 400;

/** A line that begins with so many quotes or list signs. */
const deep = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)){30}/m;

class BoundedLexer extends Lexer {
  private work = 0;

  constructor() {
    // A lexer writes into its options.
    super({ ...marks });
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const emphasis = count(source, /[*_~]/g);
    this.work += emphasis * emphasis;
    const much = emphasis > MARKS || this.work > WORK || count(source, /\[| {2}\n/g) > LINKS;
    if (much) tokens.push({ type: "text", raw: source, text: source, escaped: false });
    else super.inlineTokens(source, tokens);
    return tokens;
  }
}

export function lexMarkdown(source: string): Token[] {
  const lexer = new BoundedLexer();
  for (const part of partsOf(source.replace(/\r\n?/g, "\n"))) {
    const stood = lexer.tokens.length;
    try {
      if (deep.test(part)) throw new RangeError("Nested too deep.");
      lexer.blockTokens(part, lexer.tokens);
    } catch {
      lexer.tokens.length = stood;
      lexer.tokens.push({
        type: "paragraph",
        raw: part,
        text: part,
        tokens: [{ type: "text", raw: part, text: part }],
      });
    }
  }
  // Links may be defined behind the place where they are used.
  for (const { src, tokens } of lexer.inlineQueue) lexer.inlineTokens(src, tokens);
  return lexer.tokens;
}

/** What stands inside a line of text: emphasis, code, links, but no headings or lists. */
export function lexInline(source: string): Token[] {
  const lexer = new BoundedLexer();
  const parts = source.match(new RegExp(`[\\s\\S]{1,${PART}}`, "g")) ?? [];
  return parts.flatMap((part) => lexer.inlineTokens(part));
}

const count = (text: string, marks: RegExp): number => {
  let found = 0;
  while (marks.exec(text) !== null) found += 1;
  return found;
};

/** Cut between paragraphs, or where there are none between lines; never inside a block of code or a table. */
function partsOf(source: string): string[] {
  if (source.length <= PART) return [source];
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  let fence: string | undefined;
  const cut = (): void => {
    parts.push(part.join("\n"));
    part = [];
    length = 0;
  };
  for (const line of source.split("\n")) {
    const between = fence === undefined && !/^\s*\|/.test(line);
    if (between && length > 0 && (length + line.length > PART || (length > PART / 2 && line.trim() === ""))) cut();
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = fence === undefined ? mark : undefined;
    // A line of its own length is no Markdown that somebody wrote.
    for (let at = 0; at < Math.max(line.length, 1); at += PART) {
      if (at > 0) cut();
      part.push(line.slice(at, at + PART));
      length += Math.min(line.length - at, PART) + 1;
    }
  }
  cut();
  return parts;
}
