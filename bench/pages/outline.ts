// What an element shows, as text to compare: attributes in one order, without ids and what says nothing.

export function outline(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return "";
  const attributes = [...node.attributes]
    .filter(({ name, value }) => !["id", "for", "value"].includes(name) && value !== "")
    .map(({ name, value }) => ` ${name}="${name === "style" ? styleOf(node) : value}"`)
    .sort();
  return `\n<${node.localName}${attributes.join("")}>${[...node.childNodes].map(outline).join("")}`;
}

/** As the browser writes it: Solid's compiler takes spaces out. */
const styleOf = (element: Element): string => (element as HTMLElement).style.cssText;
