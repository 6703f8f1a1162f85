// What the library needs beside one module for each source: style sheets, a font, and bundles of what is loaded by others, or has to be loaded fast.
import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { bundleForDev } from "./dev-bundle.mjs";
import { buildFont } from "./font.mjs";
import { buildStyles } from "./styles.mjs";

/** The folder of the built library. */
const dist = resolve(process.argv[2]);

async function bundle(folder, name, { target, minify, output = {}, alias = {} }) {
  await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias },
    ssr: { noExternal: true },
    build: {
      ssr: join(dist, folder, `${name}.js`),
      outDir: join(dist, folder),
      emptyOutDir: false,
      target,
      minify,
      rolldownOptions: { output: { format: "cjs", entryFileNames: `${name}.cjs`, ...output } },
    },
  });
}

buildStyles(dist);
buildFont(dist);
// Types that are written by hand: the compiler copies none.
cpSync("runtime/hosts/package.d.ts", join(dist, "runtime/hosts/package.d.ts"));

// TypeScript's server loads plugins with `require`, on any version of Node.
await bundle("compiler/types/plugin", "index", { target: "node18", minify: false, output: { exports: "default" } });
// `dacapo check` waits for its thread: in a small file it is there sooner. Of Babel only what reads, not what makes code.
await bundle("compiler/types/translators", "thread-worker", {
  target: "node20",
  minify: true,
  output: { chunkFileNames: "[name].cjs" },
  alias: { "@babel/core": fileURLToPath(new URL("babel-reader.mjs", import.meta.url)) },
});

await bundleForDev(dist);

// The icons: of a set of which the package needs a quarter.
const { pickIcons } = await import(pathToFileURL(join(dist, "compiler/vite/icons/icon-set.js")).href);
writeFileSync(join(dist, "icons.json"), JSON.stringify(pickIcons()));
