// Finds the places of a browser's stack in the sources, through the source maps of what the dev server sent.
import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, isAbsolute, resolve } from "node:path";
import type { ViteDevServer } from "vite";
import { isApp } from "./apps.ts";
import { nameIn } from "./name-in.ts";
import { placeInWorker } from "./hosts/worker-places.ts";
import { frameAt, type Place } from "./place.ts";

export interface Located {
  /** The lines around the innermost place in the project. */
  frame?: string;
  /** The stack, with places in the sources. */
  stack: string;
}

/** More than any stack has; what is sent may be anything. */
const mostLines = 200;
const mostCharacters = 2000;

interface Address {
  /** All of it, as it stands in the line. */
  whole: string;
  url: URL;
  line: number;
  column: number;
}

/** The address with line and column at the end of a frame of a stack. */
function addressIn(frame: string): Address | undefined {
  const end = /:(\d+):(\d+)\)?\s*$/.exec(frame);
  if (end === null || frame.length > mostCharacters) return undefined;
  const start = Math.max(frame.lastIndexOf("http://", end.index), frame.lastIndexOf("https://", end.index));
  const text = frame.slice(Math.max(start, 0), end.index);
  if (start < 0 || /[\s()]/.test(text) || !URL.canParse(text)) return undefined;
  const [, line, column] = end;
  return { whole: `${text}:${line}:${column}`, url: new URL(text), line: Number(line), column: Number(column) };
}

export function createLocator(server: ViteDevServer): (stack: string) => Located {
  const { root } = server.config;

  const find = ({ url, line, column }: Address): Place | undefined => {
    const inWorker = placeInWorker(server, url, line, column);
    if (inWorker !== undefined) return inWorker;
    const { pathname, search } = url;
    const below = pathname.startsWith(server.config.base) ? `/${pathname.slice(server.config.base.length)}` : pathname;
    // Among those that were sent: to look for another one takes its time, and leads nowhere.
    const module = server.environments.client.moduleGraph.urlToModuleMap.get(
      below + search.replace(/([?&])t=\d+&?/, "$1").replace(/[?&]$/, ""),
    );
    const map = module?.transformResult?.map as SourceMapPayload | null | undefined;
    if (!module?.file) return undefined;
    if (!map || map.mappings === "") return asItIs(module.file, module.transformResult?.code, line, column);
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

  return (stack) =>
    locateLines(root, stack, (line) => {
      const address = addressIn(line);
      const place = address === undefined ? placeOfDraw(root, line) : find(address);
      return place && { place, whole: address?.whole ?? line };
    });
}

/** @param find The place that a line of a stack names, and its text there. */
export function locateLines(
  root: string,
  stack: string,
  find: (line: string) => { readonly place: Place; readonly whole: string } | undefined,
): Located {
  let first: Place | undefined;
  let inScript = false;
  const lines: string[] = [];
  for (const line of stack.split("\n", mostLines)) {
    const found = find(line);
    const { place } = found ?? {};
    lines.push(
      found === undefined || place === undefined
        ? line
        : line.replace(found.whole, () => `${nameIn(root, place.file)}:${place.line}:${place.column}`),
    );
    if (place === undefined || place.source === "") continue;
    // What the author wrote says more than the library code that it called.
    const wrote =
      isApp(place.file) || (!place.file.includes("/node_modules/") && !nameIn(root, place.file).startsWith(".."));
    if (first === undefined || (wrote && !inScript)) first = place;
    inScript ||= wrote;
  }
  return { stack: lines.join("\n"), ...(first !== undefined && { frame: frameAt(first, root) }) };
}

/** Where a draw stands, as a page knows it: `dacapo:title.app.tsx:6:1`. */
function placeOfDraw(root: string, line: string): Place | undefined {
  const [, name, row, column] = /^dacapo:([^\n]+):(\d+):(\d+)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const file = resolve(root, name);
  if (!isApp(file) || nameIn(root, file).startsWith("..") || !existsSync(file)) return undefined;
  return { file, line: Number(row), column: Number(column), source: readFileSync(file, "utf8") };
}

/** A place in a module that was sent as it was written. */
function asItIs(file: string, sent: string | undefined, line: number, column: number): Place | undefined {
  const path = file.replace(/\?.*$/, "");
  const source = existsSync(path) ? readFileSync(path, "utf8") : "";
  const isSame = source.split("\n")[line - 1] === sent?.split("\n")[line - 1];
  return isSame ? { file: path, line, column, source } : undefined;
}
