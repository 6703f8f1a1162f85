// Inline Markdown as content: tags and text, as inline HTML is.
import type { Token, Tokens } from "marked";
import { inline } from "../core/wire/content.ts";
import type { Content, Inline } from "../core/wire/wire.ts";
import { isSafeUrl } from "../painter/safe-url.ts";
import type { ColourToken, SignToken } from "./marks.ts";
import { plain } from "./references.ts";

export const toInline = (tokens: readonly Token[] | undefined): Content[] => (tokens ?? []).map(contentOf);

/** The inside of a token: its own tokens, else its text. */
const insideOf = (token: { tokens?: Token[]; text?: string }): Content[] =>
  token.tokens === undefined ? [plain(token.text ?? "")] : toInline(token.tokens);

const tag =
  (name: string) =>
  (token: Tokens.Strong | Tokens.Em | Tokens.Del): Content =>
    inline(name, null, insideOf(token));

/** Tags of the page's own: what they stand for is loaded when the first is shown. Until then, and in tests, what was written stands there. */
const sign =
  (attribute: string) =>
  ({ type, raw, text, display }: SignToken): Content =>
    inline(`dc-${type}`, { [attribute]: text, ...(display && { display: "" }) }, [raw]);

const writers: Record<string, (token: any) => Content> = {
  strong: tag("strong"),
  em: tag("em"),
  del: tag("del"),
  br: () => inline("br", null, []),
  codespan: ({ text }: Tokens.Codespan) => inline("code", null, [text]),
  link: linkOf,
  image: ({ href, text, title }: Tokens.Image) =>
    isSafeUrl(plain(href)) ? inline("img", { src: plain(href), alt: plain(text), ...titled(title) }, []) : plain(text),
  colour: ({ name, tokens }: ColourToken) => inline("span", { class: name }, toInline(tokens)),
  icon: sign("name"),
  emoji: sign("name"),
  math: sign("tex"),
};

/** Text of a tight list item has tokens of its own; raw HTML has only what was written. */
function contentOf(token: Token): Content {
  const write = writers[token.type];
  return write === undefined ? insideOf(token as Tokens.Text) : write(token);
}

function linkOf({ href: written, title, ...token }: Tokens.Link): Content {
  const href = plain(written);
  if (!isSafeUrl(href)) return insideOf(token);
  return inline("a", addressed({ href, ...titled(title) }), insideOf(token));
}

/** A link to elsewhere opens beside the app; one that would run code leads nowhere. */
export function addressed({ href, title }: Readonly<Record<string, unknown>>): Inline["attrs"] {
  if (!isSafeUrl(href)) return null;
  const outside = /^[a-z][\w+.-]*:/i.test(href as string);
  return {
    href,
    ...(title !== undefined && { title }),
    ...(outside && { target: "_blank", rel: "noopener noreferrer" }),
  };
}

const titled = (title: string | null | undefined): { title?: string } => (title ? { title: plain(title) } : {});
