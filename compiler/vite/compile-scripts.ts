// Compiles app scripts, and makes them take part in hot reload.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path/posix";
import type { EnvironmentModuleNode, Plugin } from "vite";
import { compile } from "../index.ts";
import { isApp } from "./apps.ts";
import { nameIn } from "./name-in.ts";
import { acceptCode } from "./accept-code.ts";
import { isDevWorker } from "./hosts/dev-worker.ts";
import { tellSites } from "./hosts/tell-sites.ts";
import { errorOf, warningOf } from "./problems.ts";

export function compileScripts(): Plugin {
  let root = "";
  let hot = false;
  let active = true;
  let built = false;
  /** In development it is bundled for a worker, whose next version goes on from it. */
  let inWorker = false;
  /** Whether somebody follows which statement takes how long. */
  let steps = false;
  /** App scripts that export more than their app. */
  const shared = new Set<string>();
  /** Those that take their new versions in. */
  const accepting = new Set<string>();
  const plugin: Plugin = {
    name: "dacapo",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      // The command brings the plugin along; a configuration may have it too.
      active = config.plugins.find(({ name }) => name === plugin.name) === plugin;
      inWorker = isDevWorker(config);
      steps = (config.command === "serve" && !config.isProduction) || inWorker;
      built = config.command === "build";
      hot = config.command === "serve" && !config.isProduction && config.server.hmr !== false;
    },
    transform: {
      // Before others that take each `.tsx` for theirs.
      order: "pre",
      filter: { id: /\.app\.tsx$/i },
      handler(source, id) {
        if (!active) return;
        const mistaken = isApp(id) ? compiledBefore(source, id) : misnamed(source, id);
        if (mistaken !== undefined) this.error({ id, message: mistaken });
        if (!isApp(id)) return;
        const file = nameIn(root, id);
        const { code, map, diagnostics, sites } = compile(source, { file, steps });
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        if (errors.length > 0) this.error(errorOf(errors, id));
        for (const warning of diagnostics) this.warn(warningOf(warning, id));
        const { consumer } = this.environment.config;
        const accept = hot && consumer === "client" ? acceptCode(file, code, sites) : null;
        if (accept?.isApp) accepting.add(id);
        else accepting.delete(id);
        if (accept?.shared) shared.add(id);
        else shared.delete(id);
        const isFar = consumer === "server" ? built || hot : inWorker;
        const told = isFar ? tellSites(file, sites) : "";
        return { code: code + (accept?.code ?? told), map: map && { ...map, sources: [basename(id)] } };
      },
    },
    async hotUpdate({ modules, read, type }) {
      if (!active || this.environment.config.consumer !== "client") return;
      // An editor that empties a file before it writes it: reading waits for what comes, or all values would go with their widgets.
      if (type === "update" && modules.some(({ id }) => isApp(id ?? ""))) await read();
      // An import that cannot be resolved makes Vite forget it.
      for (const module of modules) if (accepting.has(module.id ?? "")) module.isSelfAccepting = true;
      // Vite does not look for the users of a module that it never got to analyse: the page was opened with a mistake in it.
      if (modules.some(({ id, isSelfAccepting }) => isApp(id ?? "") && isSelfAccepting === undefined)) {
        this.environment.hot.send({ type: "full-reload" });
        return [];
      }
      return [
        ...new Set(modules.flatMap((module) => [module, ...(shared.has(module.id ?? "") ? usersOf(module) : [])])),
      ];
    },
  };
  return plugin;
}

/** What is wrong with a file whose name is nearly that of an app script. */
function misnamed(source: string, id: string): string | undefined {
  if (!/from\s*["']dacapo["']/.test(source)) return undefined;
  return `${basename(id)} is not compiled: the name of an app script ends in \`.app.tsx\`, in small letters.\nRename it to \`${basename(id).replace(/\.app\.tsx$/i, ".app.tsx")}\`.`;
}

/** What is wrong when another plugin was faster. */
function compiledBefore(source: string, id: string): string | undefined {
  const hasTags = (text: string): boolean => /<\/[A-Za-z>]|\/>/.test(text);
  if (hasTags(source) || !existsSync(id) || !hasTags(readFileSync(id, "utf8"))) return undefined;
  return `Another plugin has compiled ${basename(id)} before dacapo could.\nPut \`dacapo()\` first in \`plugins\`.`;
}

/** Scripts that use what an app script exports beside its app: it takes itself in, but they hold on to the old functions. */
function usersOf(module: EnvironmentModuleNode): EnvironmentModuleNode[] {
  return [...module.importers].filter(({ file }) => file !== null && isApp(file));
}
