// The pages of the benchmark: built into a temporary folder and served from it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export interface Site {
  readonly url: string;
  close(): void;
}

/** Isolated from other origins: only then does the page's clock have a grain of 5 µs. */
const headers = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cache-Control": "no-store",
};

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "dacapo-bench-"));
  const configFile = fileURLToPath(new URL("vite.config.ts", import.meta.url));
  await build({ configFile, build: { outDir: folder, emptyOutDir: true } });
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const script = pathname.endsWith(".js");
    const type = script ? "text/javascript" : pathname.endsWith(".css") ? "text/css" : "text/html";
    try {
      const body = type === "text/html" ? pageHtml(pathname.slice(1)) : readFileSync(join(folder, pathname));
      response.writeHead(200, { ...headers, "Content-Type": type }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const pageHtml = (name: string): string => `<!doctype html>
<meta charset="utf-8" />
<title>${name}</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/style.css" />
<div id="app" class="dc-page"></div>
<script type="module" src="/${name}.js"></script>`;
