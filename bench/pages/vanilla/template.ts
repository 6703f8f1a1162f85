// A tree made once from HTML, to be cloned.

export function template(html: string): HTMLElement {
  const made = document.createElement("template");
  made.innerHTML = html.replace(/>\s+</g, "><").trim();
  return made.content.firstElementChild as HTMLElement;
}
