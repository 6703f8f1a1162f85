// The icons of a page: only those that its scripts name, as the compiler's plugin brings them.

const icons = new Map<string, string>();

/** Streamlit's names have underscores. */
const known = (name: string): string => name.replaceAll("_", "-");

/** Makes icons known: the outline of each, in a square of 24 units. */
export function addIcons(outlines: Readonly<Record<string, string>>): void {
  for (const name in outlines) icons.set(known(name), outlines[name]!);
}

const svg = "http://www.w3.org/2000/svg";

/** The picture of an icon; nothing for a name that no script has written out. */
export function iconOf(name: string): Element | undefined {
  const outline = icons.get(known(name));
  if (outline === undefined) return undefined;
  const picture = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", outline);
  const attributes = {
    viewBox: "0 0 24 24",
    width: "1.25em",
    height: "1.25em",
    fill: "currentColor",
    "aria-hidden": "true",
  };
  for (const [attribute, value] of Object.entries(attributes)) picture.setAttribute(attribute, value);
  picture.append(path);
  return picture;
}
