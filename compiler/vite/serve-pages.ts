// Pages without an index.html: served in development, entries of a build.
import { resolve } from "node:path";
import { relative } from "node:path/posix";
import type { Connect, Plugin, ResolvedConfig } from "vite";
import { isApp, titleOf } from "./apps.ts";
import { nameIn } from "./name-in.ts";
import { farEntry } from "./hosts/far-entry.ts";
import { hostKindOf } from "./hosts/host-kind.ts";
import { fallbackHtml } from "./fallback.ts";
import { listSource } from "./list-source.ts";
import type { DacapoOptions } from "./options.ts";
import { pageHtml } from "./page-html.ts";
import { ENTRY, findPages, LIST, type Page } from "./pages.ts";
import { preloadRuntime } from "./preload-runtime.ts";
import { themeCss } from "../themes/theme-css.ts";
import { type PageConfig, readScript } from "./read-script.ts";

/** The module that mounts a page's script. It does not end in the script's name: it is none. */
const entryOf = (page: Page): string => `${ENTRY}${encodeURIComponent(page.within ?? page.path)}&mount`;

export function servePages({ app, hostKind }: DacapoOptions): Plugin {
  let config: ResolvedConfig;
  // Looked up each time in development: files come and go.
  const pages = (): Page[] => findPages(config.root, app);

  return {
    name: "dacapo:pages",
    enforce: "pre",
    config(user, { command }) {
      if (app === undefined) return;
      const root = resolve(user.root ?? ".");
      const found = findPages(root, app);
      if (command === "serve") {
        return {
          optimizeDeps: {
            entries: found.flatMap(({ file }) =>
              file === null || hostKindOf(file, hostKind) !== "tab" || readScript(file).isBroken
                ? []
                : [nameIn(root, file)],
            ),
          },
        };
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
      if (id.startsWith(THEME)) return themeOf(pages().find((page) => themeModuleOf(page) === id));
      if (id.startsWith("/@dacapo/")) return entryFor(pages().find((page) => entryOf(page) === id));
      if (app === undefined || !id.endsWith("index.html")) return;
      const page = pages().find(({ html }) => html === id);
      return page && htmlFor(page);
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const { path, within } of pages()) {
          const asset = bundle[path === "" ? "index.html" : `${path}/index.html`];
          if (within !== path || asset?.type !== "asset") continue;
          const source = fallbackHtml(String(asset.source), `/${path}${path && "/"}`);
          this.emitFile({ type: "asset", fileName: path === "" ? "404.html" : `${path}/404.html`, source });
        }
      },
    },
    async transformIndexHtml(_, { filename, server }) {
      const page = server && pages().find(({ html }) => html === filename);
      if (page === undefined || page.file === null || hostKindOf(page.file, hostKind) !== "tab") return undefined;
      return preloadRuntime(server!, page.file);
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
    const path = decodePath(originalUrl);
    if (!path.startsWith(config.base)) return undefined;
    const wanted = path.slice(config.base.length).replace(/(^|\/)(index\.html)?$/, "");
    const all = pages();
    return all.find((page) => page.path === wanted) ?? (isAsset(wanted) ? undefined : appAround(all, wanted));
  }

  function entryFor(page: Page | undefined): string | undefined {
    const kind = hostKindOf(page?.file ?? null, hostKind);
    if (page === undefined || page.file === null || kind === "tab") return withTheme(page, entryCode(page));
    return withTheme(
      page,
      farEntry(kind, page.within ?? page.path, page.file, nameIn(config.root, page.file), config.command === "serve"),
    );
  }

  function htmlFor(page: Page): string {
    return pageHtml({ ...configOf(page), script: entryOf(page), base: baseOf(page) });
  }

  /** Where the app's paths begin, as seen from the page; a site that works below any path has only relative links. */
  function baseOf({ path, within }: Page): string | undefined {
    if (within === null) return undefined;
    if (config.base.startsWith("/")) return config.base + within + (within && "/");
    return "../".repeat(depthOf(path) - depthOf(within)) || "./";
  }
}

/** An address that cannot be decoded is no page's. */
function decodePath(url: string): string {
  try {
    return decodeURI(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

const depthOf = (path: string): number => path.split("/").filter(Boolean).length;

/** Modules and files, asked for by something that does not say what for. */
const isAsset = (path: string): boolean => /^@|\.\w+$/.test(path);

/** The app with several pages that an address without a page of its own belongs to. */
const appAround = (pages: readonly Page[], wanted: string): Page | undefined =>
  pages
    .filter(({ path, within }) => within === path && (path === "" || wanted.startsWith(`${path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];

function configOf({ file }: Page): PageConfig {
  if (file === null) return { title: "Apps", lang: "en" };
  return { title: titleOf(file), ...readScript(file).config };
}

const THEME = "/@dacapo/theme.css?page=";
const themeModuleOf = (page: Page): string => THEME + encodeURIComponent(page.within ?? page.path);
const themeOf = (page: Page | undefined): string => themeCss((page && configOf(page).themes) ?? []);

/** Behind all that the script brings: a theme stands above it. */
function withTheme(page: Page | undefined, code: string | undefined): string | undefined {
  if (code === undefined || page === undefined || themeOf(page) === "") return code;
  return `${code}import ${JSON.stringify(themeModuleOf(page))};\n`;
}

function entryCode(page: Page | undefined): string | undefined {
  if (page === undefined) return undefined;
  const words = page.file === null ? undefined : readScript(page.file).config.words;
  return `import App from ${JSON.stringify(page.app)};
import { mount${words === undefined ? "" : ", speak"} } from "dacapo/mount";
${words === undefined ? "" : "speak(App.config.words);\n"}mount(App, document.getElementById("app"));
`;
}
