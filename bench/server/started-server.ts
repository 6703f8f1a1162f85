// The app of the load driver as it is deployed: built, and in a process of its own.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface BuiltServer {
  /** @param flags More of them. */
  start(flags?: readonly string[]): Promise<StartedServer>;
  remove(): void;
}

export interface StartedServer {
  readonly port: number;
  /** Bytes that are used when everything else has been collected. */
  heap(): Promise<number>;
  /** Seconds that the process has computed for. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

export function buildServer(): BuiltServer {
  const command = here("../../dist/compiler/cli/main.js");
  if (!existsSync(command)) throw new Error("Run `npm run build` first: what is measured is the package.");
  const out = join(mkdtempSync(join(tmpdir(), "dacapo-bench-server-")), "dist");
  const { status, stderr } = spawnSync(process.execPath, [command, "build", here("many.app.tsx"), "--out", out], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return {
    start: (more = []) => start(join(out, "server.js"), more),
    remove: () => rmSync(join(out, ".."), { recursive: true }),
  };
}

/** All simulated pages come from one address, and in a closed loop each clicks more often than a person is let. */
const flags = "--port 0 --sessions 100000 --sessions-for-address 100000 --rate 100000 --burst 100000".split(" ");

async function start(server: string, more: readonly string[]): Promise<StartedServer> {
  const words = ["--expose-gc", "--import", here("tell-costs.mjs"), server, ...flags, ...more];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const port = await portOf(child);
  return {
    port,
    heap: () => ask(child, "heap"),
    cpu: () => ask(child, "cpu"),
    stop: () =>
      new Promise((resolve) => {
        process.off("exit", kill);
        child.once("exit", () => resolve());
        kill();
      }),
  };
}

const ask = (child: ChildProcess, what: string): Promise<number> =>
  new Promise((resolve) => {
    child.once("message", (answer) => resolve(answer as number));
    child.send(what);
  });

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout!.on("data", (data: Buffer) => {
      text += data.toString();
      const found = /"port":(\d+)/.exec(text);
      if (found !== null) resolve(Number(found[1]));
    });
    child.once("exit", () => reject(new Error(`The server ended: ${text}`)));
  });
}
