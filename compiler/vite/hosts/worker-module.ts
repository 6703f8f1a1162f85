// The modules that begin the workers of scripts.

/** How their names begin. */
export const WORKER_MODULE = "virtual:dacapo-worker/";

/** The module whose default export begins the worker of a script. */
export const workerModule = (app: string): string => `${WORKER_MODULE}${encodeURIComponent(app)}.js`;
