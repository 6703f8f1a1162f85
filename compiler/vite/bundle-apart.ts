// Bundles what the runtime loads in rare cases as files of their own, without the code that preloads style sheets for `import()`: they have none.
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

export function bundleApart(): Plugin {
  return {
    name: "dacapo:bundle-apart",
    apply: "build",
    transform: {
      filter: { id: /[\\/]runtime[\\/](core[\\/]thrown[\\/]in-short|painter[\\/]mount)\.[jt]s$/ },
      handler(code, id) {
        const { consumer, build, plugins } = this.environment.config;
        // The script of a worker is one file, and so is a page that opens from a disk.
        const isOne = plugins.some(({ name }) => name === "dacapo:plain-runtime" || name === "dacapo:single");
        if (consumer !== "client" || build.lib || isOne) return undefined;
        const bundled = code.replace(
          /import\(["'](\.{1,2}\/(?:run\/in-full|later)\.[jt]s)["']\)/,
          (_, file: string) => {
            const chunk = this.emitFile({ type: "chunk", id: join(dirname(id), file), preserveSignature: "strict" });
            return `import(/* @vite-ignore */ import.meta.ROLLUP_FILE_URL_${chunk})`;
          },
        );
        return { code: bundled, map: null };
      },
    },
  };
}
