// Bundles a script for a worker: one file, with everything that it imports and nothing that paints.
import { dirname, resolve } from "node:path";
import { build, type Plugin, type PluginOption, type ResolvedConfig, version } from "vite";
import { missingInBuild } from "../missing-export.ts";
import { unresolvedInBuild } from "../unresolved-import.ts";
import { workerEntry } from "./dev-worker.ts";
import { plainRuntime } from "./plain-runtime.ts";

const ENTRY = "virtual:dacapo-worker-entry";

/** As the bundlers of Vite 7 and 8 are told. */
const oneFile: object = version.startsWith("7.") ? { inlineDynamicImports: true } : { codeSplitting: false };

export interface BuiltWorker {
  readonly code: string;
  /** The files that it is made of. */
  readonly files: readonly string[];
  /** Where the sources of its map are counted from. */
  readonly folder: string;
}

/** @param own The plugin itself. @param app The module with the script. */
export async function buildWorker(config: ResolvedConfig, own: PluginOption, app: string): Promise<BuiltWorker> {
  const { root, base, configFile, mode } = config;
  // As the page is: a build is none of development, whatever its mode.
  const isDev = config.command === "serve" && !config.isProduction;
  const building = build({
    root,
    base,
    mode,
    configFile: configFile ?? false,
    // Whoever asked for it says what went wrong.
    logLevel: "silent",
    resolve: { alias: config.resolve.alias },
    plugins: [plainRuntime(), own, entry(app, isDev)],
    build: {
      write: false,
      copyPublicDir: false,
      minify: !isDev,
      sourcemap: isDev ? "inline" : false,
      chunkSizeWarningLimit: 1e6,
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: "es", ...oneFile } },
    },
  });
  const [first] = [await building.catch((error: unknown) => refuse(root, error))].flat();
  const chunk =
    first !== undefined && "output" in first ? first.output.find(({ type }) => type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${app} could not be bundled for a worker.`);
  const folder = dirname(resolve(root, config.build.outDir, chunk.fileName));
  return { code: chunk.code, files: chunk.moduleIds, folder };
}

/** The bundler tells of all at once, in lines of what was compiled; who reads it wants the first in those of the source. */
function refuse(root: string, error: unknown): never {
  const [first = error] = (error as { readonly errors?: readonly unknown[] }).errors ?? [];
  const missing = missingInBuild(root, first) ?? unresolvedInBuild(root, first);
  throw missing === undefined ? first : Object.assign(new Error(missing.message), missing);
}

const entry = (app: string, isDev: boolean): Plugin => ({
  name: workerEntry(isDev),
  enforce: "pre",
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) =>
    id === `\0${ENTRY}`
      ? `import App from ${JSON.stringify(app)};\nimport { runInWorker } from "dacapo/worker${isDev ? "/dev" : ""}";\nrunInWorker(App, self);\n`
      : undefined,
});
