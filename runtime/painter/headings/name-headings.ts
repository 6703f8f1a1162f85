// Gives headings what they can do without in the first picture: a name in the address, the link that leads there, help, colours.
import type { Shown } from "../../core/wire/wire.ts";
import type { LeafElement } from "../leaf.ts";
import type { Template } from "../paint.ts";
import type { AnyPaint } from "../registry.ts";
import { nameOf, setName } from "./heading-name.ts";
import { showLink } from "./heading-shadow.ts";

const kinds = ["Title", "Header", "Subheader"];

/** Those that have something to explain, or had. */
const helped = new WeakSet<Element>();

/** All that stand on the page, and all that come to it. */
export function nameHeadings(
  paintOf: (name: string) => AnyPaint | undefined,
  register: (name: string, paint: AnyPaint) => void,
): void {
  for (const kind of kinds) {
    const paint = paintOf(kind);
    if (paint === undefined || !("tag" in paint)) continue;
    register(kind, finishing(paint));
    for (const element of document.querySelectorAll<LeafElement & HTMLElement>(`.dc-${kind.toLowerCase()}`))
      if (element.$shown !== undefined) finish(element, element.$shown);
  }
}

const finishing = (template: Template): Template => ({
  ...template,
  patch(element, node) {
    template.patch(element, node);
    finish(element, node);
  },
});

function finish(element: HTMLElement, { props }: Shown): void {
  const { anchor, divider } = props;
  setName(element, anchor === false ? "" : typeof anchor === "string" ? anchor : nameOf(element.textContent));
  showLink(element);
  showHelp(element, props["help"] as string | undefined);
  if (typeof divider === "string") {
    element.dataset["divider"] = divider;
    void import("./divider-hues.ts").catch(() => {});
  } else if (divider === true) element.dataset["divider"] = "";
}

function showHelp(element: HTMLElement, help: string | undefined): void {
  if (help === undefined && !helped.has(element)) return;
  helped.add(element);
  import("./heading-help.ts").then(
    ({ paintHelp }) => {
      // What a mark explains need not be said on hover as well.
      element.removeAttribute("title");
      paintHelp(element, help);
    },
    () => {},
  );
}
