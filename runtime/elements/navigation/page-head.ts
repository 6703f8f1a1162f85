// What stands above a page: its title for the browser, what is wrong with the address, and a menu if it belongs there.
import { defineElement, hearEvent } from "../define.ts";
import { goesTo } from "./goes-to.ts";
import type { Entry } from "../../core/features/pages/page.ts";

export interface PageHeadProps {
  title: string;
  /** Where the page is: another one is told by another place. */
  at: string;
  /** The address that leads nowhere, and that in a sentence for tests. */
  lost?: string;
  message?: string;
  entries?: readonly Entry[];
  current?: string;
}

/** Drawn by `Navigation` itself. */
export const PageHead = defineElement<(props: PageHeadProps) => unknown>({
  name: "PageHead",
  children: "none",
  props: { title: "text!", at: "text!", lost: "text", message: "text", entries: "list", current: "text" },
  hear: hearEvent,
  handlerOf: goesTo,
});
