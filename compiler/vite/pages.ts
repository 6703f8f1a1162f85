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
}

/** The list of a folder's scripts is an app script itself. */
export const LIST = "/@dacapo/list.app.tsx";

export function findPages(root: string, app: string | undefined): Page[] {
  if (app === undefined) return [];
  const at = normalizePath(resolve(root, app));
  const pageOf = (path: string, file: string): Page => ({ path, app: file, file, html: htmlOf(root, path) });
  if (!isFolder(at)) return [pageOf("", at)];
  const list: Page = { path: "", app: LIST, file: null, html: htmlOf(root, "") };
  const apps = findApps(at).filter((file) => !readScript(file).isLibrary);
  return [list, ...apps.map((file) => pageOf(pagePath(at, file), file))];
}

const htmlOf = (root: string, path: string): string => normalizePath(join(root, path, "index.html"));
