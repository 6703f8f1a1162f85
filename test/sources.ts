// The package's public names, standing for its sources.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What each name means in a script on Node, and on a page of a site that is built. */
export const aliases = (place: "node" | "site") => {
  const names = {
    dacapo: place === "node" ? "runtime/index.ts" : "runtime/painted.ts",
    "dacapo/runtime": place === "node" ? "runtime/compiled.ts" : "runtime/painted-runtime.ts",
    "dacapo/testing": "runtime/testing/index.ts",
    "dacapo/mount": "runtime/hosts/tab.ts",
    "dacapo/hot": "runtime/hosts/hot.ts",
    "dacapo/remote": "runtime/hosts/remote.ts",
    "dacapo/work": "runtime/hosts/work.ts",
    "dacapo/worker": "runtime/hosts/in-worker.ts",
    "dacapo/worker/dev": "runtime/hosts/in-worker-dev.ts",
    "dacapo/plain": "runtime/index.ts",
    "dacapo/plain/runtime": "runtime/compiled.ts",
    "dacapo/server": "runtime/hosts/server/index.ts",
    "dacapo/server/dev": "runtime/hosts/server/dev.ts",
    "dacapo/compiler": "compiler/index.ts",
    "dacapo/vite": "compiler/vite/index.ts",
    "dacapo/jsx-runtime": "runtime/jsx-runtime.ts",
  };
  return aliased(Object.entries(names).map(([name, path]) => [name, source(path)]));
};

/** And on a page in development: what the package has for it, in the folder where the package was built. */
export const devAliases = (built: string) =>
  aliased(
    ["dacapo", "dacapo/runtime", "dacapo/mount", "dacapo/hot", "dacapo/remote", "dacapo/work"].map((name) => [
      name,
      fileOf(built, name),
    ]),
  );

const fileOf = (built: string, name: string) => join(built, "dist/dev", `${name.replace("/", "-")}.mjs`);

const aliased = (names: [name: string, path: string][]) =>
  names.map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement }));
