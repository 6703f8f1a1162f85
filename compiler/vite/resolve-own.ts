// Finds "dacapo" where the project does not have it (run by npx), and the one Preact that paints.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = fileURLToPath(import.meta.url);

export function resolveOwn(): Plugin {
  return {
    name: "dacapo:resolve",
    enforce: "pre",
    resolveId: {
      filter: { id: /^(dacapo|preact)(\/|$)/ },
      async handler(id, importer, options) {
        const rest = { ...options, skipSelf: true };
        // Two copies of Preact on a page do not see each other's hooks: an element's paint gets the painter's.
        if (id.startsWith("preact")) return (await this.resolve(id, here, rest)) ?? this.resolve(id, importer, rest);
        return (await this.resolve(id, importer, rest)) ?? this.resolve(id, here, rest);
      },
    },
  };
}
