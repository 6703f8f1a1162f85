// Whether plain HTML is drawn at all: what would run code or change the whole page is not.
import { types as t } from "@babel/core";
import type { Report } from "../diagnostic.ts";
import type { Facts } from "../find/facts.ts";
import { findAttributes, isSpread } from "../find/props.ts";

const frame = "Show it in a frame of its own: `<iframe src=…>`.";

/** What to write instead of each tag that no page shows. */
const tags: Readonly<Record<string, string>> = {
  style:
    'Put the rules into a file and write `import "./look.css";` at the top; one element takes `class` and `style`, and the page `config.theme`.',
  script: 'Import what it does: `import { run } from "./code.ts";`, and call it in the script or in a handler.',
  link: 'A style sheet is imported, `import "./look.css";`; the icon of the page is `export const config = { icon: … }`.',
  meta: "What the page says of itself stands in `export const config = { title, icon, lang, … }`.",
  base: "Write addresses from the root of the site; `dacapo build --base /folder/` moves all of them.",
  template: "Write a function that draws, and call it wherever its content belongs.",
  noscript: "Leave it out: without scripts nothing of an app is there.",
  object: frame,
  embed: frame,
};

const attributes: Readonly<Record<string, string>> = {
  innerhtml: "Write the tags in the script, or Markdown: `<Markdown>{text}</Markdown>`.",
  outerhtml: "Write the tags in the script, or Markdown: `<Markdown>{text}</Markdown>`.",
  dangerouslysetinnerhtml: "Write the tags in the script, or Markdown: `<Markdown>{text}</Markdown>`.",
  textcontent: "Write the text between the tags.",
  srcdoc: "Put the page into a file, and give its address as `src`.",
  ref: "Tags of a page are reached in an own element's paint: `defineElement({ … })`.",
};

export function checkHtml({ drawings, inline }: Facts, report: Report): void {
  for (const { kind, node } of drawings.values()) if (kind === "element") checkTag(node, report);
  for (const node of inline) checkTag(node, report);
}

function checkTag(node: t.Node, report: Report): void {
  if (!t.isJSXElement(node)) return;
  const { name } = node.openingElement;
  const text = t.isJSXNamespacedName(name) ? name.name.name : t.isJSXIdentifier(name) ? name.name : "";
  if (!/^[a-z]/.test(text)) return;
  const tag = text.toLowerCase();
  if (Object.hasOwn(tags, tag)) report("html-not-drawn", name.loc, { found: `\`<${text}>\``, write: tags[tag]! });
  for (const attribute of findAttributes(node)) {
    if (isSpread(attribute)) continue;
    const own = attribute.name.toLowerCase();
    const isCode = own.startsWith("on") && t.isStringLiteral(attribute.value);
    const write = isCode
      ? `Give it a function: \`${attribute.name}={() => { … }}\`.`
      : Object.hasOwn(attributes, own)
        ? attributes[own]!
        : null;
    if (write) report("html-not-drawn", attribute.node.loc, { found: `\`${attribute.name}\` of \`<${text}>\``, write });
  }
}
