// Modules of server scripts get `undefined` for a name that is not exported, where a page's would not be loaded: the names are looked up.
import type { ViteDevServer } from "vite";
import { loadModule } from "./load-module.ts";
import { missingExport } from "../missing-export.ts";

/** What Vite leaves of an import in a module that runs in its process. */
const imports = /__vite_ssr_import__\("([^"]+)", \{"importedNames":(\[[^\]]*\])\}\)/g;

/** Throws where a module of the project, from one on, has imported a name that there is not. Its modules have been executed. */
export async function checkImports(server: ViteDevServer, entry: string): Promise<void> {
  const { moduleGraph } = server.environments.ssr;
  const { root } = server.config;
  const seen = new Set<string>();
  const visit = async (id: string): Promise<void> => {
    if (seen.has(id) || !id.startsWith(`${root}/`) || id.includes("/node_modules/")) return;
    seen.add(id);
    const code = moduleGraph.getModuleById(id)?.transformResult?.code ?? "";
    for (const [, url, names] of code.matchAll(imports)) {
      const target = await moduleGraph.getModuleByUrl(url!);
      const wanted = JSON.parse(names!) as string[];
      // What Vite does not execute itself says so when it is loaded.
      if (target?.id == null || target.transformResult === null) continue;
      const exported = await namesOf(server, url!);
      const name = wanted.find((each) => exported?.includes(each) === false);
      const problem =
        name === undefined
          ? undefined
          : missingExport(root, { importer: id, name, target: target.id, exported: exported! });
      if (problem !== undefined) throw Object.assign(new Error(problem.message), problem);
      await visit(target.id);
    }
  };
  await visit(entry);
}

/** What an executed module exports; nothing where it has thrown, which is said for itself. */
const namesOf = (server: ViteDevServer, url: string): Promise<string[] | undefined> =>
  loadModule(server, url).then(Object.keys, () => undefined);
