// Opens a place of the project in the author's editor: Vite does, once it knows the whole path.
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Where a page asks; below the base. */
const ADDRESS = "/@dacapo/open";

export function openInEditor(): Plugin {
  return {
    name: "dacapo:open",
    apply: "serve",
    configureServer(server) {
      const { root, base } = server.config;
      server.middlewares.use(`${base.replace(/\/$/, "")}${ADDRESS}`, (request, response) => {
        const place = new URL(request.originalUrl ?? "/", "http://localhost").searchParams.get("place") ?? "";
        const location = `${base}__open-in-editor?file=${encodeURIComponent(resolve(root, place))}`;
        response.writeHead(307, { Location: location }).end();
      });
    },
  };
}
