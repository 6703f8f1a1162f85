// The process of a native TypeScript, and how it is asked: a name and parameters, until the answer is there.
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CheckProblem } from "../problem.ts";
import type { Overlay } from "./checker.ts";
import type { Installed } from "./find.ts";

export interface NativeProcess {
  ask<T>(method: string, params: object | null): T;
  end(): void;
}

/** The part of the package that speaks with the process. */
interface ClientModule {
  Client: new (options: object) => { apiRequest(method: string, params: object | null): unknown; close(): void };
}

interface FileSystemModule {
  serverFS?: { useOS: symbol };
}

/**
 * Of the package's interface only the innermost part is used: the whole of it loads all of TypeScript's syntax first, which
 * takes as long as half of a check.
 */
export async function startProcess(
  { version, folder }: Installed,
  cwd: string,
  overlay: Overlay,
): Promise<NativeProcess> {
  const file = join(folder, "dist/api/sync/client.js");
  if (!existsSync(file)) throw unknown(version);
  const load = <T>(path: string): Promise<T> => import(pathToFileURL(path).href) as Promise<T>;
  const [{ Client }, { serverFS }] = await Promise.all([
    load<ClientModule>(file),
    load<FileSystemModule>(join(folder, "dist/api/fs.js")),
  ]);
  const child = watchNextChild();
  const client = new Client({ cwd, fs: serverFS === undefined ? { readFile: overlay } : decide(serverFS, overlay) });
  const ask = <T>(method: string, params: object | null): T => {
    try {
      return client.apiRequest(method, params) as T;
    } catch (error) {
      throw unknown(version, error);
    }
  };
  ask("initialize", null);
  // Asked to end, it may complain on the terminal that its work was interrupted, though there is none left.
  return { ask, end: () => child()?.kill("SIGKILL") ?? client.close() };
}

const unknown = (version: string, error?: unknown): CheckProblem =>
  new CheckProblem(
    `TypeScript ${version} has no interface that dacapo knows${error instanceof Error ? `: ${error.message}` : "."}`,
    "Install a version that it does: `npm install --save-dev typescript@7.0`.",
  );

/** 7.1 wants to be told what becomes of each question about files. */
function decide({ useOS }: { useOS: symbol }, overlay: Overlay): object {
  const all = ["directoryExists", "fileExists", "getAccessibleEntries", "realpath", "stat", "writeFile", "removeFile"];
  return {
    ...Object.fromEntries(all.map((name) => [name, useOS])),
    readFile: (file: string) => overlay(file) ?? useOS,
  };
}

/** The process that is started next, once it is. */
function watchNextChild(): () => ChildProcess | undefined {
  let child: ChildProcess | undefined;
  const heard = (message: unknown): void => {
    child = (message as { process: ChildProcess }).process;
    unsubscribe("child_process", heard);
  };
  subscribe("child_process", heard);
  return () => child;
}
