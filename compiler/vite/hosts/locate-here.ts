// Finds the places of a stack of Vite's own process in the sources: modules of server scripts run there as Vite has made them.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ViteDevServer } from "vite";
import { type Located, locateLines } from "../locate.ts";

const named = /((?:file:\/\/)?\/[^\s()]+?)(?:\?[^\s()]*?)?:(\d+):(\d+)(?=\)?\s*$)/;

export function createLocatorHere(server: ViteDevServer): (stack: string) => Located {
  const { root } = server.config;
  return (stack) => {
    const error = Object.assign(new Error(), { stack });
    server.ssrFixStacktrace(error);
    return locateLines(root, error.stack, (line) => {
      const [whole, path, row, column] = named.exec(line) ?? [];
      if (whole === undefined) return undefined;
      const file = path!.startsWith("file:") ? fileURLToPath(path!) : path!;
      if (!existsSync(file)) return undefined;
      return { whole, place: { file, line: Number(row), column: Number(column), source: readFileSync(file, "utf8") } };
    });
  };
}
