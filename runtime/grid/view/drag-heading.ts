// Headings that are dragged: by the edge a column gets another width, as a whole it goes elsewhere.
import type { Grid } from "./grid.ts";
import { BOXES } from "./lay-columns.ts";

/** Pixels that a hand trembles. */
const SLIP = 5;

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** Follows the pointer until it is let go; gives up when the browser takes it. */
function follow(target: Element, id: number, move: (event: PointerEvent) => void, end: (given: boolean) => void): void {
  const moved = (event: Event): void => move(event as PointerEvent);
  const ended = (event: Event): void => {
    target.removeEventListener("pointermove", moved);
    for (const kind of ["pointerup", "pointercancel"]) target.removeEventListener(kind, ended);
    end(event.type === "pointerup");
  };
  target.setPointerCapture?.(id);
  target.addEventListener("pointermove", moved);
  for (const kind of ["pointerup", "pointercancel"]) target.addEventListener(kind, ended);
}

export function dragEdge(event: PointerEvent, { columns }: Grid, key: string, width: number): void {
  if (event.button !== 0) return;
  event.stopPropagation();
  event.preventDefault();
  const target = event.currentTarget as Element;
  const { zone } = columns.laid.all.find((each) => each.key === key)!;
  const sign = (isRightToLeft(target) ? -1 : 1) * (zone === "end" ? -1 : 1);
  target.toggleAttribute("data-dragged", true);
  follow(
    target,
    event.pointerId,
    ({ clientX }) => columns.resize(key, width + sign * (clientX - event.clientX)),
    () => target.removeAttribute("data-dragged"),
  );
}

/** A finger scrolls; it moves columns by their menu. */
export function dragHeading(event: PointerEvent, grid: Grid, key: string): void {
  if (event.button !== 0 || event.pointerType === "touch") return;
  if ((event.target as Element).closest("button, .dc-grid-edge") !== null) return;
  const heading = event.currentTarget as HTMLElement;
  const head = heading.closest(".dc-grid-head")!;
  const rightToLeft = isRightToLeft(heading);
  let place: { key: string; behind: boolean } | null = null;
  let mark: HTMLElement | null = null;

  const at = (x: number): typeof place => {
    const { columns, scroll } = grid;
    const box = head.getBoundingClientRect();
    const from = rightToLeft ? box.right - x : x - box.left;
    const found = columns.laid.all[scroll.columnAt(Math.max(0, Math.min(box.width - 1, from)))];
    if (
      found === undefined ||
      found.key === BOXES ||
      found.zone !== columns.laid.all.find((each) => each.key === key)?.zone
    )
      return null;
    const cell = [...head.querySelectorAll<HTMLElement>("[role=columnheader]")].find(
      (each) => each.getAttribute("aria-colindex") === `${columns.laid.all.indexOf(found) + 1}`,
    );
    if (cell === undefined) return null;
    const { left, width } = cell.getBoundingClientRect();
    return { key: found.key, behind: x > left + width / 2 !== rightToLeft };
  };
  const show = (x: number): void => {
    const cells = [...head.querySelectorAll<HTMLElement>("[role=columnheader]")];
    const index = grid.columns.laid.all.findIndex((each) => each.key === place?.key);
    const cell = cells.find((each) => each.getAttribute("aria-colindex") === `${index + 1}`);
    mark ??= head.appendChild(Object.assign(document.createElement("div"), { className: "dc-grid-drop" }));
    const box = head.getBoundingClientRect();
    const edge = cell?.getBoundingClientRect();
    const line = edge === undefined ? x : place!.behind !== rightToLeft ? edge.right : edge.left;
    mark.style.setProperty("left", `${line - box.left}px`);
    mark.hidden = place === null;
  };

  // Captured only once it moves: a click is meant for what lies below.
  const moved = (move: PointerEvent): void => {
    if (mark === null && Math.abs(move.clientX - event.clientX) < SLIP) return;
    if (mark === null) {
      heading.setPointerCapture?.(event.pointerId);
      heading.toggleAttribute("data-dragged", true);
    }
    place = at(move.clientX);
    show(move.clientX);
  };
  const ended = ({ type }: Event): void => {
    removeEventListener("pointermove", moved);
    for (const kind of ["pointerup", "pointercancel"]) removeEventListener(kind, ended);
    if (mark === null) return;
    mark.remove();
    heading.removeAttribute("data-dragged");
    // The click that follows belongs to the drag.
    heading.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => heading.removeEventListener("click", swallow, { capture: true }));
    if (type === "pointerup" && place !== null) grid.columns.move(key, place.key, place.behind);
  };
  addEventListener("pointermove", moved);
  for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, ended);
}

const swallow = (event: Event): void => event.stopPropagation();
