// Pages without an index.html: served in development, entries of a build.
import { relative } from "node:path/posix";
import type { Connect, Plugin, ResolvedConfig } from "vite";
import { isApp, nameIn, titleOf } from "./apps.ts";
import { listSource } from "./list-source.ts";
import type { DacapoOptions } from "./options.ts";
import { pageHtml } from "./page-html.ts";
import { findPages, LIST, type Page } from "./pages.ts";
import { type PageConfig, readScript } from "./read-script.ts";

/** The module that mounts a page's script. It does not end in the script's name: it is none. */
const entryOf = (page: Page): string => `/@dacapo/entry.js?page=${encodeURIComponent(page.path)}&mount`;

export function servePages({ app }: DacapoOptions): Plugin {
  let config: ResolvedConfig;
  // Looked up each time in development: files come and go.
  const pages = (): Page[] => findPages(config.root, app);

  return {
    name: "dacapo:pages",
    enforce: "pre",
    config(user, { command }) {
      if (app === undefined) return;
      const root = user.root ?? process.cwd();
      const found = findPages(root, app);
      if (command === "serve") {
        return { optimizeDeps: { entries: found.flatMap(({ file }) => (file === null ? [] : [nameIn(root, file)])) } };
      }
      const input = Object.fromEntries(found.map(({ path, html }) => [path === "" ? "index" : path, html]));
      return { build: { rollupOptions: { input } } };
    },
    configResolved(resolved) {
      config = resolved;
    },
    resolveId(id) {
      if (id.startsWith("/@dacapo/")) return id;
      return app !== undefined && id.endsWith("index.html") ? pages().find(({ html }) => html === id)?.html : undefined;
    },
    load(id) {
      if (id === LIST) return listSource(pages());
      if (id.startsWith("/@dacapo/")) return entryCode(pages().find((page) => entryOf(page) === id));
      if (app === undefined || !id.endsWith("index.html")) return;
      const page = pages().find(({ html }) => html === id);
      return page && htmlFor(page);
    },
    configureServer(server) {
      for (const event of ["add", "unlink"]) {
        server.watcher.on(event, (file: string) => {
          const list = isApp(file) ? server.environments.client.moduleGraph.getModuleById(LIST) : undefined;
          if (list !== undefined) void server.environments.client.reloadModule(list);
        });
      }
      // Before Vite's own answers: it takes `/counter` for a module, and may find one (`counter.ts`).
      server.middlewares.use((request, response, next) => {
        const page = pageFor(request);
        if (page === undefined) return next();
        server
          .transformIndexHtml(`/${relative(config.root, page.html)}`, htmlFor(page), request.originalUrl)
          .then(
            (html) => response.setHeader("Content-Type", "text/html").setHeader("Cache-Control", "no-cache").end(html),
            next,
          );
      });
    },
  };

  function pageFor({ method, originalUrl = "/", headers }: Connect.IncomingMessage): Page | undefined {
    if (method !== "GET" && method !== "HEAD") return undefined;
    if (!/^(document|i?frame)$/.test(String(headers["sec-fetch-dest"] ?? "document"))) return undefined;
    const path = decodeURI(new URL(originalUrl, "http://localhost").pathname);
    if (!path.startsWith(config.base)) return undefined;
    const wanted = path.slice(config.base.length).replace(/(^|\/)(index\.html)?$/, "");
    return pages().find((page) => page.path === wanted);
  }

  function htmlFor(page: Page): string {
    return pageHtml({ ...configOf(page), script: entryOf(page) });
  }
}

function configOf({ file }: Page): PageConfig {
  if (file === null) return { title: "Apps" };
  return { title: titleOf(file), ...readScript(file).config };
}

function entryCode(page: Page | undefined): string | undefined {
  if (page === undefined) return undefined;
  return `import App from ${JSON.stringify(page.app)};
import { mount } from "dacapo/mount";
mount(App, document.getElementById("app"));
`;
}
