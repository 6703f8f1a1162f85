// `dacapo check --watch`: checks again whenever a file of the project changes.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { watch as watchFiles } from "chokidar";
import type { Result } from "../types/check.ts";
import type { Checks } from "../types/checks.ts";
import { CheckProblem } from "../types/problem.ts";
import { type NamedProject, slashes } from "../types/project.ts";
import type { Changes } from "../types/typescript/checker.ts";

/** Editors write a file in several steps, and several files at once. */
const settleMilliseconds = 10;

/** A watcher keeps a second change to itself that comes so soon after the first: as when a file is formatted once it is saved. */
const deafMilliseconds = 60;

const isSource = /\.(?:[cm]?[jt]sx?|json)$/;

/** Runs until the process is asked to end. */
export async function watch(
  open: () => Promise<Checks>,
  { folder }: NamedProject,
  print: (result: Result, milliseconds: number) => void,
): Promise<void> {
  let check: Checks | undefined;
  let waiting: Changes | undefined;
  let running = false;
  /** The check that is under way, or was last. */
  let last: Promise<void> | undefined;
  let ended = false;
  const watcher = watchFiles(folder, {
    ignored: (path, stats) =>
      /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || (stats?.isFile() === true && !isSource.test(path)),
    ignoreInitial: true,
  });

  const run = async (changes?: Changes): Promise<void> => {
    running = true;
    const start = performance.now();
    try {
      // One that begins anew knows of no changes.
      const result = check === undefined ? await (check = await open()).run() : await check.run(changes);
      // A watcher that was closed would begin again, and the process never end.
      if (ended) return;
      watcher.add(result.files.filter((file) => !file.includes("/node_modules/")));
      print(result, performance.now() - start);
    } catch (error) {
      if (!(error instanceof CheckProblem)) throw error;
      process.stderr.write(`${error.message}\n${error.hint}\n`);
      await closeCheck();
    } finally {
      running = false;
    }
    if (waiting !== undefined) soon();
  };

  /** What is in a configuration is read once: after a change all begins anew. */
  const closeCheck = async (): Promise<void> => {
    await check?.close();
    check = undefined;
  };

  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running || ended || waiting === undefined) return;
      const changes = waiting;
      waiting = undefined;
      lookAgain([...changes.changed, ...changes.created]);
      const anew = Object.values(changes)
        .flat()
        .some((file: string) => file.endsWith(".json"));
      last = anew ? closeCheck().then(() => run()) : run(changes);
    }, settleMilliseconds);
  };

  const lookAgain = (paths: readonly string[]): void => {
    const known = paths.map((path) => ({ path, state: stateOf(path) }));
    setTimeout(() => {
      for (const { path, state } of known) if (stateOf(path) !== state) note("changed")(path);
    }, deafMilliseconds).unref();
  };

  const note = (kind: keyof Changes) => (path: string) => {
    waiting ??= { changed: [], created: [], deleted: [] };
    waiting[kind].push(slashes(resolve(path)));
    soon();
  };
  watcher.on("change", note("changed")).on("add", note("created")).on("unlink", note("deleted"));

  await new Promise<void>((ready) => void watcher.on("ready", ready));
  await run();
  await new Promise<void>((end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  });
  ended = true;
  await watcher.close();
  await last;
  await closeCheck();
  // A folder that goes meanwhile has its watcher begin again: nothing of that may keep the process.
  process.exit();
}

function stateOf(path: string): string {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size}`;
}
