// Keeps the file up to date that tells a plain TypeScript what app scripts export.
import type { Plugin } from "vite";
import { writeAppModules } from "../types/app-modules.ts";
import { isApp } from "./apps.ts";

export function describeApps(): Plugin {
  let root = "";
  return {
    name: "dacapo:describe",
    async configResolved(config) {
      root = config.root;
      await writeAppModules(root);
    },
    configureServer(server) {
      for (const event of ["add", "unlink"])
        server.watcher.on(event, (file: string) => {
          if (isApp(file)) void writeAppModules(root);
        });
    },
  };
}
