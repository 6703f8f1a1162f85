// The workers of scripts whose host is one: a file of their own in a build, made when it is asked for in development.
import type { Plugin, PluginOption, ResolvedConfig, ViteDevServer } from "vite";
import { createLocator } from "../locate.ts";
import { readScript } from "../read-script.ts";
import { buildWorker, type BuiltWorker } from "./build-worker.ts";
import { bringsOf } from "./far-entry.ts";
import { OpenPages } from "./open-pages.ts";
import { WORKER_MODULE } from "./worker-module.ts";
import { tellWorkers, WORKER_PATH } from "./worker-places.ts";

/** What comes together is bundled once, in milliseconds. */
const TOGETHER = 50;

/** What a page is made of beside what its script draws. */
const pageOf = (app: string): string => JSON.stringify(readScript(app).config);

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
      // A mistake is looked at again when something is edited.
      worker.catch(() => made.delete(app));
    }
    return worker;
  }

  /** The pages have it shown to them where it cannot be made. */
  async function bring(server: ViteDevServer, pages: OpenPages, app: string): Promise<BuiltWorker | undefined> {
    const worker = await pages.load(app, () => workerOf(app));
    if (worker === undefined) return undefined;
    tellWorkers(server, app, worker);
    server.watcher.add(worker.files.filter((file) => !file.startsWith("\0")));
    return worker;
  }

  return {
    name: "dacapo:workers",
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id.startsWith(WORKER_MODULE) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${WORKER_MODULE}`)) return undefined;
      const app = decodeURIComponent(id.slice(WORKER_MODULE.length + 1, -".js".length));
      asked.add(app);
      if (config.command === "serve") {
        const address = `${config.base}${WORKER_PATH}?app=${encodeURIComponent(app)}`;
        return `export default () => new Worker(${JSON.stringify(address)}, { type: "module" });\n`;
      }
      const { code, files } = await workerOf(app);
      for (const file of files) if (!file.startsWith("\0")) this.addWatchFile(file);
      const asset = this.emitFile({ type: "asset", name: "worker.js", source: code });
      return `const address = import.meta.ROLLUP_FILE_URL_${asset};\nexport default () => new Worker(address, { type: "module" });\n`;
    },
    configureServer(server) {
      const pages = new OpenPages(server, createLocator(server), (app) => (asked.has(app) ? bringsOf(app) : undefined));
      /** Where what a script was made of last belongs to: a mistake leaves it as it was. */
      const files = new Map<string, readonly string[]>();
      const shown = new Map<string, string>();
      const bringOnce = async (app: string): Promise<BuiltWorker | undefined> => {
        const worker = await bring(server, pages, app);
        if (worker === undefined) return undefined;
        files.set(app, worker.files);
        if (!shown.has(app)) shown.set(app, pageOf(app));
        return worker;
      };
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
        const app = searchParams.get("app");
        if (!pathname.endsWith(`/${WORKER_PATH}`) || app === null || !asked.has(app)) return next();
        bringOnce(app).then((worker) => {
          if (worker === undefined) response.writeHead(500).end();
          else
            response
              .setHeader("Content-Type", "text/javascript")
              .setHeader("Cache-Control", "no-store")
              .end(worker.code);
        }, next);
      });
      const waiting = new Map<string, ReturnType<typeof setTimeout>>();
      const again = (app: string): void => {
        clearTimeout(waiting.get(app));
        waiting.set(
          app,
          setTimeout(() => void remake(app), TOGETHER),
        );
      };
      const remake = async (app: string): Promise<void> => {
        waiting.delete(app);
        made.delete(app);
        pages.tryAgain();
        const before = files.get(app);
        // Pages that have shown nothing yet hear that it is mended.
        if ((await bringOnce(app)) === undefined || before === undefined) return;
        const now = pageOf(app);
        if (now === shown.get(app)) pages.tell(app, { type: "custom", event: "dacapo:worker" });
        else pages.tell(app, { type: "full-reload" });
        shown.set(app, now);
        pages.renew();
      };
      // A file that was missing may be the one that has come.
      const hear = (file: string): void => {
        for (const app of new Set([...files.keys(), ...pages.broken]))
          if (files.get(app)?.includes(file) === true || pages.broken.includes(app)) again(app);
      };
      for (const event of ["add", "change", "unlink"]) server.watcher.on(event, hear);
    },
  };
}
