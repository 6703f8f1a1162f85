// Draws a diagram with Mermaid, whose style sheet is adopted, so that it is drawn under a strict content policy too.
import type { Drawing, Given, Library } from "./guest.tsx";
import { keepReadable } from "./keep-readable.ts";
import { peer } from "./peer.ts";

let count = 0;

/** As large as there is room, where its place fills the screen: the library writes a greatest width. */
const FILLING = ":host([data-full]) > svg { width: 100%; height: 100%; max-width: none !important }";

export const draw: Library["draw"] = async (place, first) => {
  const { default: mermaid } = await peer(() => import("mermaid"), "Mermaid", "mermaid");
  const wholeScreen = new CSSStyleSheet();
  wholeScreen.replaceSync(FILLING);
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });

  const show = async ({ props, tokens }: Given): Promise<void> => {
    const { ink, line, paper, accent, font, dark } = tokens;
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      theme: "base",
      look: "classic",
      htmlLabels: false,
      flowchart: { htmlLabels: false },
      themeVariables: {
        darkMode: dark,
        background: paper,
        primaryColor: paper,
        primaryTextColor: ink,
        primaryBorderColor: accent,
        mainBkg: paper,
        actorBkg: paper,
        noteBkgColor: line,
        noteTextColor: ink,
        edgeLabelBackground: paper,
        lineColor: ink,
        secondaryColor: line,
        tertiaryColor: line,
        fontFamily: font,
      },
    });
    const { svg } = await mermaid.render(`dacapo-mermaid-${++count}`, props["source"] as string);
    const drawn = new DOMParser().parseFromString(svg, "text/html").querySelector("svg")!;
    const sheets = [...drawn.querySelectorAll("style")].map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.textContent ?? "");
      style.remove();
      return sheet;
    });
    root.adoptedStyleSheets = [...sheets, wholeScreen];
    for (const styled of [drawn, ...drawn.querySelectorAll<SVGElement>("[style]")])
      styled.style.cssText = styled.getAttribute("style") ?? "";
    root.replaceChildren(drawn);
    keepReadable(drawn);
  };
  await show(first);
  return { update: show, dispose: () => root.replaceChildren() } satisfies Drawing;
};
