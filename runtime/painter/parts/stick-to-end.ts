// Keeps the end of a conversation in sight, as long as the one who reads it is there.
import { followSize } from "./follow-size.ts";

/** How far from the end still counts as being there, in pixels. */
const near = 48;

/** Where there is nothing of the kind, nothing sticks. */
const sticking = "[data-sticks]";

export function toEnd(scroller: Element): void {
  scroller.scrollTop = scroller.scrollHeight;
}

/** Follows what grows in `content` while `scroller` stands at its end; returns how to stop. */
export function stickToEnd(scroller: Element, content: Element): () => void {
  let atEnd = true;
  let stood = 0;
  const look = (): void => {
    stood = scroller.scrollTop;
    atEnd = scroller.scrollHeight - stood - scroller.clientHeight < near;
  };
  const follow = (): void => {
    if (!atEnd || content.querySelector(sticking) === null) return;
    // The reader has gone up, and the page hears of it only with its next picture.
    if (scroller.scrollTop < stood) look();
    if (!atEnd) return;
    toEnd(scroller);
    stood = scroller.scrollTop;
  };
  // The page itself tells of its scrolling at the document.
  const source = scroller === document.scrollingElement ? document : scroller;
  const grown = new MutationObserver(follow);
  source.addEventListener("scroll", look, { passive: true });
  grown.observe(content, { childList: true, subtree: true, characterData: true });
  const unfollow = followSize(content, follow);
  follow();
  return () => {
    source.removeEventListener("scroll", look);
    grown.disconnect();
    unfollow();
  };
}
