// What stands beside the words of a heading, in its shadow: the painter goes on writing the words as if there were nothing else.
import { shadowStyle } from "./shadow-style.ts";
import { headings as words } from "../../language/english/layout.ts";
import { sayWith } from "../../language/vocabulary.ts";

/** Shows the link that leads to the heading; none where it has no name. */
export function showLink(heading: HTMLElement): void {
  const { id } = heading;
  const before = heading.shadowRoot?.querySelector("a");
  if (id === "") return before?.remove();
  const link = before ?? makeLink(shadowOf(heading));
  link.setAttribute("href", `#${encodeURIComponent(id)}`);
}

/** The shadow of a heading, with a place for its words. */
export function shadowOf(heading: HTMLElement): ShadowRoot {
  if (heading.shadowRoot !== null) return heading.shadowRoot;
  const shadow = heading.attachShadow({ mode: "open" });
  // Not a style of the page: its policy may forbid those that a script makes.
  shadow.adoptedStyleSheets = [shadowStyle()];
  shadow.append(document.createElement("slot"));
  return shadow;
}

/** In milliseconds. */
const SAID = 2000;

function makeLink(shadow: ShadowRoot): HTMLAnchorElement {
  const link = document.createElement("a");
  link.setAttribute("part", "link");
  // A page that shows no other word has asked for its language only now.
  sayWith(() => void (link.ariaLabel = words.link));
  link.append(picture());
  link.addEventListener("click", (event) => void copy(event, link));
  shadow.append(link);
  return link;
}

/** A click goes there, as by any link; the address is in the clipboard then as well. */
async function copy({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent, link: HTMLAnchorElement): Promise<void> {
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // Forbidden, or a page without TLS: the address stands in the address bar.
    return;
  }
  link.ariaLabel = words.copied;
  link.toggleAttribute("data-copied", true);
  setTimeout(() => {
    link.ariaLabel = words.link;
    link.removeAttribute("data-copied");
  }, SAID);
}

const outline =
  "M6.6 9.4a3 3 0 0 0 4.2 0l2.3-2.3a3 3 0 1 0-4.2-4.2l-.9.9M9.4 6.6a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 1 0 4.2 4.2l.9-.9";

const svg = "http://www.w3.org/2000/svg";

function picture(): Element {
  const image = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  image.setAttribute("viewBox", "0 0 16 16");
  image.setAttribute("aria-hidden", "true");
  path.setAttribute("d", outline);
  image.append(path);
  return image;
}
