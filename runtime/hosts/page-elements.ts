// The elements that know the address of the page.
import { Exception, Navigation as plainNavigation, PageLink as plainPageLink } from "../elements/index.ts";
import { PageExceptionPaint } from "../elements/navigation/page-exception.paint.tsx";
import { PageHeadPaint } from "../elements/navigation/page-head.paint.tsx";
import { PageHead } from "../elements/navigation/page-head.ts";
import { SideMenuPaint } from "../elements/navigation/side-menu.paint.tsx";
import { SideMenu } from "../elements/navigation/side-menu.ts";
import { PageLinkPaint } from "../elements/page-link/page-link.paint.tsx";
import { Boxless } from "../painter/parts/boxless.ts";
import { painted } from "../painter/registry.ts";
import { Side } from "../painter/shell/side.tsx";
import { withPage } from "./page.ts";

/** A navigation brings what it draws by itself. */
function paintedNavigation(): typeof plainNavigation {
  painted(PageHead, PageHeadPaint);
  painted(SideMenu, SideMenuPaint, Side);
  // In place of the one that is there.
  painted(Exception, PageExceptionPaint);
  return withPage(painted(plainNavigation, Boxless));
}

export const Navigation: typeof plainNavigation = /*#__PURE__*/ paintedNavigation();
export const PageLink: typeof plainPageLink = /*#__PURE__*/ withPage(
  /*#__PURE__*/ painted(plainPageLink, PageLinkPaint),
);
