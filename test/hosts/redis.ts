// A Redis of the tests' own: a process that can be stopped, begun anew, and held up.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const names = ["redis-server", "valkey-server"];

/** The program; `undefined` where the machine has none. */
export const redisProgram = [process.env["REDIS_SERVER"], ...names].find(
  (name) => name !== undefined && spawnSync(name, ["--version"]).status === 0,
);

export interface Redis {
  readonly port: number;
  readonly address: string;
  /** Ends the process at once. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** The process gets no time: it answers nobody. */
  freeze(): void;
  thaw(): void;
  tell(...words: string[]): Promise<void>;
  close(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param more Its settings beside those of a test. What it holds outlives it only with `--appendonly yes`. */
export async function startRedis(...more: string[]): Promise<Redis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "dacapo-redis-"));
  let child: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  const redis: Redis = {
    port,
    address: `redis://127.0.0.1:${port}`,
    async start() {
      const words = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--dir", folder, ...more];
      const process = spawn(redisProgram!, words, { stdio: "ignore" });
      child = process;
      ended = new Promise((resolve) => process.once("exit", resolve));
      for (;;) {
        const isThere = await new Promise<boolean>((resolve) => {
          const socket = connect(port, "127.0.0.1");
          socket.on("error", () => resolve(false));
          socket.on("data", (data) => resolve(socket.destroy() !== undefined && data.toString().startsWith("+PONG")));
          socket.on("connect", () => socket.write("PING\r\n"));
        });
        if (isThere) return;
        if (process.exitCode !== null) throw new Error("redis-server has ended.");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async kill() {
      child?.kill("SIGKILL");
      await ended;
    },
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    tell: (...words) =>
      new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(`${words.join(" ")}\r\n`));
        socket.on("error", reject);
        socket.on("data", () => resolve(void socket.destroy()));
      }),
    async close() {
      await redis.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await redis.start();
  return redis;
}
