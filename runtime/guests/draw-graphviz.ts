// Draws a graph with Graphviz.
import type { Drawing, Given, Library } from "./guest.tsx";
import { isSafeUrl } from "../painter/safe-url.ts";
import { keepReadable } from "./keep-readable.ts";
import { peer } from "./peer.ts";

export const draw: Library["draw"] = async (place, first) => {
  const { instance } = await peer(() => import("@viz-js/viz"), "Graphviz", "@viz-js/viz");
  const viz = await instance();

  const show = ({ props, tokens: { ink, font } }: Given): void => {
    // Families of several words have quotes, which its SVG cannot carry.
    const attributes = { color: ink, fontcolor: ink, fontname: font.replaceAll('"', "") };
    const svg = viz.renderSVGElement(props["dot"] as string, {
      engine: props["engine"] as string,
      graphAttributes: { bgcolor: "transparent", ...attributes },
      nodeAttributes: attributes,
      edgeAttributes: attributes,
    });
    for (const link of svg.querySelectorAll("a"))
      for (const name of ["href", "xlink:href"]) if (!isSafeUrl(link.getAttribute(name))) link.removeAttribute(name);
    place.replaceChildren(svg);
    keepReadable(svg);
  };
  show(first);
  return { update: show, dispose: () => place.replaceChildren() } satisfies Drawing;
};
