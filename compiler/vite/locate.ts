// Finds the places of a browser's stack in the sources, through the source maps of what the dev server sent.
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, isAbsolute, resolve } from "node:path";
import type { ViteDevServer } from "vite";
import { frameOf } from "../frame.ts";
import { isApp, nameIn } from "./apps.ts";

export interface Located {
  /** The lines around the innermost place in the project. */
  frame?: string;
  /** The stack, with places in the sources. */
  stack: string;
}

interface Place {
  file: string;
  line: number;
  column: number;
  source: string;
}

/** An address with line and column, at the end of a frame of a stack. */
const address = /(https?:\/\/[^\s()]+?):(\d+):(\d+)/;

export function createLocator(server: ViteDevServer): (stack: string) => Promise<Located> {
  const { root } = server.config;

  const find = async (url: string, line: number, column: number): Promise<Place | undefined> => {
    const { pathname, search } = new URL(url);
    const below = pathname.startsWith(server.config.base) ? `/${pathname.slice(server.config.base.length)}` : pathname;
    const module = await server.environments.client.moduleGraph.getModuleByUrl(
      below + search.replace(/([?&])t=\d+&?/, "$1").replace(/[?&]$/, ""),
    );
    const map = module?.transformResult?.map as SourceMapPayload | null | undefined;
    if (!module?.file || !map || map.mappings === "") return undefined;
    const found = new SourceMap(map).findOrigin(line, column);
    if (!("fileName" in found) || !found.fileName) return undefined;
    const at = map.sources.indexOf(found.fileName);
    const file = isAbsolute(found.fileName) ? found.fileName : resolve(dirname(module.file), found.fileName);
    return {
      file: file.replace(/\?.*$/, ""),
      line: found.lineNumber,
      column: found.columnNumber,
      source: map.sourcesContent?.[at] ?? "",
    };
  };

  return async (stack) => {
    let first: Place | undefined;
    let inScript = false;
    const lines: string[] = [];
    for (const line of stack.split("\n")) {
      const [whole, url, row, column] = address.exec(line) ?? [];
      const place = url === undefined ? undefined : await find(url, Number(row), Number(column));
      lines.push(
        place === undefined ? line : line.replace(whole!, `${nameIn(root, place.file)}:${place.line}:${place.column}`),
      );
      if (place === undefined || place.source === "") continue;
      // What the author wrote says more than the library code that it called.
      const wrote =
        isApp(place.file) || (!place.file.includes("/node_modules/") && !nameIn(root, place.file).startsWith(".."));
      if (first === undefined || (wrote && !inScript)) first = place;
      inScript ||= wrote;
    }
    return { stack: lines.join("\n"), ...(first !== undefined && { frame: frameFor(first, root) }) };
  };
}

function frameFor({ file, line, column, source }: Place, root: string): string {
  const end = { line, column: column + 1 };
  return `${nameIn(root, file)}:${line}:${column}\n${frameOf(source, { line, column }, end)}`;
}
