// A page of a navigation: what its element says, and what is drawn when it is shown.
import type { App } from "../../run/app.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import type { Node } from "../../tape/node.ts";
import { type PathOf, type PathParams, partsOf, titleOfPath } from "./paths.ts";

/** Draws what stands on a page. */
export type DrawPage = (cursor: Cursor, params: PathParams) => unknown;

export interface Page extends PathOf {
  readonly title: string;
  readonly icon: string | undefined;
  readonly section: string | undefined;
  /** An app script, the module of one, or what loads it. */
  readonly app: unknown;
  readonly draw: DrawPage | undefined;
}

/** A page that can be reached without knowing more than its path. */
export type Entry = Pick<Page, "path" | "title" | "icon" | "section">;

export function pageOf(node: Node, draw: DrawPage | undefined): Page {
  const { path, title, icon, section, app } = node.raw as { [K in "path" | "title" | "icon" | "section"]: string } & {
    app?: unknown;
  };
  return {
    path,
    parts: partsOf(path),
    title: title ?? appOf(app)?.config.title ?? titleOfPath(path),
    icon,
    section,
    app,
    draw,
  };
}

/** The app of an app script, or of its module. */
export function appOf(found: unknown): App | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  return "body" in found ? (found as App) : appOf((found as { default?: unknown }).default);
}
