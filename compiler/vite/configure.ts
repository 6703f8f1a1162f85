// What Vite has to know beside the plugin's hooks. The user's own configuration wins.
import { fileURLToPath } from "node:url";
import { type Plugin, searchForWorkspaceRoot, type UserConfig, version } from "vite";

/** The folder of the package: it may stand outside of the project when it is linked, or run by npx. */
const home = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../.." : "../../..", import.meta.url));

export function configure(): Plugin {
  return {
    name: "dacapo:config",
    config(user) {
      const allow = user.server?.fs?.allow === undefined ? [searchForWorkspaceRoot(user.root ?? process.cwd())] : [];
      const jsx = jsxConfig(user);
      return {
        ...jsx,
        // Modules as they are: bundling them beforehand would give the page a second copy of what plugins resolve.
        optimizeDeps: { ...jsx.optimizeDeps, exclude: ["dacapo", "preact", "marked", "@tanstack/virtual-core"] },
        // Every browser that can show the page knows how to preload modules.
        ...(user.build?.modulePreload === undefined && { build: { modulePreload: { polyfill: false } } }),
        server: { fs: { allow: [...allow, home] } },
      };
    },
  };
}

/** Elements are painted by Preact, whatever a tsconfig for app scripts says about JSX. */
function jsxConfig({ oxc, esbuild }: UserConfig): UserConfig {
  if (version.startsWith("7.")) {
    const own = { jsx: "automatic", jsxImportSource: "preact" };
    const decided = esbuild === false || Object.keys(own).some((option) => option in (esbuild ?? {}));
    return decided ? {} : { esbuild: own as object };
  }
  const jsx = { runtime: "automatic", importSource: "preact" } as const;
  const decided = oxc === false || oxc?.jsx !== undefined;
  // The search for dependencies reads scripts before they are compiled.
  const optimizeDeps = { rolldownOptions: { transform: { jsx } } };
  return decided ? { optimizeDeps } : { oxc: { jsx }, optimizeDeps };
}
