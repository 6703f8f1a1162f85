// The plugin that VS Code's TypeScript server finds in this extension: it hands over to the one of the project's own dacapo.
import { createRequire } from "node:module";
import { join } from "node:path";
import type { server } from "typescript-6";

type Modules = Parameters<server.PluginModuleFactory>[0];

export default function plugin(modules: Modules): server.PluginModule {
  const loaded = new Map<string, server.PluginModule>();
  let settings: unknown;
  return {
    create(info) {
      const path = pluginOf(info.project.getCurrentDirectory());
      if (path === undefined) return info.languageService;
      let own = loaded.get(path);
      if (own === undefined) {
        own = (createRequire(path)(path) as server.PluginModuleFactory)(modules);
        loaded.set(path, own);
        if (settings !== undefined) own.onConfigurationChanged?.(settings);
      }
      return own.create(info);
    },
    onConfigurationChanged(changed) {
      settings = changed;
      for (const own of loaded.values()) own.onConfigurationChanged?.(changed);
    },
  };
}

/** Without dacapo there are no app scripts. */
function pluginOf(folder: string): string | undefined {
  try {
    return createRequire(join(folder, "package.json")).resolve("dacapo/ts-plugin");
  } catch {
    return undefined;
  }
}
