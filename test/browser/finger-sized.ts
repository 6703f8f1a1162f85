// What on a page is too small for a finger: whatever can be pressed is to be hit 20 pixels around its middle, which with its edges is 44.
import type { Tab } from "./tab.ts";

/** @param within What has been opened above the page, and is looked at alone. */
export const findTooSmall = (page: Pick<Tab, "evaluate">, within = "body"): Promise<string[]> =>
  page.evaluate(tooSmall, within);

async function tooSmall(within: string): Promise<string[]> {
  const pressed = `a[href], button, input, select, textarea, summary, [role=tab], [role=menuitem], [role=columnheader],
    [role=treeitem][aria-expanded]`;
  /** Links in a text are as high as its lines, and have what they lead to in other places. */
  const inText = ":is(p, li:not(nav li), td, dd, .dc-markdown, .dc-html) a";
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLInputElement>(pressed)) {
    if (element.closest(within) === null || element.matches(inText)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    /** What belongs to it can be pressed instead. */
    const area = element.closest("label, .dc-grid-boxes") ?? element;
    area.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const grid = element.closest(".dc-grid-frame");
    // What a grid has scrolled to it paints with the next picture; another row may stand there then.
    if (grid !== null) for (const _ of "ab") await new Promise(requestAnimationFrame);
    if (!element.isConnected) continue;
    const { x, y, width, height } = area.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    // A grid scrolls by itself: what is only half in sight there is another's turn.
    const frame = grid?.getBoundingClientRect();
    if (frame !== undefined && (x + width > frame.right || y + height > frame.bottom)) continue;
    const middle = [x + width / 2, y + height / 2];
    // Of two thumbs on one line each is pressed by itself.
    if (getComputedStyle(element).pointerEvents === "none" && element.type === "range")
      middle[0] = x + 22 + ((width - 44) * (+element.value - +element.min)) / (+element.max - +element.min);
    const isHit = ([across, down]: readonly number[]): boolean => {
      const hit = document.elementFromPoint(middle[0]! + across!, middle[1]! + down!);
      return hit !== null && (area.contains(hit) || hit.closest("label")?.control === element);
    };
    const steps = [
      [0, 0],
      [0, -20],
      [0, 20],
      [-20, 0],
      [20, 0],
    ];
    if (!steps.every(isHit)) {
      const name = element.getAttribute("aria-label") ?? element.textContent;
      found.push(`${element.localName}.${element.className} “${name}” in .${element.parentElement!.className}`);
    }
  }
  return found;
}
