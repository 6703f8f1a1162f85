// The workers of scripts whose host is one: a file of their own in a build, made when it is asked for in development.
import type { Plugin, PluginOption, ResolvedConfig } from "vite";
import { buildWorker, type BuiltWorker } from "./build-worker.ts";

const prefix = "virtual:dacapo-worker/";
const PATH = "@dacapo/worker.js";

/** The module whose default export begins the worker of a script. */
export const workerModule = (app: string): string => `${prefix}${encodeURIComponent(app)}.js`;

/** @param own Makes the plugin itself, for the bundle of a worker. */
export function bringWorkers(own: () => PluginOption): Plugin {
  let config: ResolvedConfig;
  const made = new Map<string, Promise<BuiltWorker>>();
  /** Scripts of pages: no others are made. */
  const asked = new Set<string>();

  function workerOf(app: string): Promise<BuiltWorker> {
    let worker = made.get(app);
    if (worker === undefined) {
      worker = buildWorker(config, own(), app);
      made.set(app, worker);
      // A mistake is looked at again when the page is loaded anew.
      worker.catch(() => made.delete(app));
    }
    return worker;
  }

  return {
    name: "dacapo:workers",
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const app = decodeURIComponent(id.slice(prefix.length + 1, -".js".length));
      asked.add(app);
      if (config.command === "serve") {
        const address = `${config.base}${PATH}?app=${encodeURIComponent(app)}`;
        return `export default () => new Worker(${JSON.stringify(address)}, { type: "module" });\n`;
      }
      const { code, files } = await workerOf(app);
      for (const file of files) if (!file.startsWith("\0")) this.addWatchFile(file);
      const asset = this.emitFile({ type: "asset", name: "worker.js", source: code });
      return `const address = import.meta.ROLLUP_FILE_URL_${asset};\nexport default () => new Worker(address, { type: "module" });\n`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
        const app = searchParams.get("app");
        if (!pathname.endsWith(`/${PATH}`) || app === null || !asked.has(app)) return next();
        workerOf(app).then(
          ({ code, files }) => {
            server.watcher.add(files.filter((file) => !file.startsWith("\0")));
            response.setHeader("Content-Type", "text/javascript").setHeader("Cache-Control", "no-store").end(code);
          },
          (error: unknown) => {
            // The page of a worker has nobody who could show it.
            server.config.logger.error(error instanceof Error ? error.message : "The worker could not be made.");
            next(error);
          },
        );
      });
      server.watcher.on("change", (file) => {
        for (const [app, worker] of made)
          void worker.then(({ files }) => {
            if (!files.includes(file)) return;
            made.delete(app);
            server.environments.client.hot.send({ type: "full-reload" });
          });
      });
    },
  };
}
