// What is scrolled has to be reached by keyboard: a stop for Tab, as long as something of it is out of sight.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { followSize } from "./follow-size.ts";

export function useReachable(scroller: RefObject<HTMLElement | null>, name: string): void {
  useLayoutEffect(() => {
    const element = scroller.current!;
    const look = (): void => {
      const stop = element.scrollWidth > element.clientWidth;
      const attributes = { tabindex: "0", role: "group", "aria-label": name };
      for (const [attribute, value] of Object.entries(attributes))
        if (stop) element.setAttribute(attribute, value);
        else element.removeAttribute(attribute);
    };
    return followSize([element, ...element.children], look);
  }, []);
}
