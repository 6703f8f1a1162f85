// The files that pages are made of, as they were built; nothing else of the disk.
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".map": "application/json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly isPage: boolean;
  /** Its name says what is in it. */
  readonly lasts: boolean;
  readonly status: number;
}

/** @param path Below the site, as the address says it. @param hidden What lies in the folder and is no page's. */
export async function findFile(folder: string, path: string, hidden: RegExp): Promise<SiteFile | undefined> {
  let name: string;
  try {
    name = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, "");
  } catch {
    return undefined;
  }
  const isOutside = name.startsWith("..") || name.includes("\0");
  if (isOutside || hidden.test(name.split(sep).join("/"))) return undefined;
  const tries = [name, join(name, "index.html")].filter((file) => extname(file) !== "");
  for (const file of tries) {
    const found = await read(join(folder, file), 200);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A script knows its files below the site, and not from which page they are asked for. */
export async function findAsset(folder: string, path: string, hidden: RegExp): Promise<SiteFile | undefined> {
  const [asset] = /\/assets\/[^/]+$/.exec(path) ?? [];
  return asset === undefined ? undefined : findFile(folder, asset, hidden);
}

/** The page of an app that has several, for an address that has no file: the nearest above it. */
export async function findFallback(folder: string, path: string): Promise<SiteFile | undefined> {
  const parts = path.split("/").filter((part) => part !== "" && part !== "..");
  for (let depth = parts.length; depth >= 0; depth--) {
    const found = await read(join(folder, ...parts.slice(0, depth), "404.html"), 404);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function read(path: string, status: number): Promise<SiteFile | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    const body = new Uint8Array(await readFile(path));
    const ending = extname(path);
    const lasts = /[-.][\w-]{8,}\.\w+$/.test(path) && ending !== ".html";
    return { body, type: types[ending] ?? "application/octet-stream", isPage: ending === ".html", lasts, status };
  } catch {
    return undefined;
  }
}
