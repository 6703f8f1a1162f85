// `dacapo preview`: serves what was built.
import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { dirname, join, resolve } from "node:path";
import { type Plugin, preview as servePreview } from "vite";
import { type Address, hostOf, listen, portOf } from "./address.ts";
import { Failure } from "./failure.ts";

export async function preview({ out, ...options }: Address & { out?: string }): Promise<void> {
  const start = () =>
    servePreview({
      appType: "mpa",
      plugins: [fallback],
      build: { outDir: out && resolve(out) },
      preview: { port: portOf(options), host: hostOf(options), open: options.open, strictPort: options.strictPort },
    });
  const server = await listen(start, portOf(options) ?? 4173);
  const { root, build } = server.config;
  if (!existsSync(resolve(root, build.outDir))) {
    await server.close();
    throw new Failure(`There is no site in \`${out ?? build.outDir}\`.`, "Make one first: `dacapo build`.");
  }
  server.printUrls();
  server.bindCLIShortcuts({ print: process.stdin.isTTY === true });
}

/** As hosts of static sites do it: a folder's `index.html`, else the nearest `404.html` above an address without a file. */
const fallback: Plugin = {
  name: "dacapo:fallback",
  configurePreviewServer: (server) => () => {
    const out = resolve(server.config.root, server.config.build.outDir);
    const send = (response: ServerResponse, status: number, file: string): void =>
      void response.writeHead(status, { "Content-Type": "text/html" }).end(readFileSync(file));
    server.middlewares.use(({ originalUrl = "/", method }, response, next) => {
      if (method !== "GET" && method !== "HEAD") return next();
      let folder = folderOf(originalUrl);
      const page = folder === undefined ? "" : join(out, folder, "index.html");
      if (existsSync(page)) return send(response, 200, page);
      folder ??= "/";
      while (folder !== "/" && !existsSync(join(out, folder, "404.html"))) folder = dirname(folder);
      const file = join(out, folder, "404.html");
      if (!existsSync(file)) return next();
      send(response, 404, file);
    });
  },
};

/** The path of an address; nothing for one that cannot be decoded. */
function folderOf(url: string): string | undefined {
  try {
    // What leads out of the folder was folded away with the address.
    return decodeURIComponent(new URL(url, "http://localhost").pathname.replaceAll(/%2f|%5c|%00/gi, "")).replace(
      /\/index\.html$/,
      "/",
    );
  } catch {
    return undefined;
  }
}
