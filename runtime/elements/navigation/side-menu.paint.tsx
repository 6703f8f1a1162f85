// Paints the menu in the sidebar; where that is a drawer, it closes when a page has been chosen.
import { useRef } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { Menu } from "./menu.tsx";
import type { SideMenuProps } from "./side-menu.ts";
import { pages } from "../../language/english/layout.ts";

export const SideMenuPaint: Paint<SideMenuProps> = ({ props, box, fire }) => {
  const nav = useRef<HTMLElement>(null);
  const follow = (path: string): void => {
    nav.current!.closest<HTMLElement>("[popover]")?.hidePopover?.();
    fire("click", path);
  };
  return (
    <nav {...box} ref={nav} aria-label={pages.pages}>
      <Menu entries={props.entries} current={props.current} follow={follow} />
    </nav>
  );
};
