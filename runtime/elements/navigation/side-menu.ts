// The pages in the sidebar, before what the script itself draws there.
import { apart, defineElement, hearEvent } from "../define.ts";
import { goesTo } from "./goes-to.ts";
import type { Entry } from "../../core/features/pages/page.ts";

export interface SideMenuProps {
  entries: readonly Entry[];
  /** The path of the entry that the present page belongs to. */
  current?: string;
}

/** Drawn by `Navigation` itself. */
export const SideMenu = defineElement<(props: SideMenuProps) => unknown>({
  name: "SideMenu",
  children: "none",
  props: { entries: "list!", current: "text" },
  place: "sidebar",
  seat: apart,
  prepare: ({ entries, current }: SideMenuProps) => ({ entries, current, leads: true }),
  hear: hearEvent,
  handlerOf: goesTo,
});
