// Errors of modules that cannot be made, as a tab has them: said in the author's own lines, and told to the pages that need the module.
import type { DevEnvironment, HotChannelClient, HotPayload, ViteDevServer } from "vite";
import { unresolvedInBuild } from "./unresolved-import.ts";

/**
 * Vite tells an error to whoever is connected. That is too many: pages of other apps that are open. And too few: a page
 * asks for its modules before it is connected. So it is told to those that have the module, and who lacks one may ask.
 */
export function tellConcerned(
  { environments: { client }, config }: ViteDevServer,
  tell: (error: unknown, page: HotChannelClient) => void,
): void {
  const { hot, moduleGraph } = client;
  /** The scripts of a page's HTML. */
  const entries = new Map<HotChannelClient, readonly string[]>();
  hot.on("dacapo:entries", (urls: string[], page) => {
    entries.set(page, urls.map((url) => url.replace(config.base, "/")).flatMap(decode));
  });
  hot.on("vite:client:disconnect", (_, page) => void entries.delete(page));
  hot.on("dacapo:unfetched", (_, page) => {
    void errorBelow(entries.get(page) ?? [], client).then((error) => error !== undefined && tell(error, page));
  });

  const send = hot.send.bind(hot) as (...args: unknown[]) => void;
  hot.send = (...args: [HotPayload] | [string, unknown?]) => {
    const [payload] = args;
    if (typeof payload === "string" || payload.type !== "error") return send(...args);
    const needing = neededBy((payload.err.id ?? payload.err.loc?.file)?.replace(/\?.*$/, ""));
    if (needing === undefined) return send(...args);
    for (const [page, urls] of entries) if (urls.some((url) => needing.has(url))) page.send(payload);
  };

  /** The modules that import a file, near and far; nothing where nobody knows of one. */
  function neededBy(file: string | undefined): Set<string> | undefined {
    const found = new Set(moduleGraph.getModulesByFile(file ?? ""));
    const size = found.size;
    for (const { importers } of found) for (const importer of importers) found.add(importer);
    return found.size === size ? undefined : new Set([...found].map(({ url }) => url));
  }
}

/** As Vite names modules; an address that cannot be decoded is none's. */
function decode(url: string): string[] {
  try {
    return [decodeURI(url)];
  } catch {
    return [];
  }
}

/** Of an import that leads nowhere Vite shows what it has made of the module, which nobody wrote. */
export function explainErrors({ environments: { client }, config }: ViteDevServer): void {
  const { pluginContainer: container } = client;
  const transform = container.transform.bind(container);
  container.transform = (...args) =>
    transform(...args).catch((error: unknown) => {
      const found = unresolvedInBuild(config.root, error);
      throw found === undefined ? error : Object.assign(error as Error, found);
    });
}

/** Makes what these modules need, until that fails. */
async function errorBelow(urls: Iterable<string>, environment: DevEnvironment): Promise<unknown> {
  const seen = new Set(urls);
  for (const url of seen) {
    try {
      await environment.transformRequest(url);
    } catch (error) {
      return error;
    }
    const module = await environment.moduleGraph.getModuleByUrl(url);
    for (const imported of module?.importedModules ?? []) seen.add(imported.url);
  }
  return undefined;
}
