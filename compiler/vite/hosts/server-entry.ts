// The module that a built server begins with: all scripts whose host is the server, and whoever the project says is there.
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { normalizePath, type Plugin, type ResolvedConfig } from "vite";
import type { Page } from "../pages.ts";
import { projectCode } from "./tell-project.ts";

const ENTRY = "virtual:dacapo-server";
/** Runs before all others. */
const PROJECT = "virtual:dacapo-project";

/** Where a project says who is there, and how much is too much. */
const OPTIONS = "dacapo.server.ts";

/** What speaks to a store in Redis. */
const CLIENT = "redis";

export function serverEntry(root: string, pages: readonly Page[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: "dacapo:server-entry",
    enforce: "pre",
    configResolved(resolved) {
      config = resolved;
    },
    config: () => ({
      // The folder of the server needs nothing beside it.
      ssr: { noExternal: true },
      build: {
        ssr: true,
        // Files that its modules read.
        emitAssets: true,
        emptyOutDir: false,
        copyPublicDir: false,
        // Nobody downloads it.
        chunkSizeWarningLimit: 1e6,
        target: "node20",
        rollupOptions: {
          input: { server: ENTRY },
          // How the packages that it uses are written is not for its author to mend.
          onLog(level, log, handle) {
            if (log.code !== "EVAL" || !log.message.includes("node_modules/")) handle(level, log);
          },
          output: {
            entryFileNames: "[name].js",
            chunkFileNames: "server/[name]-[hash].js",
            // What a script has imported the address of is for its page; what a module reads itself is nobody's.
            assetFileNames: ({ originalFileNames }) =>
              `${originalFileNames.length > 0 ? "assets" : "server"}/[name]-[hash][extname]`,
          },
        },
      },
    }),
    async resolveId(id, importer, options) {
      if (id === ENTRY || id === PROJECT) return `\0${id}`;
      if (id !== CLIENT) return undefined;
      // What the project has installed goes along; where it has not, the server says so when it is asked for.
      const found = await this.resolve(id, join(root, "index.js"), { ...options, skipSelf: true });
      return found ?? (await this.resolve(id, importer, { ...options, skipSelf: true })) ?? { id, external: true };
    },
    load(id) {
      if (id === `\0${PROJECT}`) {
        const way = normalizePath(relative(resolve(root, config.build.outDir), root));
        return projectCode(`new URL(${JSON.stringify(`./${way}/`)}, import.meta.url)`, config.mode);
      }
      if (id !== `\0${ENTRY}`) return undefined;
      const options = join(root, OPTIONS);
      const has = existsSync(options);
      return [
        `import ${JSON.stringify(PROJECT)};`,
        'import { commandOptions, readFlags, serve } from "dacapo/server";',
        ...pages.map(({ app }, at) => `import app${at} from ${JSON.stringify(app)};`),
        has ? `import options from ${JSON.stringify(normalizePath(options))};` : "const options = {};",
        `const apps = { ${pages.map(({ path }, at) => `${JSON.stringify(path)}: app${at}`).join(", ")} };`,
        "const { limits, ...where } = readFlags(process.argv.slice(2));",
        "const all = { ...options, ...commandOptions(), ...where, limits: { ...options.limits, ...limits } };",
        'const about = { file: new URL(import.meta.url), site: new URL("./", import.meta.url), apps };',
        "const { port } = await serve({ ...all, ...about });",
        'console.log(JSON.stringify({ time: new Date().toISOString(), event: "listening", port }));',
        "",
      ].join("\n");
    },
  };
}
