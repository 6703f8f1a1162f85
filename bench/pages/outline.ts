// What an element shows, as text to compare: attributes in one order, without ids and what says nothing.

export function outline(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return "";
  const attributes = [...node.attributes]
    .filter(({ name, value }) => !["id", "for", "value"].includes(name) && value !== "")
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  return `\n<${node.localName}${attributes.join("")}>${[...node.childNodes].map(outline).join("")}`;
}
