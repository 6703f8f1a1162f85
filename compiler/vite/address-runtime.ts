// Writes final addresses into the files that a page in development has of the runtime: Vite writes them otherwise, and makes a source map of 700 kB for it, each time a server starts.
import { dirname } from "node:path/posix";
import type { Plugin, ResolvedConfig } from "vite";
import { addressOf } from "./address.ts";

/** Between the files of the runtime. */
const imports = /(\bfrom |\bimport |\bimport\()"\.\/(dacapo[\w.-]*\.(?:mjs|css))"/g;

export function addressRuntime(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "dacapo:runtime",
    apply: "serve",
    configResolved(resolved) {
      config = resolved;
    },
    transform: {
      order: "pre",
      filter: { id: /\/dist\/dev\/dacapo[\w.-]*\.mjs(\?|$)/ },
      handler(code, id) {
        const [file, query] = id.split("?") as [string, string?];
        const folder = addressOf(config, dirname(file));
        const version = query === undefined ? "" : `?${query}`;
        const addressed = code
          .replace(imports, (_, words: string, name: string) => `${words}"${folder}/${name}${version}"`)
          .replaceAll("import.meta.env.BASE_URL", JSON.stringify(config.base));
        return { code: addressed, map: { mappings: "" } };
      },
    },
  };
}
