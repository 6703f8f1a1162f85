// What a built page calls for as soon as it is painted is asked for by the page itself: it is there before anybody has touched anything.
import { posix } from "node:path";
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, Rollup } from "vite";

const isLater = (module: string | null): boolean => /\/painter\/later\.[jt]s$/.test(module ?? "");
const isMount = (module: string): boolean => /\/painter\/mount\.[jt]s$/.test(module);

export function preloadLater(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "dacapo:later",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle, chunk, path }) {
        if (bundle === undefined || chunk === undefined || config.build.modulePreload === false) return undefined;
        const found = Object.values(bundle).find((file) => file.type === "chunk" && isLater(file.facadeModuleId));
        return found && paints(bundle, chunk) ? [linkTo(found.fileName, path, config.base)] : undefined;
      },
    },
  };
}

/** Whether the page's script has a painter in it, or in what it imports. */
function paints(bundle: Rollup.OutputBundle, entry: Rollup.OutputChunk): boolean {
  const seen = new Set<string>();
  const visit = (file: Rollup.OutputBundle[string] | undefined): boolean => {
    if (file?.type !== "chunk" || seen.has(file.fileName)) return false;
    seen.add(file.fileName);
    return file.moduleIds.some(isMount) || file.imports.some((next) => visit(bundle[next]));
  };
  return visit(entry);
}

function linkTo(name: string, page: string, base: string): HtmlTagDescriptor {
  const isRelative = base === "" || base === "./";
  const href = isRelative ? relativeTo(page, name) : base + name;
  return { tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href }, injectTo: "head" };
}

function relativeTo(page: string, name: string): string {
  const found = posix.relative(posix.dirname(page), `/${name}`);
  return found.startsWith(".") ? found : `./${found}`;
}
