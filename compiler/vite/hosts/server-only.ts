// Refuses in a page what only a server has: it would not work there, or it would tell what nobody should know.
import { dirname, resolve } from "node:path/posix";
import type { Plugin } from "vite";
import { messages } from "../../messages.ts";
import { nameIn } from "../name-in.ts";

const isServerOnly = (source: string): boolean =>
  source.startsWith("node:") || source === "dacapo/server" || /\.server(\.[mc]?[jt]sx?)?$/.test(source);

const withoutEnding = (file: string): string => file.replace(/\?.*$/, "").replace(/\.[mc]?[jt]sx?$/, "");

export function serverOnly(): Plugin {
  let root = "";
  /** Who imports a file first, by the file without its ending: a bundler knows that only when it is done. */
  const importers = new Map<string, string>();

  /** The files from the page to one. */
  function wayTo(file: string): string[] {
    const way = [file];
    for (let at = importers.get(withoutEnding(file)); at !== undefined && !way.includes(at);) {
      way.unshift(at);
      at = importers.get(withoutEnding(at));
    }
    return way.map((each) => nameIn(root, each.replace(/\?.*$/, "")));
  }

  return {
    name: "dacapo:server-only",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      order: "pre",
      handler(source, importer, options) {
        // Who looks for dependencies follows scripts that the page does not get.
        if (("scan" in options && options.scan === true) || this.environment.config.consumer !== "client")
          return undefined;
        if (importer === undefined || importer.includes("/node_modules/") || !importer.startsWith(root))
          return undefined;
        if (source.startsWith(".")) {
          const file = withoutEnding(resolve(dirname(importer), source));
          if (!importers.has(file)) importers.set(file, importer);
        }
        if (!isServerOnly(source)) return undefined;
        const { message, hint } = messages["server-only-import"];
        const chain = [...wayTo(importer), source].join(" → ");
        const text = message.replaceAll("{name}", source).replaceAll("{chain}", chain);
        const docs = "https://dacapo.dev/errors#server-only-import";
        return this.error({ id: importer, message: `${text}\n${hint}\n${docs}` });
      },
    },
  };
}
