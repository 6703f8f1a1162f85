// Makes one CommonJS file of the editor plugin: TypeScript's server loads plugins with `require`, on any version of Node.
import { join, resolve } from "node:path";
import { build } from "vite";

/** The folder of the built library. */
const dist = resolve(process.argv[2]);
const folder = join(dist, "compiler/types/plugin");

await build({
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: true },
  build: {
    ssr: join(folder, "index.js"),
    outDir: folder,
    emptyOutDir: false,
    target: "node18",
    minify: false,
    rolldownOptions: { output: { format: "cjs", exports: "default", entryFileNames: "index.cjs" } },
  },
});
