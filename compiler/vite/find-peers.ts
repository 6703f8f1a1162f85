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
];

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
      filter: { id: new RegExp(`^(?:${peers.join("|").replaceAll(".", "\\.")})$`) },
      async handler(id, importer, options) {
        if (importer === undefined || !importer.startsWith(home)) return undefined;
        const rest = { ...options, skipSelf: true };
        // As a script of the project would: what a page asks for is looked for among its own files first.
        const found =
          (await this.resolve(id, join(this.environment.config.root, "app.js"), rest)) ??
          (await this.resolve(id, importer, rest));
        return found ?? missing + id;
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
