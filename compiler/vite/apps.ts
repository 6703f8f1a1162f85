// App scripts as files: which are there, and what they are called.
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { normalizePath } from "vite";
import { nameIn } from "./name-in.ts";

export const isApp = (file: string): boolean => file.endsWith(".app.tsx");

const skipped = new Set(["node_modules", "dist"]);

/** The app scripts below a folder, as absolute paths in the order of their names. */
export function findApps(folder: string, depth = 4): string[] {
  const found = readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return isApp(entry.name) && (entry.isFile() || isFile(path)) ? [path] : [];
      return depth > 0 && !entry.name.startsWith(".") && !skipped.has(entry.name) ? findApps(path, depth - 1) : [];
    });
  return found.map(normalizePath);
}

/** The path of a script's page below a folder: `shop/basket` for `shop/basket.app.tsx`, `todo` for `todo/todo.app.tsx`. */
export function pagePath(folder: string, file: string): string {
  const parts = nameIn(folder, file)
    .replace(/\.app\.tsx$/, "")
    .split("/");
  if (parts.length > 1 && parts.at(-1) === parts.at(-2)) parts.pop();
  return parts.join("/");
}

/** A title made of a script's name: "Open orders" for `open-orders.app.tsx`. */
export function titleOf(file: string): string {
  const words = basename(file)
    .replace(/\.app\.tsx$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Followed, where it is a link. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
