// Finds the places of a worker's stack in the sources, by the map of the bundle that the dev server made for it.
import { SourceMap, type SourceMapPayload } from "node:module";
import { resolve } from "node:path";
import type { ViteDevServer } from "vite";
import type { Place } from "../place.ts";
import type { BuiltWorker } from "./build-worker.ts";

/** Where the workers of scripts are, with the script behind it; below the base. */
export const WORKER_PATH = "@dacapo/worker.js";

interface Made {
  readonly worker: BuiltWorker;
  map?: SourceMap;
}

const made = new WeakMap<ViteDevServer, Map<string, Made>>();

/** A page gets this worker for a script. */
export function tellWorkers(server: ViteDevServer, app: string, worker: BuiltWorker): void {
  let known = made.get(server);
  if (known === undefined) made.set(server, (known = new Map()));
  if (known.get(app)?.worker !== worker) known.set(app, { worker });
}

/** The source of a place in a worker; nothing where the address is of none. */
export function placeInWorker(
  server: ViteDevServer,
  { pathname, searchParams }: URL,
  line: number,
  column: number,
): Place | undefined {
  if (!pathname.endsWith(`/${WORKER_PATH}`)) return undefined;
  const found = made.get(server)?.get(searchParams.get("app") ?? "");
  const [, data] =
    /sourceMappingURL=data:application\/json[^,]*;base64,([\w+/=]+)\s*$/.exec(found?.worker.code ?? "") ?? [];
  if (found === undefined || data === undefined) return undefined;
  found.map ??= new SourceMap(JSON.parse(Buffer.from(data, "base64").toString()) as SourceMapPayload);
  const origin = found.map.findOrigin(line, column);
  if (!("fileName" in origin) || !origin.fileName) return undefined;
  const { sources, sourcesContent } = found.map.payload;
  return {
    file: resolve(found.worker.folder, origin.fileName),
    line: origin.lineNumber,
    column: origin.columnNumber,
    source: sourcesContent?.[sources.indexOf(origin.fileName)] ?? "",
  };
}
