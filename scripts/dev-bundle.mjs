// The runtime as a page in development loads it: in few files, where a request for each module would take most of the time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const { peerDependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** The package's names on a page, and the modules behind them. Preact stays outside: an app's own paints need the same one. So do the libraries that an app brings itself. */
const entries = {
  dacapo: "painted.js",
  "dacapo-runtime": "painted-runtime.js",
  "dacapo-mount": "hosts/dev.js",
  "dacapo-hot": "hosts/hot.js",
  "dacapo-remote": "hosts/remote-dev.js",
  "dacapo-work": "hosts/work-dev.js",
};

/**
 * Preact by way of one small module: it is all that the server has to look at, and the rest is sent as it is. An app's own
 * paints get the same Preact there.
 */
const preactApart = {
  name: "preact-apart",
  enforce: "pre",
  resolveId(id, importer) {
    if (!/^preact(\/|$)/.test(id)) return undefined;
    return importer?.startsWith(apart) ? { id, external: true } : apart + id;
  },
  async load(id) {
    if (!id.startsWith(apart)) return undefined;
    const name = id.slice(apart.length);
    return `export { ${Object.keys(await import(name)).join(", ")} } from ${JSON.stringify(name)};`;
  },
};

const apart = "\0apart:";

/** Only the server that sends the files knows these. */
const asked = ["import.meta.env", "import.meta.env.BASE_URL"];

/** One chunk for a module and all that it cannot do without. */
function allThatIs(first, name) {
  const all = new Set();
  const add = (id, graph) => {
    if (all.has(id) || !id.endsWith(".js")) return;
    all.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next, graph);
  };
  return {
    debugName: name,
    name(id, graph) {
      if (all.size === 0) add(first, graph);
      return all.has(id) ? name : null;
    },
  };
}

export async function bundleForDev(dist) {
  const paths = Object.entries(entries).map(([name, path]) => [name, join(dist, "runtime", path)]);
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [preactApart],
    define: Object.fromEntries(asked.map((name) => [name, name])),
    build: {
      outDir: join(dist, "dev"),
      target: "es2022",
      minify: false,
      lib: { entry: Object.fromEntries(paths), formats: ["es"], cssFileName: "dacapo" },
      rolldownOptions: {
        external: [...Object.keys(peerDependencies), /^maplibre-gl\//],
        output: {
          codeSplitting: {
            groups: [
              { name: "preact", test: /^\0apart:/ },
              // What every page loads is one file, whatever else needs parts of it.
              allThatIs(join(dist, "runtime/painted.js"), "painted"),
            ],
          },
          entryFileNames: "[name].mjs",
          chunkFileNames: "dacapo-[name].mjs",
          banner: ({ name }) =>
            ["dacapo", "dacapo-mount", "dacapo-remote", "dacapo-work"].includes(name) ? 'import "./dacapo.css";' : "",
        },
      },
    },
  });
}
