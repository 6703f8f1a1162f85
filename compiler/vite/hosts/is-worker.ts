// Whether what is being bundled is a script for a worker: in development that is a build inside of what serves.
import type { ResolvedConfig } from "vite";

/** The name of the plugin that makes the first module of it. */
export const WORKER_ENTRY = "dacapo:worker-entry";

export const isWorker = ({ plugins }: Pick<ResolvedConfig, "plugins">): boolean =>
  plugins.some(({ name }) => name === WORKER_ENTRY);
