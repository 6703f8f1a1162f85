// Servers in processes of their own, as a build makes them: begun, killed, held up, replaced.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { findPages } from "../../compiler/vite/pages.ts";
import { serverEntry } from "../../compiler/vite/hosts/server-entry.ts";
import { aliases } from "../sources.ts";

/** What a build makes of one script; its page is at `""`. */
export interface Built {
  readonly file: string;
  remove(): void;
}

export async function buildServer(source: string): Promise<Built> {
  const root = mkdtempSync(join(tmpdir(), "dacapo-server-"));
  writeFileSync(join(root, "desk.app.tsx"), source);
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [dacapo(), serverEntry(root, findPages(root, join(root, "desk.app.tsx")))],
    resolve: { alias: aliases("node") },
    build: { outDir: join(root, "dist"), minify: false },
  });
  return { file: join(root, "dist/server.js"), remove: () => rmSync(root, { recursive: true, force: true }) };
}

export interface Replica {
  readonly port: number;
  readonly pid: number;
  readonly lines: readonly string[];
  kill(signal?: NodeJS.Signals): void;
  /** Resolves to how it ended. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

export async function startReplica({ file }: Built, ...words: string[]): Promise<Replica> {
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1", NODE_ENV: "production" };
  const child = spawn(process.execPath, [file, ...words], { stdio: ["ignore", "pipe", "pipe"], env });
  running.add(child);
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  void ended.then(() => running.delete(child));
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      lines.push(...data.toString().split("\n"));
      const found = lines.find((line) => line.includes('"listening"') && line.endsWith("}"));
      if (found !== undefined) resolve((JSON.parse(found) as { port: number }).port);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(lines.join("\n"))));
  });
  return { port, pid: child.pid!, lines, ended, kill: (signal = "SIGKILL") => void child.kill(signal) };
}

export async function endAll(): Promise<void> {
  const ends = [...running].map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ends);
}
