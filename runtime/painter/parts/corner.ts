// The corner with short messages stands above everything that opens, dialogs included, though a browser lets nothing beside a dialog be pressed.

/** All that is shown there stands in one corner, which has to come above dialogs that are open. */
export function openCorner(message: Element): void {
  const corner = message.parentElement!;
  if (corner.popover === "manual") return;
  corner.popover = "manual";
  corner.showPopover();
}

/** Brings the corner above what has just opened. */
export function raiseCorner(): void {
  const corner = document.querySelector<HTMLElement>(".dc-toasts");
  if (corner?.popover !== "manual") return;
  corner.hidePopover();
  corner.showPopover();
}

/** True for a press on what stands in the corner; its buttons hear of it. */
export function pressInCorner(event: MouseEvent): boolean {
  const hit = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  };
  // A click by key has no place.
  if (event.detail === 0) return false;
  const message = [...document.querySelectorAll(".dc-toast")].find(hit);
  [...(message?.querySelectorAll("button") ?? [])].find(hit)?.click();
  return message !== undefined;
}
