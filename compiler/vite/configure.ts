// What Vite has to know beside the plugin's hooks. The user's own configuration wins.
import { resolve } from "node:path";
import { type Plugin, searchForWorkspaceRoot, type UserConfig, version } from "vite";
import { home } from "./home.ts";
import { jsxOf } from "./own-jsx.ts";

export function configure(): Plugin {
  return {
    name: "dacapo:config",
    config(user) {
      const allow = user.server?.fs?.allow === undefined ? [searchForWorkspaceRoot(user.root ?? process.cwd())] : [];
      const jsx = jsxConfig(user);
      return {
        ...jsx,
        // Modules as they are: bundling them beforehand would give the page a second copy of what plugins resolve.
        optimizeDeps: { ...jsx.optimizeDeps, exclude: ["dacapo", "preact"] },
        // Every browser that can show the page knows how to preload modules.
        ...(user.build?.modulePreload === undefined && { build: { modulePreload: { polyfill: false } } }),
        // Style sheets are imported by modules: on a server only a bundler knows what to do with them.
        ssr: { noExternal: ["dacapo"] },
        server: { fs: { allow: [...allow, home] } },
      };
    },
  };
}

/** A tsconfig for app scripts says nothing about the JSX of plain files: its own is made for scripts. */
function jsxConfig({ oxc, esbuild, plugins = [], root = "." }: UserConfig): UserConfig {
  const from = jsxOf(resolve(root), plugins);
  if (version.startsWith("7.")) {
    const own = { jsx: "automatic", jsxImportSource: from };
    const decided =
      esbuild === false || (esbuild as { jsxImportSource?: string } | undefined)?.jsxImportSource !== undefined;
    return decided || from === undefined ? {} : { esbuild: own as object };
  }
  const jsx = { runtime: "automatic", importSource: from ?? "react" } as const;
  const { jsx: said } = oxc || {};
  const decided =
    from === undefined ||
    oxc === false ||
    (typeof said === "object" ? said.importSource !== undefined : said !== undefined);
  // The search for dependencies reads scripts before they are compiled.
  const optimizeDeps = { rolldownOptions: { transform: { jsx } } };
  return decided ? { optimizeDeps } : { oxc: { jsx }, optimizeDeps };
}
