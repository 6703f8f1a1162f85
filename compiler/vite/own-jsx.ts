// Whose JSX a file has: app scripts and the paints of elements are dacapo's business, all other files the project's.
import type { Plugin, PluginOption } from "vite";
import { isApp } from "./apps.ts";
import { packageOf } from "./package-of.ts";

/** Plugins that compile JSX to something else than calls of a runtime. */
const compilers = /^(?:vite-plugin-)?(?:solid|qwik)|^vite:vue-jsx/;

/** Paints stand in files of this name, or say so by what they import. */
const isPaint = (id: string, source: string): boolean =>
  /\.paint\.[jt]sx?$/.test(id) ||
  /from\s*["']preact(?:\/[\w/-]+)?["']/.test(source) ||
  /import\s[^;]*\b(?:Paint|PaintProps|defineElement)\b[^;]*from\s*["']dacapo["']/.test(source);

const pragma = /@jsxImportSource\s+(\S+)/;

/** The runtime of the JSX in plain files of a project, which a tsconfig for app scripts does not name. Nothing where another plugin compiles it. */
export function jsxOf(root: string, plugins: readonly PluginOption[]): "preact" | "react" | undefined {
  const names = flat(plugins).map(({ name }) => name);
  if (names.some((name) => compilers.test(name))) return undefined;
  if (names.some((name) => name.startsWith("vite:react"))) return "react";
  const { dependencies, devDependencies, peerDependencies } = packageOf(root);
  const all = { ...dependencies, ...devDependencies, ...peerDependencies };
  return "react" in all && !("preact" in all) ? "react" : "preact";
}

const flat = (plugins: readonly PluginOption[]): Plugin[] =>
  plugins.flatMap((plugin): Plugin[] => {
    if (Array.isArray(plugin)) return flat(plugin);
    return typeof plugin === "object" && plugin !== null && "name" in plugin ? [plugin] : [];
  });

/** Makes Preact's JSX of paints, also where the project has another one. */
export function ownJsx(): Plugin {
  /** Files that paints or definitions of elements import, and files of the project's own JSX. */
  const painting = new Set<string>();
  const others = new Set<string>();
  return {
    name: "dacapo:jsx",
    enforce: "pre",
    transform: {
      order: "pre",
      filter: { id: { include: /\.[jt]sx?$/, exclude: [/\.app\.tsx$/, /\/node_modules\//] } },
      async handler(source, id) {
        const paints = isPaint(id, source);
        const hasJsx = /\.[jt]sx$/.test(id);
        if (paints || painting.has(id)) await follow((path) => this.resolve(path, id), source);
        for (const file of painting) if (others.has(file)) this.error({ id: file, message: conflict(file) });
        if (!hasJsx || pragma.test(source)) return undefined;
        if (!paints && !painting.has(id)) {
          others.add(id);
          return undefined;
        }
        // In front of all, on the same line: no place moves to another line.
        return { code: `/** @jsxImportSource preact */ ${source}`, map: null };
      },
    },
  };

  /** What a paint or the definition of an element is made of paints as well. */
  async function follow(resolve: (path: string) => Promise<{ id: string } | null>, source: string): Promise<void> {
    for (const [, path] of source.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      const found = await resolve(path!);
      if (found !== null && /\.[jt]sx?$/.test(found.id) && !isApp(found.id)) painting.add(found.id);
    }
  }
}

const conflict = (file: string): string =>
  `${file} is used by the paint of an element, where its JSX is Preact's, and elsewhere, where it is the project's.\n` +
  "Make a file of its own for the paint, named `*.paint.tsx`; or say whose it is in the first line: `/** @jsxImportSource preact */`.";
