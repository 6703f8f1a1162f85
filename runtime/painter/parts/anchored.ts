// A popover that opens beside what opened it.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { placePanel, type Wish } from "./place-panel.ts";

/** Places a popover beside the element that `anchor` gives, while it is open. */
export function useAnchored(panel: RefObject<HTMLElement | null>, anchor: () => Element | null, wish?: Wish): void {
  useLayoutEffect(() => placePanel(panel.current!, anchor, wish), []);
}
