// The files below a folder, in the order of their names.
import { readdirSync } from "node:fs";
import { join } from "node:path";

export function filesBelow(folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path, isWanted);
      return isWanted(entry.name) ? [path] : [];
    });
}
