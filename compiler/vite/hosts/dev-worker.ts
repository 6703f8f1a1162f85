// Whether what is being bundled is a script for a worker in development: a build inside of what serves.
import type { ResolvedConfig } from "vite";

/** The name of the plugin that makes the first module of a worker: what serves is told from a build, whatever its mode. */
export const workerEntry = (isDev: boolean): string => `dacapo:worker-entry${isDev ? "-dev" : ""}`;

export const isDevWorker = ({ plugins }: Pick<ResolvedConfig, "plugins">): boolean =>
  plugins.some(({ name }) => name === workerEntry(true));
