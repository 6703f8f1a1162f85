// The pages that a project's scripts get: one for a script, one each and a list for a folder.
import { join, resolve } from "node:path";
import { normalizePath } from "vite";
import { findApps, isFolder, pagePath } from "./apps.ts";
import { readScript } from "./read-script.ts";

export interface Page {
  /** Below the base: `""` for the first page, `"counter"`. */
  path: string;
  /** The module with the script. */
  app: string;
  /** Where its HTML file would stand. */
  html: string;
  /** The script's file; `null` for the list of a folder's scripts. */
  file: string | null;
  /** For an app with several pages: the path of its first one. */
  within: string | null;
}

/** The list of a folder's scripts is an app script itself. */
export const LIST = "/@dacapo/list.app.tsx";

/** How modules begin that mount the script of a page. */
export const ENTRY = "/@dacapo/entry.js?page=";

export function findPages(root: string, app: string | undefined): Page[] {
  if (app === undefined) return [];
  const at = normalizePath(resolve(root, app));
  const pagesOf = (path: string, file: string): Page[] => {
    const { pages } = readScript(file);
    const pageAt = (below: string): Page => ({
      path: below,
      app: file,
      file,
      html: htmlOf(root, below),
      within: pages && path,
    });
    return [path, ...(pages ?? []).map((page) => (path === "" ? page : `${path}/${page}`))].map(pageAt);
  };
  if (!isFolder(at)) return pagesOf("", at);
  const list: Page = { path: "", app: LIST, file: null, html: htmlOf(root, ""), within: null };
  const apps = findApps(at).filter((file) => !readScript(file).isLibrary);
  return [list, ...apps.flatMap((file) => pagesOf(pagePath(at, file), file))];
}

const htmlOf = (root: string, path: string): string => normalizePath(join(root, path, "index.html"));
