// In a worker there is no page: "dacapo" means the elements without their paints.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = fileURLToPath(import.meta.url);
const plain: Readonly<Record<string, string>> = { dacapo: "dacapo/plain", "dacapo/runtime": "dacapo/plain/runtime" };

export function plainRuntime(): Plugin {
  return {
    name: "dacapo:plain-runtime",
    enforce: "pre",
    resolveId: {
      order: "pre",
      async handler(source, importer, options) {
        const name = Object.hasOwn(plain, source) ? plain[source] : undefined;
        if (name === undefined) return undefined;
        const rest = { ...options, skipSelf: true };
        return (await this.resolve(name, importer, rest)) ?? this.resolve(name, here, rest);
      },
    },
  };
}
