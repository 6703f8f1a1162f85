// Which texts of a page nobody can read because they do not fit: beside the page, or cut off without a sign and without a way to scroll there.
import type { Tab } from "./tab.ts";

export const findOutOfSight = (page: Pick<Tab, "evaluate">): Promise<string[]> => page.evaluate(outOfSight);

function outOfSight(): string[] {
  /** What is moved by a script while another place is scrolled. */
  const scrolling = ".dc-grid-layer";
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement!;
    if (text.textContent!.trim() === "" || !element.checkVisibility({ opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    let { left, right } = range.getBoundingClientRect();
    if (right - left <= 1) continue;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (clipPath !== "none" || textOverflow === "ellipsis" || /auto|scroll/.test(overflowX) || at.matches(scrolling))
        break;
      if (/hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1)) {
        found.push(`“${text.textContent}” is cut off by .${at.className}`);
        break;
      }
      if (at === document.documentElement && (left < -1 || right > innerWidth + 1))
        found.push(`“${text.textContent}” is beside the page`);
    }
  }
  return found;
}
