// Finds programs as a shell does.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of the names that is a program in one of the folders of `PATH`. */
export function onPath(...names: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}
