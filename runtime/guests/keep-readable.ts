// A drawing that is wider than its place is made smaller, but only as far as its texts can be read: then it is scrolled.

/** The least part of its own width that a drawing is shown in. */
const LEAST = 0.7;

export function keepReadable(svg: SVGSVGElement): void {
  const { width } = svg.viewBox.baseVal;
  if (width > 0) svg.style.minWidth = `${Math.round(width * LEAST)}px`;
}
