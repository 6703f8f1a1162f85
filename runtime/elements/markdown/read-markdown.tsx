// Markdown as vnodes: the lexer's tokens, one by one, never as HTML.
import type { Token, Tokens } from "marked";
import { h, type ComponentChild, type ComponentChildren } from "preact";
import { lexMarkdown } from "../../markdown/lex-markdown.ts";
import { toInline } from "../../markdown/to-inline.ts";
import { contentOf } from "../../painter/content.ts";
import { inlinePaint } from "../../painter/inline.ts";
import { nameOf, setName } from "../../painter/headings/heading-name.ts";
import { showLink } from "../../painter/headings/heading-shadow.ts";
import { CodeText } from "../../painter/parts/code-text.tsx";
import { flag } from "../../painter/parts/flag.ts";
import { registerInline } from "../../painter/registry.ts";
import { defineSigns } from "../../painter/signs/define-signs.ts";
import { markdown as words } from "../../language/english/shown.ts";

export function readMarkdown(source: string): ComponentChildren {
  registerInline(inlinePaint);
  defineSigns();
  return paintAll(lexMarkdown(source));
}

const paintAll = (tokens: readonly Token[] | undefined): ComponentChildren => tokens?.map(paintToken);

const paints: Record<string, (token: any) => ComponentChild> = {
  space: () => null,
  def: () => null,
  hr: () => <hr />,
  heading: ({ depth, tokens }: Tokens.Heading) =>
    h(`h${depth}`, { ref: (at: HTMLElement | null) => name(at) }, paintInline(tokens)),
  paragraph: ({ tokens }: Tokens.Paragraph) => <p>{paintInline(tokens)}</p>,
  blockquote: ({ tokens }: Tokens.Blockquote) => <blockquote>{paintAll(tokens)}</blockquote>,
  code: ({ lang, text }: Tokens.Code) => (
    <pre tabIndex={0} data-language={lang}>
      <code>
        <CodeText code={text} language={lang} />
      </code>
    </pre>
  ),
  list: (token: Tokens.List) => paintList(token),
  table: (token: Tokens.Table) => paintTable(token),
};

/** Headings have names and links here as elsewhere, unless their box says otherwise. */
function name(heading: HTMLElement | null): void {
  if (heading === null || heading.closest("[data-anchors=false]") !== null) return;
  setName(heading, nameOf(heading.textContent));
  showLink(heading);
}

const paintInline = (tokens: readonly Token[]): ComponentChildren => contentOf(toInline(tokens));

/** What is no block by itself stands inside a line: text of a tight list item, a formula, raw HTML. */
function paintToken(token: Token): ComponentChild {
  const paint = paints[token.type];
  return paint === undefined ? (paintInline([token]) as ComponentChild) : paint(token);
}

function paintList({ ordered, start, items }: Tokens.List): ComponentChild {
  const inside = items.map((item) => (
    <li data-task={flag(item.task)}>
      {item.task && (
        <input type="checkbox" disabled checked={item.checked} aria-label={item.checked ? words.done : words.open} />
      )}
      {paintAll(item.tokens)}
    </li>
  ));
  return ordered ? <ol start={start === "" ? undefined : start}>{inside}</ol> : <ul>{inside}</ul>;
}

function paintTable({ header, rows }: Tokens.Table): ComponentChild {
  const cell = (tag: "th" | "td") => (each: Tokens.TableCell) =>
    h(tag, { style: each.align === null ? undefined : `text-align:${each.align}` }, paintInline(each.tokens));
  return (
    <div class="dc-markdown-table" tabIndex={0} role="group" aria-label={words.table}>
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
