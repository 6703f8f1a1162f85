// The dashboard as careful JavaScript without a library: sections cloned, the one text that changes kept.
import { moved, sections, words } from "../model.ts";
import { template } from "./template.ts";

const slider = (label: string): string => `<div class="dc-slider dc-field">
  <div class="dc-field-head" data-part="label"><label class="">${label}</label><output>50</output></div>
  <div class="dc-range" data-part="track" style="--to: 0.5;"><input type="range" min="0" max="100" step="1" /></div>
</div>`;

const button = (label: string): string =>
  `<button class="dc-button" type="button" data-type="secondary">${label}</button>`;

const text = (body: string): string => `<p class="dc-text">${body}</p>`;

const column = `<div class="dc-column dc-flow" style="--weight: 1;">${text("-")}</div>`;

const model = template(`<div class="dc-container dc-flow">
  <h2 class="dc-header">-</h2>
  ${[words.first, "-", words.third, "-", words.fifth, "-", words.last].map(text).join("")}
  ${["Apply", "Reset", "Export"].map(button).join("")}
  ${["Level", "Weight", "Depth"].map(slider).join("")}
  <div class="dc-columns"><div class="dc-columns-row" data-align="top" style="gap: var(--dc-4);">${column}${column}</div></div>
</div>`);

const textIn = (element: Element): Text => element.firstChild as Text;

function makeSection(at: number): HTMLElement {
  const section = model.cloneNode(true) as HTMLElement;
  const texts = section.getElementsByTagName("p");
  textIn(section.firstElementChild!).data = `Section ${at}`;
  for (const i of [1, 3, 5]) textIn(texts[i]!).data = `Paragraph ${i} of section ${at}, written for the reader`;
  if (at === sections - 1) textIn(texts[6]!).data = "Value: 50";
  textIn(texts[7]!).data = `Left ${at}`;
  textIn(texts[8]!).data = `Right ${at}`;
  const inputs = section.getElementsByTagName("input");
  const labels = section.getElementsByTagName("label");
  const outputs = section.getElementsByTagName("output");
  for (let i = 0; i < 3; i++) {
    labels[i]!.htmlFor = inputs[i]!.id = `slider${at * 3 + i}`;
    outputs[i]!.setAttribute("for", inputs[i]!.id);
    inputs[i]!.value = "50";
  }
  return section;
}

export function dash(root: HTMLElement): () => void {
  const page = template(`<div class="dc-shell"><main class="dc-main dc-flow"></main></div>`);
  for (let at = 0; at < sections; at++) page.firstElementChild!.append(makeSection(at));
  const shown = textIn(page.querySelector(".dc-container:last-child")!.querySelectorAll("p")[6]!);

  page.addEventListener("input", ({ target }) => {
    const { id, value, parentElement } = target as HTMLInputElement;
    parentElement!.style.setProperty("--to", String(Number(value) / 100));
    textIn(parentElement!.previousElementSibling!.lastElementChild!).data = value;
    if (id === `slider${moved * 3 + 1}`) shown.data = `Value: ${value}`;
  });
  root.append(page);
  return () => page.remove();
}
