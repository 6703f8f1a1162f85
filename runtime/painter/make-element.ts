// Makes elements in the name space of where they stand.

export const svg = "http://www.w3.org/2000/svg";

/** A fresh element, in the name space of where it stands. */
export function makeIn(parent: Element, tag: string): Element {
  const inherited = parent.localName === "foreignObject" ? null : parent.namespaceURI;
  const space = tag === "svg" ? svg : inherited;
  return space === svg ? document.createElementNS(svg, tag) : document.createElement(tag);
}
