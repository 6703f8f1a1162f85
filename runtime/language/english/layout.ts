// The words of the page itself: its parts, its menus, and what stands where something did not come.
import { vocabulary } from "../vocabulary.ts";

export const shell = /*#__PURE__*/ vocabulary("shell", {
  sidebar: "Sidebar",
  openSidebar: "Open the sidebar",
  bottom: "Bottom of the page",
});

export const pages = /*#__PURE__*/ vocabulary("pages", {
  pages: "Pages",
  lost: "Page not found",
  lostAt: "There is no page at {path}.",
});

export const pagination = /*#__PURE__*/ vocabulary("pagination", {
  pagination: "Pagination",
  before: "Previous page",
  next: "Next page",
  page: "Page {page}",
});

export const screen = /*#__PURE__*/ vocabulary("screen", { full: "Full screen", leaveFull: "Leave full screen" });

export const headings = /*#__PURE__*/ vocabulary("headings", { link: "Link to this part", copied: "Copied" });

export const menu = /*#__PURE__*/ vocabulary("menu", { nothing: "Nothing to choose" });

export const trouble = /*#__PURE__*/ vocabulary("trouble", {
  notLoaded: "{what} could not be loaded: {why}",
  how: "It is tried again when the network is back. After an update of the app, reload the page.",
  again: "Try again",
  reload: "Reload the page",
});
