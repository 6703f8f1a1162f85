// A proxy for tests: it lets everything through late, or no sockets at all.
import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface ProxyOptions {
  /** Milliseconds there and back. */
  readonly delay?: number;
  /** What becomes of a request for a WebSocket: passed on when left out. */
  readonly sockets?: "refused" | "swallowed";
}

export interface Proxy {
  readonly port: number;
  /** How many sockets were asked for. */
  readonly asked: number;
  close(): Promise<void>;
}

export async function startProxy(to: number, { delay = 0, sockets }: ProxyOptions): Promise<Proxy> {
  const open = new Set<Socket>();
  let asked = 0;
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const socket of [near, far]) {
      socket.setNoDelay();
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      // Whoever breaks off does so.
      socket.on("error", () => socket.destroy());
    }
    near.on("data", (data) => {
      if (/^upgrade: websocket\r$/im.test(data.toString("latin1").slice(0, 10_000))) {
        asked++;
        if (sockets === "refused")
          near.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        if (sockets !== undefined) return;
      }
      later(() => far.write(data));
    });
    far.on("data", (data) => later(() => near.write(data)));
    near.on("close", () => later(() => far.destroy()));
    far.on("close", () => later(() => near.destroy()));
  });
  const later = (call: () => void): void => void (delay === 0 ? call() : setTimeout(call, delay / 2));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get asked() {
      return asked;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
