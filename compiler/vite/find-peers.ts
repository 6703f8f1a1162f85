// The libraries that some elements draw with are the app's own: found in the project, and where one is missing the element can say so.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { home } from "./home.ts";
import { packageOf } from "./package-of.ts";

/** What elements import when they are first drawn. */
const peers = [
  "vega",
  "vega-lite",
  "vega-interpreter",
  "plotly.js-basic-dist-min",
  "echarts",
  "@viz-js/viz",
  "mermaid",
  "maplibre-gl",
];

/** Files of them that are asked for by their addresses. */
const files = ["maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url"];

const missing = "\0dacapo-missing:";

export function findPeers(): Plugin {
  return {
    name: "dacapo:peers",
    enforce: "pre",
    config({ root = process.cwd() }) {
      // What is found while a page is open would load it anew.
      const { dependencies, devDependencies } = packageOf(root);
      const named = { ...dependencies, ...devDependencies };
      const include = peers.filter((name) => name in named && isInstalled(resolve(root), name));
      return { optimizeDeps: { include } };
    },
    resolveId: {
      filter: { id: new RegExp(`^(?:${[...peers, ...files].join("|").replace(/[.?]/g, "\\$&")})$`) },
      async handler(id, importer, options) {
        if (importer === undefined || !importer.startsWith(home)) return undefined;
        const rest = { ...options, skipSelf: true };
        // As a script of the project would: what a page asks for is looked for among its own files first.
        for (const from of [join(this.environment.config.root, "app.js"), importer]) {
          const found = await this.resolve(id, from, rest);
          // Vite has a module of its own for what is missing, which throws.
          if (found !== null && !found.id.includes("__vite-optional-peer-dep")) return found;
        }
        // Without what is asked of the file: other plugins would answer that.
        return missing + id.replace(/\?.*/, "");
      },
    },
    load(id) {
      return id.startsWith(missing)
        ? `export const missing$ = ${JSON.stringify(id.slice(missing.length))};`
        : undefined;
    },
  };
}

function isInstalled(folder: string, name: string): boolean {
  if (existsSync(join(folder, "node_modules", name))) return true;
  return dirname(folder) !== folder && isInstalled(dirname(folder), name);
}
