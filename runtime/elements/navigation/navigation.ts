// An app with several pages.
import { defineElement, showsPages } from "../define.ts";
import { PageHead } from "./page-head.ts";
import { SideMenu } from "./side-menu.ts";

export interface NavigationProps {
  /** Where the menu stands: in the sidebar when left out, `"top"` of the page, or nowhere. One page alone has no menu. */
  position?: "sidebar" | "top" | "hidden";
}

type NavigationCall = (props: NavigationProps & { children: unknown }) => undefined;

/**
 * Several pages: of its `<Page>` children, the one at the browser's address is drawn in its place. What the script draws
 * before and after it frames every page, and keeps its values; what was entered on a page is forgotten when the user
 * leaves it, unless it is bound or persists. `/` shows the first page where no page has that path; a path that leads
 * nowhere shows "Page not found" above the first page.
 *
 * @throws {Problem} `pages-missing` without a page; `navigation-repeated` for a second one in the same run.
 * @example
 * ```tsx
 * <Navigation>
 *   <Page path="/" title="Home" app={() => import("./home.app")} />
 *   <Page path="/orders" section="Shop" app={() => import("./orders.app")} />
 * </Navigation>;
 * ```
 * Streamlit: `st.navigation`.
 */
export const Navigation = defineElement<NavigationCall>({
  name: "Navigation",
  children: "block",
  props: { position: ["sidebar", "top", "hidden"] },
  defaults: { position: "sidebar" },
  around: showsPages({ head: PageHead, menu: SideMenu }),
});
