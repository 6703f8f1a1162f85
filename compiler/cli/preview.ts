// `dacapo preview`: serves what was built.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { preview as servePreview } from "vite";
import { type Address, hostOf, listen, portOf } from "./address.ts";
import { Failure } from "./failure.ts";

export async function preview({ out, ...options }: Address & { out: string }): Promise<void> {
  const outDir = resolve(out);
  if (!existsSync(join(outDir, "index.html"))) {
    throw new Failure(`There is no site in \`${out}\`.`, "Make one first: `dacapo build`.");
  }
  const start = () =>
    servePreview({
      root: process.cwd(),
      appType: "mpa",
      build: { outDir },
      preview: { port: portOf(options), host: hostOf(options), open: options.open, strictPort: options.strictPort },
    });
  const server = await listen(start, portOf(options) ?? 4173);
  server.printUrls();
  server.bindCLIShortcuts({ print: process.stdin.isTTY === true });
}
