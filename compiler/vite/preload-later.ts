// What a built page calls for once its script is there is asked for by the page itself: the words of its language, which it waits for,
// and what is there then before anybody has touched anything.
import { posix } from "node:path";
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, Rollup } from "vite";

const later = /\/painter\/later\.[jt]s$/;
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
      handler(html, { bundle, chunk, path }) {
        if (bundle === undefined || chunk === undefined || config.build.modulePreload === false) return undefined;
        if (!paints(bundle, chunk)) return undefined;
        const wanted = [wordsFor(html), later].filter((each) => each !== undefined);
        return Object.values(bundle)
          .filter((file) => file.type === "chunk" && wanted.some((each) => each.test(file.facadeModuleId ?? "")))
          .map(({ fileName }) => linkTo(fileName, path, config.base));
      },
    },
  };
}

/** The module with the words of the language that a page names; one that names none speaks that of whoever looks. */
function wordsFor(html: string): RegExp | undefined {
  const [, language] = /<html lang="([a-z]{2})\b(?![^>]*\bdata-languages=)/.exec(html) ?? [];
  const name = language && new Intl.DisplayNames("en", { type: "language" }).of(language);
  return name ? new RegExp(`/language/languages/${name.toLowerCase()}\\.[jt]s$`) : undefined;
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
