// `serve()`: a server of its own around apps.
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describeError, hasStack } from "../../core/thrown/describe-error.ts";
import { type AppServer, createServing, type ServerOptions } from "./create-server.ts";
import { logLines } from "./log.ts";
import { hearLost } from "./lost.ts";
import { beginWorkers, isWorker, measureWorkers, storeOfPrimary } from "./workers.ts";

/** Where a server listens. */
export interface ServeOptions extends ServerOptions {
  /** Default: the environment's `PORT`, else 3000. `0` takes a free one. */
  readonly port?: number;
  /** Default: the environment's `HOST`, else all addresses. */
  readonly host?: string;
  /**
   * How many processes share the port, each with a core to itself. They have their `store` in common; without one, the process
   * that begins them keeps what they share. Default: 1, this process itself.
   */
  readonly workers?: number;
  /** What such a process runs. Default: what this one runs. */
  readonly file?: string | URL;
}

/** A server that listens. */
export interface Listening extends AppServer {
  readonly port: number;
}

/**
 * Serves apps on a port, and ends in good order when the process is asked to.
 *
 * @param options As for `createServer`, and the port.
 * @returns Resolves when it listens.
 * @example
 * ```ts
 * import { serve } from "dacapo/server";
 * const { port } = await serve({ apps: { "": Home }, site: "dist", port: 8080 });
 * ```
 * Streamlit: `streamlit run`.
 */
export async function serve({ workers = 1, file, ...options }: ServeOptions): Promise<Listening> {
  if (isWorker()) return listen({ ...options, store: options.store ?? storeOfPrimary() });
  return workers > 1 ? lead(workers, file instanceof URL ? fileURLToPath(file) : file) : listen(options);
}

/** Others do the work. */
async function lead(count: number, file: string | undefined): Promise<Listening> {
  const workers = await beginWorkers(count, file);
  const close = untilAsked(() => workers.close());
  return {
    port: workers.port,
    fetch: () => Promise.resolve(new Response("Ask a worker.\n", { status: 503 })),
    handle: (_, response) => void response.writeHead(503).end(),
    upgrade: () => false,
    close,
  };
}

/** Ends when the process is asked to; the function that it returns does the same. */
function untilAsked(end: () => Promise<void>): () => Promise<void> {
  const close = (): Promise<void> => {
    process.off("SIGTERM", stop);
    process.off("SIGINT", stop);
    return end();
  };
  const stop = (): void => void close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  return close;
}

async function listen({ port, host, ...options }: ServeOptions): Promise<Listening> {
  const apps = createServing(options, isWorker() ? { measure: measureWorkers } : {});
  const server = createHttpServer((incoming, outgoing) => apps.handle(incoming, outgoing));
  server.on("upgrade", (request, socket, head) => {
    if (!apps.upgrade(request, socket, head)) socket.destroy();
  });
  const wanted = port ?? Number(process.env["PORT"] ?? 3000);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, host ?? process.env["HOST"] ?? "0.0.0.0", resolve);
  });
  const log = options.log ?? logLines;
  const stopHearing = hearLost((reason) =>
    log("error", { ...describeError(reason), stack: hasStack(reason) ? reason.stack : undefined }),
  );
  const close = untilAsked(async () => {
    stopHearing();
    const closed = new Promise((resolve) => server.close(resolve));
    await apps.close();
    server.closeAllConnections();
    await closed;
  });
  return {
    port: (server.address() as AddressInfo).port,
    fetch: (request, about) => apps.fetch(request, about),
    handle: (request, response) => apps.handle(request, response),
    upgrade: (request, socket, head) => apps.upgrade(request, socket, head),
    close,
  };
}
