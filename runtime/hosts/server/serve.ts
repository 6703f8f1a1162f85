// `serve()`: a server of its own around apps.
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type AppServer, createServer, type ServerOptions } from "./create-server.ts";

/** Where a server listens. */
export interface ServeOptions extends ServerOptions {
  /** Default: the environment's `PORT`, else 3000. `0` takes a free one. */
  readonly port?: number;
  /** Default: the environment's `HOST`, else all addresses. */
  readonly host?: string;
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
export async function serve({ port, host, ...options }: ServeOptions): Promise<Listening> {
  const apps = createServer(options);
  const server = createHttpServer((incoming, outgoing) => apps.handle(incoming, outgoing));
  server.on("upgrade", (request, socket, head) => {
    if (!apps.upgrade(request, socket, head)) socket.destroy();
  });
  const wanted = port ?? Number(process.env["PORT"] ?? 3000);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, host ?? process.env["HOST"] ?? "0.0.0.0", resolve);
  });
  const close = async (): Promise<void> => {
    process.off("SIGTERM", stop);
    process.off("SIGINT", stop);
    const closed = new Promise((resolve) => server.close(resolve));
    await apps.close();
    server.closeAllConnections();
    await closed;
  };
  const stop = (): void => void close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  return {
    port: (server.address() as AddressInfo).port,
    fetch: (request, about) => apps.fetch(request, about),
    handle: (request, response) => apps.handle(request, response),
    upgrade: (request, socket, head) => apps.upgrade(request, socket, head),
    close,
  };
}
