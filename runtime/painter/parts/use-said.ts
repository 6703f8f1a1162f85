// Whether the page says its name itself: its first element is a title with the same words.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Writes it on what stands above the page, for the style sheet; a title may come, go and change without that. */
export function useSaid(head: RefObject<HTMLElement | null>, name: string): void {
  useLayoutEffect(() => {
    const { current } = head;
    const look = (): void => {
      const first = current!.nextElementSibling;
      const isSaid = first?.matches(".dc-title") === true && first.textContent?.trim() === name.trim();
      current!.toggleAttribute("data-said", isSaid);
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(current!.parentElement!, { childList: true });
    const first = current!.nextElementSibling;
    if (first !== null) observer.observe(first, { characterData: true, childList: true, subtree: true });
    return () => observer.disconnect();
  });
}
