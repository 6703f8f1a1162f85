// What a page in development loads of the runtime, asked for by the page itself: it would come to it import by import.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import type { HtmlTagDescriptor, ViteDevServer } from "vite";
import { addressOf } from "./address.ts";

/** What an app script is compiled to needs these, and mounting it. */
const names = ["dacapo", "dacapo/runtime", "dacapo/hot", "dacapo/mount"];

const imported = /\bfrom "\.\/(dacapo[\w.-]*\.mjs)"/g;

/** Links for the head of a page whose script runs in the page. */
export async function preloadRuntime(
  { environments: { client }, config }: ViteDevServer,
  script: string,
): Promise<HtmlTagDescriptor[]> {
  const found = await Promise.all(names.map((name) => client.pluginContainer.resolveId(name, script)));
  const ids = new Set<string>();
  for (const resolved of found) if (resolved !== null) addFiles(ids, resolved.id);
  return [...ids].map((id) => ({
    tag: "link",
    attrs: { rel: "modulepreload", href: addressOf(config, id) },
    injectTo: "head",
  }));
}

/** A file and those that it cannot do without; all of them have the same version. */
function addFiles(ids: Set<string>, id: string): void {
  if (ids.has(id)) return;
  ids.add(id);
  const [file, query] = id.split("?") as [string, string?];
  for (const [, name] of readFileSync(file, "utf8").matchAll(imported))
    addFiles(ids, join(dirname(file), name!) + (query === undefined ? "" : `?${query}`));
}
