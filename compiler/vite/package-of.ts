// The `package.json` that a folder belongs to.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Versions = Record<string, string>;

export interface Package {
  dependencies?: Versions;
  devDependencies?: Versions;
  peerDependencies?: Versions;
}

export function packageOf(folder: string): Package {
  const file = join(folder, "package.json");
  if (existsSync(file)) {
    try {
      return JSON.parse(readFileSync(file, "utf8")) as Package;
    } catch {
      return {};
    }
  }
  return dirname(folder) === folder ? {} : packageOf(dirname(folder));
}
