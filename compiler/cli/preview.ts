// `dacapo preview`: serves what was built.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { preview as servePreview } from "vite";
import { type Address, hostOf, listen, portOf } from "./address.ts";
import { Failure } from "./failure.ts";

export async function preview({ out, ...options }: Address & { out?: string }): Promise<void> {
  const start = () =>
    servePreview({
      appType: "mpa",
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
