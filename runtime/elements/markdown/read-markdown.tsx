// Markdown as vnodes: the lexer's tokens, one by one, never as HTML.
import type { Token, Tokens } from "marked";
import { h, type ComponentChild, type ComponentChildren } from "preact";
import { flag } from "../../painter/parts/flag.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import { lexMarkdown } from "./lex-markdown.tsx";
import { plain } from "./references.tsx";

export const readMarkdown = (source: string): ComponentChildren => paintAll(lexMarkdown(source));

const paintAll = (tokens: readonly Token[] | undefined): ComponentChildren => tokens?.map(paintToken);

/** The inside of a token: its own tokens, else its text. */
const insideOf = (token: { tokens?: Token[]; text?: string }): ComponentChildren =>
  token.tokens === undefined ? plain(token.text ?? "") : paintAll(token.tokens);

const paints: Record<string, (token: any) => ComponentChild> = {
  space: () => null,
  def: () => null,
  hr: () => <hr />,
  br: () => <br />,
  heading: (token: Tokens.Heading) => h(`h${token.depth}`, null, insideOf(token)),
  paragraph: (token: Tokens.Paragraph) => <p>{insideOf(token)}</p>,
  blockquote: (token: Tokens.Blockquote) => <blockquote>{insideOf(token)}</blockquote>,
  strong: (token: Tokens.Strong) => <strong>{insideOf(token)}</strong>,
  em: (token: Tokens.Em) => <em>{insideOf(token)}</em>,
  del: (token: Tokens.Del) => <del>{insideOf(token)}</del>,
  codespan: (token: Tokens.Codespan) => <code>{plain(token.text)}</code>,
  code: (token: Tokens.Code) => (
    <pre tabIndex={0} data-language={token.lang}>
      <code>{token.text}</code>
    </pre>
  ),
  link: (token: Tokens.Link) => paintLink(token),
  image: ({ href, text, title }: Tokens.Image) =>
    isSafeUrl(plain(href)) ? (
      <img src={plain(href)} alt={plain(text)} title={title ? plain(title) : undefined} />
    ) : (
      plain(text)
    ),
  list: (token: Tokens.List) => paintList(token),
  table: (token: Tokens.Table) => paintTable(token),
};

function paintToken(token: Token): ComponentChild {
  const paint = paints[token.type];
  // Text of a tight list item has tokens of its own; raw HTML has only what was written.
  return paint === undefined ? (insideOf(token as Tokens.Text) as ComponentChild) : paint(token);
}

function paintLink({ href: written, title, ...token }: Tokens.Link): ComponentChild {
  const href = plain(written);
  if (!isSafeUrl(href)) return insideOf(token) as ComponentChild;
  const outside = /^[a-z][\w+.-]*:/i.test(href);
  return (
    <a
      href={href}
      title={title ? plain(title) : undefined}
      target={outside ? "_blank" : undefined}
      rel={outside ? "noopener noreferrer" : undefined}
    >
      {insideOf(token)}
    </a>
  );
}

function paintList({ ordered, start, items }: Tokens.List): ComponentChild {
  const inside = items.map((item) => (
    <li data-task={flag(item.task)}>
      {item.task && (
        <input type="checkbox" disabled checked={item.checked} aria-label={item.checked ? "Done" : "Open"} />
      )}
      {insideOf(item)}
    </li>
  ));
  return ordered ? <ol start={start === "" ? undefined : start}>{inside}</ol> : <ul>{inside}</ul>;
}

function paintTable({ header, rows }: Tokens.Table): ComponentChild {
  const cell = (tag: "th" | "td") => (each: Tokens.TableCell) =>
    h(tag, { style: each.align === null ? undefined : `text-align:${each.align}` }, insideOf(each));
  return (
    <div class="dc-markdown-table" tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>{header.map(cell("th"))}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{row.map(cell("td"))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
