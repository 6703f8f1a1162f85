// Brings the icons that a module names, and no others: their outlines stand in a module of their own beside it.
import type { Plugin } from "vite";
import { isApp } from "../apps.ts";
import { findIcons } from "./find-icons.ts";
import { readIcons } from "./icon-set.ts";

const prefix = "virtual:dacapo-icons/";

export function bringIcons(): Plugin {
  let root = "";
  return {
    name: "dacapo:icons",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const names = id
        .slice(prefix.length + 1)
        .split(",")
        .filter(Boolean);
      const outlines = Object.fromEntries(names.map((name) => [name, readIcons().get(name)]));
      // A test has the runtime without paints, which knows no icons.
      return `import * as runtime from "dacapo/runtime";\nruntime.icons?.(${JSON.stringify(outlines, null, 2)});\n`;
    },
    transform: {
      order: "pre",
      filter: { id: { include: /\.[jt]sx?$/, exclude: /^\0/ } },
      handler(source, id) {
        // Where nothing is painted there is nothing to bring. A library brings the icons of its app scripts only.
        if (this.environment.config.consumer !== "client") return undefined;
        if (!isApp(id) && (id.includes("/node_modules/") || !id.startsWith(root) || !/["']dacapo["']/.test(source)))
          return undefined;
        const { used, names } = findIcons(source, (name) => readIcons().has(name));
        // Behind all: no place moves to another line.
        return used
          ? { code: `${source}\nimport ${JSON.stringify(prefix + names.join(","))};\n`, map: null }
          : undefined;
      },
    },
  };
}
