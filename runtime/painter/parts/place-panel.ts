// Where a panel opens: at what opened it and inside the window, however the page is scrolled. What browsers have for it still differs.
import { followSize } from "./follow-size.ts";

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
  let side = wish.side;
  // Where it stands it stays while there is room: what is filtered does not jump to the other side.
  const place = (): void => void (side = placeAt(element, anchor()!, { ...wish, ...(side && { side }) }));
  let unfollowSize = (): void => {};
  const unfollow = (): void => {
    unfollowSize();
    removeEventListener("scroll", place, true);
    removeEventListener("resize", place);
  };
  const toggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    unfollow();
    if (newState !== "open") return;
    ({ side } = wish);
    // It has a size once it is open, and the next frame has not been painted then.
    requestAnimationFrame(place);
    unfollowSize = followSize(element, place);
    addEventListener("scroll", place, true);
    addEventListener("resize", place);
  };
  element.addEventListener("beforetoggle", toggle as never);
  return () => {
    element.removeEventListener("beforetoggle", toggle as never);
    unfollow();
  };
}

/** Returns the side that it stands on. */
function placeAt(
  element: HTMLElement,
  anchor: Element,
  { side = "below", align = "start" }: Wish,
): NonNullable<Wish["side"]> {
  const at = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { style } = element;
  style.setProperty("--dc-anchor-width", `${at.width}px`);
  style.maxHeight = "";
  const { offsetWidth: width, offsetHeight: height } = element;
  const room = { above: at.top - GAP - EDGE, below: clientHeight - at.bottom - GAP - EDGE };
  const other = side === "below" ? "above" : "below";
  const chosen = height <= room[side] || room[side] >= room[other] ? side : other;
  const most = Math.max(room[chosen], 96);
  const high = Math.min(height, most);
  // Said before it is needed: what grows keeps its edge and its end before it is placed again.
  style.maxHeight = `${most}px`;
  const rightToLeft = getComputedStyle(element).direction === "rtl";
  const left = align === "center" ? at.left + (at.width - width) / 2 : rightToLeft ? at.right - width : at.left;
  style.inset = "auto";
  style.left = `${between(EDGE, left, clientWidth - width - EDGE)}px`;
  const [edge, from] =
    chosen === "below" ? (["top", at.bottom] as const) : (["bottom", clientHeight - at.top] as const);
  style[edge] = `${between(EDGE, from + GAP, clientHeight - high - EDGE)}px`;
  return chosen;
}

const between = (least: number, wanted: number, most: number): number => Math.max(least, Math.min(wanted, most));
