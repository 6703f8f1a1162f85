// The question mark behind the words of a heading, as it stands beside labels.
import { placePanel } from "../parts/place-panel.ts";
import { shadowOf } from "./heading-shadow.ts";
import { everywhere } from "../../language/english/fields.ts";
import { sayWith } from "../../language/vocabulary.ts";

const tips = new WeakMap<Element, HTMLElement>();

/** @param text Nothing where there is nothing to explain any more. */
export function paintHelp(heading: HTMLElement, text: string | undefined): void {
  const tip = tips.get(heading) ?? makeHelp(heading);
  tip.textContent = text ?? "";
  (tip.previousElementSibling as HTMLElement).hidden = text === undefined;
}

function makeHelp(heading: HTMLElement): HTMLElement {
  const mark = document.createElement("button");
  const tip = document.createElement("span");
  Object.assign(mark, { type: "button", className: "help", textContent: "?" });
  sayWith(() => void (mark.ariaLabel = everywhere.help));
  Object.assign(tip, { id: "tip", className: "tip", popover: "auto" });
  mark.setAttribute("popovertarget", "tip");
  mark.setAttribute("part", "help");
  tip.setAttribute("part", "tip");
  const hover = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") tip.togglePopover(event.type === "pointerenter");
  };
  mark.addEventListener("pointerenter", hover);
  mark.addEventListener("pointerleave", hover);
  shadowOf(heading).append(mark, tip);
  placePanel(tip, () => mark, { side: "above", align: "center" });
  tips.set(heading, tip);
  return tip;
}
