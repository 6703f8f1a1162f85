// In development: runs the scripts whose host is the server in the process of Vite, each session with the newest version.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Plugin, ViteDevServer } from "vite";
import type { DacapoOptions } from "../options.ts";
import { findPages, type Page } from "../pages.ts";
import type { Located } from "../locate.ts";
import { bringsOf } from "./far-entry.ts";
import { checkImports } from "./check-imports.ts";
import { hostKindOf } from "./host-kind.ts";
import { createLocatorHere } from "./locate-here.ts";
import { loadModule } from "./load-module.ts";
import { OpenPages } from "./open-pages.ts";
import { tellProject } from "./tell-project.ts";

/** What of `dacapo/server/dev` is used here. */
interface DevServer {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  handle(request: IncomingMessage, response: ServerResponse): void;
  reload(): Promise<void>;
  inspect(page: object, question: unknown, say: (said: unknown) => void): void;
  left(page: object): void;
  close(): Promise<void>;
}
interface DevModule {
  createDevServer(appOf: (name: string) => Promise<unknown>, find: (stack: string) => Located): DevServer;
}

/** What failed is remembered, and it may have been a file that was not there. The package stays: sessions know no other one. */
function forgetFailed({ config, environments }: ViteDevServer): void {
  const { moduleGraph } = environments.ssr;
  for (const [file, modules] of moduleGraph.fileToModulesMap)
    if (file.startsWith(`${config.root}/`) && !/\/(node_modules|dist)\//.test(file))
      for (const module of modules) moduleGraph.invalidateModule(module);
}

/** A name that nobody exports is the cause of what else may be thrown. */
async function execute(server: ViteDevServer, app: string): Promise<unknown> {
  const loading = loadModule(server, app);
  await loading.catch(() => undefined);
  await checkImports(server, app);
  return (await loading)["default"];
}

export function serveSessions({ app, hostKind }: DacapoOptions): Plugin {
  let serving: Promise<DevServer> | undefined;
  let pages: OpenPages | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function begin(server: ViteDevServer): Promise<DevServer> {
    tellProject(server.config);
    // By the same way as the scripts, so that both have one runtime.
    const { createDevServer } = (await loadModule(server, "dacapo/server/dev")) as unknown as DevModule;
    return createDevServer((name) => load(server, name), createLocatorHere(server));
  }

  function pageOf(server: ViteDevServer, name: string): Page | undefined {
    const page = findPages(server.config.root, app).find(({ path }) => path === name);
    return page !== undefined && hostKindOf(page.file, hostKind) === "server" ? page : undefined;
  }

  async function load(server: ViteDevServer, name: string): Promise<unknown> {
    const page = pageOf(server, name);
    return page && pages!.load(name, () => execute(server, page.app));
  }

  /** Everything that came together has come. */
  async function reload(server: ViteDevServer, apps: DevServer): Promise<void> {
    if (pages!.broken.length > 0) forgetFailed(server);
    pages!.tryAgain();
    await apps.reload();
    for (const name of pages!.broken) await load(server, name);
    pages!.renew();
  }

  return {
    name: "dacapo:sessions",
    configureServer(server) {
      pages = new OpenPages(server, createLocatorHere(server), (name) => {
        const page = pageOf(server, name);
        return page && bringsOf(page.file!);
      });
      const { hot } = server.environments.client;
      hot.on("dacapo:inspect", (question: unknown, page) => {
        const say = (data: unknown): void => page.send({ type: "custom", event: "dacapo:inspected", data });
        void serving?.then((apps) => apps.inspect(page, question, say));
      });
      hot.on("vite:client:disconnect", (_, page) => void serving?.then((apps) => apps.left(page)));
      server.httpServer?.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (!request.url?.includes("/@dacapo/socket")) return;
        serving ??= begin(server);
        serving.then(
          (apps) => apps.upgrade(request, socket, head),
          (error: unknown) => {
            // With the next connection it is tried again.
            serving = undefined;
            server.config.logger.error(error instanceof Error ? (error.stack ?? "") : String(error));
            socket.destroy();
          },
        );
      });
      server.middlewares.use((request, response, next) => {
        const [, asked] = /\/@dacapo\/(upload|file|events)\b/.exec(request.url ?? "") ?? [];
        if (asked === "events") serving ??= begin(server);
        if (serving === undefined || asked === undefined) return next();
        serving.then((apps) => apps.handle(request, response), next);
      });
      server.httpServer?.on("close", () => void serving?.then((apps) => apps.close()));
    },
    hotUpdate({ modules, server }) {
      if (this.environment.name !== "ssr" || serving === undefined) return;
      if (modules.length === 0 && (pages?.broken ?? []).length === 0) return;
      // What uses them is outdated, too; the sessions take it in when all that came together has come.
      const seen = new Set<(typeof modules)[number]>();
      for (const module of modules) this.environment.moduleGraph.invalidateModule(module, seen, Date.now(), true);
      clearTimeout(waiting);
      const { logger } = this.environment.config;
      waiting = setTimeout(() => {
        serving
          ?.then((apps) => reload(server, apps))
          .catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
      }, 50);
      return [];
    },
  };
}
