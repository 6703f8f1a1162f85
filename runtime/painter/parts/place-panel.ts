// Where a panel opens: at what opened it and inside the window, however the page is scrolled. What browsers have for it still differs.

/** Pixels between a panel and what opened it, and the edges of the window. */
const GAP = 4;
const EDGE = 8;

export interface Wish {
  /** Below, unless there is more room above; or the reverse. */
  side?: "above" | "below";
  align?: "start" | "center";
}

/** Places a popover beside the element that `anchor` gives, while it is open; returns how to end that. */
export function placePanel(element: HTMLElement, anchor: () => Element | null, wish: Wish = {}): () => void {
  const place = (): void => placeAt(element, anchor()!, wish);
  const sizes = new ResizeObserver(place);
  const unfollow = (): void => {
    sizes.disconnect();
    removeEventListener("scroll", place, true);
    removeEventListener("resize", place);
  };
  const toggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    unfollow();
    if (newState !== "open") return;
    // It has a size once it is open, and the next frame has not been painted then.
    requestAnimationFrame(place);
    sizes.observe(element);
    addEventListener("scroll", place, true);
    addEventListener("resize", place);
  };
  element.addEventListener("beforetoggle", toggle as never);
  return () => {
    element.removeEventListener("beforetoggle", toggle as never);
    unfollow();
  };
}

function placeAt(element: HTMLElement, anchor: Element, { side = "below", align = "start" }: Wish): void {
  const at = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { style } = element;
  style.setProperty("--dc-anchor-width", `${at.width}px`);
  style.maxHeight = "";
  const { offsetWidth: width, offsetHeight: height } = element;
  const room = { above: at.top - GAP - EDGE, below: clientHeight - at.bottom - GAP - EDGE };
  const other = side === "below" ? "above" : "below";
  const chosen = height <= room[side] || room[side] >= room[other] ? side : other;
  const high = Math.min(height, Math.max(room[chosen], 96));
  if (high < height) style.maxHeight = `${high}px`;
  const rightToLeft = getComputedStyle(element).direction === "rtl";
  const left = align === "center" ? at.left + (at.width - width) / 2 : rightToLeft ? at.right - width : at.left;
  const top = chosen === "below" ? at.bottom + GAP : at.top - GAP - high;
  style.inset = "auto";
  style.left = `${between(EDGE, left, clientWidth - width - EDGE)}px`;
  style.top = `${between(EDGE, top, clientHeight - high - EDGE)}px`;
}

const between = (least: number, wanted: number, most: number): number => Math.max(least, Math.min(wanted, most));
