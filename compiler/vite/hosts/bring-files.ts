// Files that a module of the server reads beside itself, `new URL("./rates.csv", import.meta.url)`, go along into the build.
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path/posix";
import type { Plugin } from "vite";

const beside = /\bnew URL\(\s*(["'])([^"'`:]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/** Stands for the place of a file, with its number behind it. */
const mark = "dacapo-file:";
const marked = /dacapo-file:([\w$-]+)/g;

const isCode = (file: string): boolean => /\.[mc]?[jt]sx?$/.test(file);

export function bringFiles(): Plugin {
  return {
    name: "dacapo:bring-files",
    transform(code, id) {
      if (!code.includes("import.meta.url")) return undefined;
      const moved = code.replace(beside, (whole, _quote, path: string) => {
        const file = resolve(dirname(id), path);
        if (isCode(file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return whole;
        this.addWatchFile(file);
        const asset = this.emitFile({ type: "asset", name: basename(file), source: readFileSync(file) });
        return `new URL("${mark}${asset}", import.meta.url)`;
      });
      return moved === code ? undefined : { code: moved, map: null };
    },
    // Where they lie is known when all is put together; an address of the site, which Vite would make of it, is none of a disk.
    renderChunk(code, chunk) {
      if (!code.includes(mark)) return undefined;
      const placed = code.replace(marked, (_, asset: string) => {
        const path = relative(dirname(chunk.fileName), this.getFileName(asset));
        return path.startsWith(".") ? path : `./${path}`;
      });
      return { code: placed, map: null };
    },
  };
}
