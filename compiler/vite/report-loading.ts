// A module that cannot be loaded leaves a page without an app, and so without anybody who would say why: the overlay and the terminal do.
import type { Plugin, ViteDevServer } from "vite";
import { createLocator } from "./locate.ts";
import { missingExport } from "./missing-export.ts";
import type { ViteProblem } from "./problems.ts";
import { failureAt, failureOf, failureOfProblem, sayFailure, showFailure } from "./say-failure.ts";
import { explainErrors, tellConcerned } from "./tell-concerned.ts";

/** The module in the page that hears of it; its name is no file's. */
const MODULE = "/@dacapo/loading.js";

/** What the page sends. */
interface Failed {
  name: string;
  message: string;
  stack: string;
}

export function reportLoading(): Plugin {
  let base = "/";
  return {
    name: "dacapo:loading",
    apply: "serve",
    configResolved(config) {
      base = config.base;
    },
    resolveId: (id) => (id === MODULE ? id : undefined),
    load: (id) => (id === MODULE ? code : undefined),
    transformIndexHtml: {
      order: "pre",
      handler: () => [
        { tag: "script", attrs: { type: "module", src: base.replace(/\/$/, "") + MODULE }, injectTo: "head-prepend" },
      ],
    },
    configureServer(server) {
      const locate = createLocator(server);
      explainErrors(server);
      tellConcerned(server, (error, page) => showFailure(page, failureOf(error, locate, server)));
      server.environments.client.hot.on("dacapo:failed", (failed: Failed, client) => {
        const { frame = "", stack } = locate(failed.stack);
        const missing = missingIn(failed, server);
        const failure =
          missing === undefined
            ? failureAt(`${failed.name}: ${failed.message}`, frame, stack, server)
            : failureOfProblem(missing, stack);
        sayFailure(server, failure);
        showFailure(client, failure);
      });
    },
  };
}

/** Browsers do not say who imports the name that a module does not export: it stands in the source of one that imports the module. */
function missingIn({ message }: Failed, server: ViteDevServer): ViteProblem | undefined {
  const [, url, name] =
    /module ['"]([^'"]+)['"] (?:does not|doesn't) provide an export named:? ['"]([^'"]+)['"]/.exec(message) ?? [];
  if (url === undefined || name === undefined) return undefined;
  const { pathname } = new URL(url, "http://localhost");
  const graph = server.environments.client.moduleGraph;
  const module = [...graph.idToModuleMap.values()].find((each) => each.url.split("?")[0] === pathname);
  for (const { file } of module?.importers ?? []) {
    const found =
      file && missingExport(server.config.root, { importer: file, name, target: module?.file ?? undefined });
    if (found) return found;
  }
  return undefined;
}

/** In the page, until an app is there: what is thrown then is shown by the app. */
const code = `
let mounted = false;
const scripts = [...document.querySelectorAll("script[type=module][src]")].map(({ src }) => new URL(src));
const own = scripts.filter(({ origin }) => origin === location.origin);
import.meta.hot.send("dacapo:entries", own.map(({ pathname, search }) => pathname + search));
// What could not be fetched could not be made: the server knows why.
const ask = () => import.meta.hot.send("dacapo:unfetched");
const tell = (error) => {
  const { name = "Error", message = String(error), stack = "" } = Object(error);
  if (/dynamically imported module|Importing a module script failed/i.test(message)) return ask();
  import.meta.hot.send("dacapo:failed", { name: String(name), message: String(message), stack: String(stack) });
};
const hear = ({ error, reason = error }) => { if (reason != null) tell(reason); };
addEventListener("error", hear);
addEventListener("unhandledrejection", hear);
// Of a script, the event goes to it alone.
addEventListener("error", ({ target }) => { if (!mounted && target instanceof HTMLScriptElement) ask(); }, true);
addEventListener("dacapo:mounted", () => {
  mounted = true;
  removeEventListener("error", hear);
  removeEventListener("unhandledrejection", hear);
});
// A script that runs on the server can be loaded again; what its page lacks for it comes with the page.
import.meta.hot.on("dacapo:mended", () => {
  if (document.querySelector("#app > *") === null) return location.reload();
  for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
});
// Vite keeps the error of a new version to itself: it is asked for once more, where the server has not said it already.
let said = false;
import.meta.hot.on("vite:error", () => { said = true; });
addEventListener("dacapo:unloaded", ({ detail }) => setTimeout(async () => {
  if (said) return;
  const again = new URL(detail);
  again.searchParams.set("t", Date.now());
  await import(/* @vite-ignore */ again.href).catch(tell);
}, 100));
import.meta.hot.on("vite:beforeUpdate", () => {
  said = false;
  // What never ran cannot be replaced.
  if (!mounted) return location.reload();
  // An app takes the repaired module in; with the overlay in the page, it would be loaded anew instead.
  for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
});
`;
