// A proxy for tests: it lets everything through late, no sockets at all, nothing without a word, or breaks off in the middle.
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
  /** Milliseconds there and back, from now on. */
  delay: number;
  /** Nothing arrives any more, and nobody is told; what is open now stays so when it is over. */
  silent: boolean;
  /** So many bytes arrive of each connection, then it breaks off. */
  most: () => number;
  close(): Promise<void>;
}

export async function startProxy(to: number, { delay = 0, sockets }: ProxyOptions = {}): Promise<Proxy> {
  const open = new Set<Socket>();
  /** Something of them has been swallowed: what came behind it would make no sense. */
  const dead = new Set<Socket>();
  let asked = 0;
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    const pair = [near, far];
    let left = proxy.most();
    for (const socket of pair) {
      socket.setNoDelay();
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      // Whoever breaks off does so.
      socket.on("error", () => socket.destroy());
    }
    const pass = (into: Socket, data: Buffer): void => {
      if (proxy.silent) dead.add(near);
      if (dead.has(near)) return;
      into.write(data.subarray(0, left));
      left -= data.length;
      if (left <= 0) for (const socket of pair) socket.end();
    };
    near.on("data", (data) => {
      if (/^upgrade: websocket\r$/im.test(data.toString("latin1").slice(0, 10_000))) {
        asked++;
        if (sockets === "refused")
          near.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        if (sockets !== undefined) return;
      }
      later(near, () => pass(far, data));
    });
    far.on("data", (data) => later(far, () => pass(near, data)));
    near.on("close", () => later(near, () => far.destroy()));
    far.on("close", () => later(far, () => dead.has(near) || near.destroy()));
  });
  /** What came from a socket, and when it goes on: nothing overtakes anything. */
  const waiting = new WeakMap<Socket, { readonly at: number; readonly call: () => void }[]>();
  const later = (from: Socket, call: () => void): void => {
    const queue = waiting.get(from) ?? [];
    waiting.set(from, queue);
    if (queue.push({ at: performance.now() + proxy.delay / 2, call }) === 1) next(queue);
  };
  const next = (queue: NonNullable<ReturnType<typeof waiting.get>>): void => {
    const run = (): void => {
      queue[0]!.call();
      queue.shift();
      if (queue.length > 0) next(queue);
    };
    const pause = queue[0]!.at - performance.now();
    if (pause <= 0) run();
    else setTimeout(run, pause);
  };
  const proxy: Omit<Proxy, "port" | "asked"> = {
    delay,
    silent: false,
    most: () => Infinity,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.defineProperties(proxy as Proxy, {
    port: { value: (server.address() as AddressInfo).port },
    asked: { get: () => asked },
  });
}
