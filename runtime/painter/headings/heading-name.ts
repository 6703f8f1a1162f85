// The name of a heading in the page's address: its own, or made from its words, and no other's on the page.

/** What each was to be called: as long as that is the same, it keeps the name that it got. */
const wished = new WeakMap<Element, string>();

/** Its words as a name: `"by-region"`; `"part"` where there are none to say. */
export const nameOf = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "part";

/** @param name Nothing for one that has none. */
export function setName(element: Element, name: string): void {
  if ((wished.get(element) ?? "") === name) return;
  wished.set(element, name);
  element.removeAttribute("id");
  if (name === "") return;
  let free = name;
  for (let n = 1; document.getElementById(free) !== null; n++) free = `${name}-${n}`;
  element.id = free;
}
