// A content policy hears of styles and handlers as soon as HTML is parsed, before anybody can take them out: here they get other names.

/** Where a style waits for the page, which may set it. */
export const STYLE = "data-dc-style";

const tagName = /<\/?[^\s/>]*/y;
/** An attribute, with what stands before it. */
const attribute = /([\s/]*)([^\s/>=]+)?(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;

/** The same HTML, but for names: nothing of it is safe yet. */
export function quietHtml(html: string): string {
  let out = "";
  let at = 0;
  for (let start = 0; (start = nextTag(html, at)) !== -1;) {
    out += html.slice(at, start);
    tagName.lastIndex = start;
    at = start + tagName.exec(html)![0].length;
    // A script is dropped with all that is in it, as a style sheet has to be.
    out += html.slice(start, at).replace(/^(<\/?)style$/i, "$1script");
    while (at < html.length && html[at] !== ">") {
      attribute.lastIndex = at;
      const [whole, before, called = "", value = ""] = attribute.exec(html)!;
      out += whole === "" ? html[at]! : `${before}${renamed(called)}${value}`;
      at += whole.length || 1;
    }
  }
  return out + html.slice(at);
}

const renamed = (name: string): string => (/^style$/i.test(name) ? STYLE : name.replace(/^on/i, "x-on"));

function nextTag(html: string, from: number): number {
  const tag = /<\/?[a-z]/gi;
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
}
