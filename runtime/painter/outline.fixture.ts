// What stands on a page, to be compared.

/** An element as a list: its name, its attributes whatever their order, what is in it. */
export function outline(node: Node): unknown {
  if (!(node instanceof Element)) return node.textContent;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  // A text that has become empty shows nothing.
  const inside = [...node.childNodes].filter((child) => !(child instanceof Text) || child.data !== "");
  return [node.localName, attributes, inside.map(outline)];
}
