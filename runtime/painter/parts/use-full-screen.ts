// An element that fills the screen: as the browser does it, else above the page, where it has the window to itself.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export interface FullScreen {
  readonly isFull: boolean;
  toggle(): void;
}

export function useFullScreen(root: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, set] = useState(false);

  const leave = (): void => {
    const element = root.current!;
    // Done when the browser has left: what is asked of it before that is lost.
    if (document.fullscreenElement === element) {
      const left = (): void => set(false);
      return void document.exitFullscreen().then(left, left);
    }
    element.removeAttribute("popover");
    set(false);
  };
  const enter = async (): Promise<void> => {
    const element = root.current!;
    if (document.fullscreenEnabled === true)
      try {
        await element.requestFullscreen();
        return set(true);
      } catch {
        // Refused, as in a frame of another page: then the window has to do.
      }
    // On top of everything, without being moved in the page: what is in it stays as it is.
    element.setAttribute("popover", "manual");
    element.showPopover?.();
    set(true);
  };

  useLayoutEffect(() => {
    if (!isFull) return;
    const element = root.current!;
    const changed = (): void => void (document.fullscreenElement === element || element.popover !== null || set(false));
    // What lies below is covered, and nothing for the keys.
    const keep = ({ target }: FocusEvent): void => {
      if (element.contains(target as Node)) return;
      (element.querySelector<HTMLElement>('[tabindex="0"]') ?? element.querySelector("button"))?.focus();
    };
    document.addEventListener("fullscreenchange", changed);
    document.addEventListener("focusin", keep);
    return () => {
      document.removeEventListener("fullscreenchange", changed);
      document.removeEventListener("focusin", keep);
    };
  }, [isFull]);

  return { isFull, toggle: () => void (isFull ? leave() : enter()) };
}

/** A key that nobody in it has taken; what the browser itself fills the screen with it leaves by itself. */
export const leaveByEscape =
  (full: FullScreen) =>
  (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented && full.isFull) full.toggle();
  };
