// The package's public names, standing for its sources.
import { fileURLToPath } from "node:url";

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What each name means in a script on Node, and what it means in a page. */
export const aliases = (place: "node" | "page" | "site") => {
  const names = {
    dacapo: place === "node" ? "runtime/index.ts" : "runtime/painted.ts",
    "dacapo/runtime": place === "node" ? "runtime/compiled.ts" : "runtime/painted-runtime.ts",
    "dacapo/testing": "runtime/testing/index.ts",
    "dacapo/mount": place === "page" ? "runtime/hosts/dev.ts" : "runtime/hosts/tab.ts",
    "dacapo/hot": "runtime/hosts/hot.ts",
    "dacapo/compiler": "compiler/index.ts",
    "dacapo/vite": "compiler/vite/index.ts",
    "dacapo/jsx-runtime": "runtime/jsx-runtime.ts",
  };
  return Object.entries(names).map(([name, path]) => ({ find: new RegExp(`^${name}$`), replacement: source(path) }));
};
