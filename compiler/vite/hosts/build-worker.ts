// Bundles a script for a worker: one file, with everything that it imports and nothing that paints.
import { build, type Plugin, type PluginOption, type ResolvedConfig, version } from "vite";
import { plainRuntime } from "./plain-runtime.ts";

const ENTRY = "virtual:dacapo-worker-entry";

/** As the bundlers of Vite 7 and 8 are told. */
const oneFile: object = version.startsWith("7.") ? { inlineDynamicImports: true } : { codeSplitting: false };

export interface BuiltWorker {
  readonly code: string;
  /** The files that it is made of. */
  readonly files: readonly string[];
}

/** @param own The plugin itself. @param app The module with the script. */
export async function buildWorker(config: ResolvedConfig, own: PluginOption, app: string): Promise<BuiltWorker> {
  const { root, configFile, mode, isProduction } = config;
  const result = await build({
    root,
    mode,
    configFile: configFile ?? false,
    logLevel: "error",
    resolve: { alias: config.resolve.alias },
    plugins: [plainRuntime(), own, entry(app, isProduction)],
    build: {
      write: false,
      copyPublicDir: false,
      minify: isProduction,
      sourcemap: isProduction ? false : "inline",
      chunkSizeWarningLimit: 1e6,
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: "es", ...oneFile } },
    },
  });
  const [first] = [result].flat();
  const chunk =
    first !== undefined && "output" in first ? first.output.find(({ type }) => type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${app} could not be bundled for a worker.`);
  return { code: chunk.code, files: chunk.moduleIds };
}

const entry = (app: string, isProduction: boolean): Plugin => ({
  name: "dacapo:worker-entry",
  enforce: "pre",
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) =>
    id === `\0${ENTRY}`
      ? `import App from ${JSON.stringify(app)};\nimport { runInWorker } from "dacapo/worker${isProduction ? "" : "/dev"}";\nrunInWorker(App, self);\n`
      : undefined,
});
