// What is safe in an HTML text, as nodes.
import createPurifier, { type Config } from "dompurify";
import { quietHtml, STYLE } from "./quiet-html.ts";

const config: Config & { RETURN_DOM_FRAGMENT: true } = {
  RETURN_DOM_FRAGMENT: true,
  // A style sheet would reach all of the page, and a form sends what is entered to anybody.
  FORBID_TAGS: ["style", "form"],
  // A name with a prefix cannot be taken for one of the app's.
  SANITIZE_NAMED_PROPS: true,
};

const prefix = "user-content-";
const purifier = createPurifier(window);

/** A link to elsewhere opens beside the app, and tells nobody where it was followed. */
purifier.addHook("afterSanitizeAttributes", (node) => {
  if (node.localName !== "a" && node.localName !== "area") return;
  const href = node.getAttribute("href") ?? node.getAttribute("xlink:href") ?? "";
  if (!/^(?:[a-z][\w+.-]*:|[/\\]{2})/i.test(href)) return;
  node.setAttribute("target", "_blank");
  node.setAttribute("rel", "noopener noreferrer");
});

/** Nodes for the page: elements and attributes that only show something. */
export function safeNodes(html: string): DocumentFragment {
  const nodes = purifier.sanitize(quietHtml(html), config);
  for (const element of nodes.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    element.style.cssText = element.getAttribute(STYLE)!;
    element.removeAttribute(STYLE);
  }
  for (const link of nodes.querySelectorAll("a[href^='#']")) {
    const name = prefix + link.getAttribute("href")!.slice(1);
    if (nodes.getElementById(name) !== null) link.setAttribute("href", `#${name}`);
  }
  return nodes;
}
