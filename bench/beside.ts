// Builds and serves pages of several sides in a folder of their own, where the libraries beside us are installed: not in the project.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { dacapo } from "../compiler/vite/index.ts";
import { aliases } from "../test/sources.ts";

export interface Beside<S extends string> {
  readonly url: string;
  /** Bytes of code and style, gzipped: by side, and by the name of the file. */
  readonly sizes: Readonly<Record<S, Sizes>>;
}

export type Sizes = Readonly<Record<string, number>>;

/** Of all files that hold code. */
export const codeOf = (sizes: Sizes): number =>
  Object.entries(sizes).reduce((sum, [name, size]) => (name.endsWith(".js") ? sum + size : sum), 0);

/**
 * @param libraries As npm is told them.
 * @param pages Files by name; that of a side is `side.js`.
 */
export async function openBeside<S extends string, R>(
  sides: readonly S[],
  libraries: readonly string[],
  pages: Readonly<Record<string, string>>,
  measure: (beside: Beside<S>) => Promise<R>,
): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), "dacapo-beside-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    spawnSync("npm", ["install", "--no-audit", "--no-fund", ...libraries], { cwd: folder, stdio: "inherit" });
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
    const sizes = {} as Record<S, Sizes>;
    for (const side of sides) sizes[side] = await buildSide(folder, side);
    const server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://localhost");
      try {
        const side = /^\/(\w+)\/$/.exec(pathname)?.[1];
        const body = side === undefined ? readFileSync(join(folder, "dist", pathname)) : pageOf(folder, side);
        const type = side !== undefined ? "text/html" : pathname.endsWith(".css") ? "text/css" : "text/javascript";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      return await measure({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sizes });
    } finally {
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Styles that belong to the page itself come with it. */
function pageOf(folder: string, side: string): string {
  const style = existsSync(join(folder, "dist", side, "style.css"))
    ? `<link rel="stylesheet" href="/${side}/style.css">`
    : "";
  return `<!doctype html><meta charset="utf-8"><title>${side}</title><link rel="icon" href="data:,">${style}<div id="app"></div><script type="module" src="/${side}/page.js"></script>`;
}

async function buildSide(folder: string, side: string): Promise<Sizes> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    base: `/${side}/`,
    plugins: existsSync(join(folder, `${side}.app.tsx`)) ? [dacapo()] : [],
    resolve: { alias: aliases("site") },
    build: {
      outDir: join(folder, "dist", side),
      rolldownOptions: {
        input: join(folder, `${side}.js`),
        output: { entryFileNames: "page.js", chunkFileNames: "[name].js", assetFileNames: "style[extname]" },
      },
    },
  });
  if (!("output" in result)) throw new Error("The build gave more than one result.");
  return Object.fromEntries(
    result.output.flatMap((file) => {
      const text = file.type === "chunk" ? file.code : file.fileName.endsWith(".css") ? file.source : undefined;
      return text === undefined ? [] : [[file.fileName, gzipSync(text, { level: 9 }).length]];
    }),
  );
}
