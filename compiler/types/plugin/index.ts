// The plugin for editors on TypeScript 6: their server sees app scripts as typed calls, the editor as they are.
import type TS from "typescript-6";
import { showSources } from "./host.ts";
import { Problems } from "./problems.ts";
import { Scripts } from "./scripts.ts";
import { translateService } from "./service.ts";
import { serviceOfSources } from "./sources.ts";

interface Settings {
  /** Folders in which another server answers for app scripts: what is said here would be said twice. */
  quietIn?: string[];
}

/** What has a plugin already: named in `tsconfig.json` and brought by the editor, it is asked twice. */
const translated = new WeakSet<object>();

export default function plugin({ typescript: ts }: { typescript: typeof TS }): TS.server.PluginModule {
  const settings: Settings = {};
  return {
    create(info) {
      const { project, languageServiceHost: host, languageService: service } = info;
      if (translated.has(project)) return service;
      translated.add(project);
      Object.assign(settings, info.config as Settings);
      const sources = serviceOfSources(ts, host);
      const scripts = new Scripts(showSources(ts, host));
      const problems = new Problems(() => project.refreshDiagnostics());
      return translateService(ts, service, {
        scripts,
        sources,
        problems,
        isQuiet: (file) => isIn(settings.quietIn ?? [], file),
      });
    },
    onConfigurationChanged: (config: Settings) => void Object.assign(settings, config),
  };
}

const isIn = (folders: readonly string[], file: string): boolean =>
  folders.some((folder) => file.startsWith(`${folder.replaceAll("\\", "/").replace(/\/$/, "")}/`));
