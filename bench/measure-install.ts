// What `npm install` of the packed package takes in an empty folder: megabytes on disk, files, and seconds with a warm cache.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Installed {
  /** Bytes of the file that npm would publish. */
  readonly packed: number;
  /** Bytes on disk, as blocks. */
  readonly bytes: number;
  readonly files: number;
  readonly seconds: number;
}

export function measureInstall(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "dacapo-install-"));
  const npm = (...words: string[]): string => execFileSync("npm", words, { cwd: folder, encoding: "utf8" });
  try {
    const root = fileURLToPath(new URL("..", import.meta.url));
    const [{ filename, size }] = JSON.parse(npm("pack", root, "--json")) as [{ filename: string; size: number }];
    writeFileSync(join(folder, "package.json"), "{}");
    const install = (): number => {
      rmSync(join(folder, "node_modules"), { recursive: true, force: true });
      rmSync(join(folder, "package-lock.json"), { force: true });
      const start = performance.now();
      npm("install", "--no-audit", "--no-fund", `./${filename}`);
      return (performance.now() - start) / 1000;
    };
    // The first fills the cache.
    install();
    const seconds = install();
    return { packed: size, seconds, ...sum(join(folder, "node_modules")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(folder: string): { bytes: number; files: number } {
  let [bytes, files] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    bytes += statSync(join(entry.parentPath, entry.name)).blocks * 512;
    files++;
  }
  return { bytes, files };
}
