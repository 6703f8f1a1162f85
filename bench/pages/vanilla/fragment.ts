// Lines and a counter as careful JavaScript without a library: the one text that changes kept.
import { lines } from "../model.ts";
import { template } from "./template.ts";

const model = template(`<p class="dc-text">-</p>`);

export function fragment(root: HTMLElement): () => void {
  const page = template(`<div class="dc-shell"><main class="dc-main dc-flow"></main></div>`);
  for (const line of lines) {
    const element = model.cloneNode(true);
    (element.firstChild as Text).data = line;
    page.firstElementChild!.append(element);
  }
  const button = template(`<button class="dc-button" type="button" data-type="secondary">Clicked 0</button>`);
  const shown = button.firstChild as Text;
  let clicks = 0;
  button.addEventListener("click", () => (shown.data = `Clicked ${++clicks}`));
  page.firstElementChild!.append(button);
  root.append(page);
  return () => page.remove();
}
