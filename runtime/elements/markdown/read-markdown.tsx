// Markdown as vnodes: the lexer's tokens, one by one, never as HTML.
import { lexer, type Token, type Tokens } from "marked";
import { h, type ComponentChild, type ComponentChildren } from "preact";
import { isSafeUrl } from "../../painter/safe-url.ts";

export const readMarkdown = (source: string): ComponentChildren => paintAll(lexer(source));

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
  image: (token: Tokens.Image) =>
    isSafeUrl(token.href) ? <img src={token.href} alt={token.text} title={token.title ?? undefined} /> : token.text,
  list: (token: Tokens.List) => paintList(token),
  table: (token: Tokens.Table) => paintTable(token),
};

function paintToken(token: Token): ComponentChild {
  const paint = paints[token.type];
  // Text of a tight list item has tokens of its own; raw HTML has only what was written.
  return paint === undefined ? (insideOf(token as Tokens.Text) as ComponentChild) : paint(token);
}

function paintLink({ href, title, ...token }: Tokens.Link): ComponentChild {
  if (!isSafeUrl(href)) return insideOf(token) as ComponentChild;
  const outside = /^[a-z][\w+.-]*:/i.test(href);
  return (
    <a
      href={href}
      title={title ?? undefined}
      target={outside ? "_blank" : undefined}
      rel={outside ? "noopener noreferrer" : undefined}
    >
      {insideOf(token)}
    </a>
  );
}

function paintList({ ordered, start, items }: Tokens.List): ComponentChild {
  const inside = items.map((item) => <li data-task={item.task || undefined}>{insideOf(item)}</li>);
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

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  copy: "©",
  mdash: "—",
  ndash: "–",
  hellip: "…",
};

/** Character references are all that is read of HTML. */
const plain = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
