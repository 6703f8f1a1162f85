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
  "dacapo-remote": "hosts/remote.js",
  "dacapo-work": "hosts/work.js",
};

/** Only the server that sends the files knows these. */
const asked = ["import.meta.env", "import.meta.env.BASE_URL"];

export async function bundleForDev(dist) {
  const paths = Object.entries(entries).map(([name, path]) => [name, join(dist, "runtime", path)]);
  await build({
    configFile: false,
    logLevel: "warn",
    define: Object.fromEntries(asked.map((name) => [name, name])),
    build: {
      outDir: join(dist, "dev"),
      target: "es2022",
      minify: false,
      lib: { entry: Object.fromEntries(paths), formats: ["es"], cssFileName: "dacapo" },
      rolldownOptions: {
        external: [/^preact(\/|$)/, ...Object.keys(peerDependencies), /^maplibre-gl\//],
        output: {
          entryFileNames: "[name].mjs",
          chunkFileNames: "dacapo-[name].mjs",
          banner: ({ name }) =>
            ["dacapo", "dacapo-mount", "dacapo-remote", "dacapo-work"].includes(name) ? 'import "./dacapo.css";' : "",
        },
      },
    },
  });
}
