// TypeScript 7 and later: a process of its own, asked through the interface that its package offers. Of its two forms the
// one that waits is used: it answers the questions about files, some hundred for each project, at a fraction of the cost.
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CheckProblem } from "../problem.ts";
import { isAppScript } from "../virtual/names.ts";
import { type Changes, type Checked, type Checker, findingsOf, type Overlay, type Project } from "./checker.ts";
import type { Installed } from "./find.ts";
import { type Finding, linesOf, severityOf } from "./finding.ts";

/** What is used of the interface; it is not stable yet, so that nothing else may know it. */
interface Api {
  /** 7.0; 7.1 knows it for its own use only. */
  updateSnapshot(params: object): Snapshot;
  createSnapshot?(params: object): Snapshot;
  close(): void;
}
interface Snapshot {
  getProjects(): readonly { configFileName: string; program: Program }[];
  update?(params: object): Snapshot;
  dispose(): unknown;
}
interface Program {
  getSourceFileNames(): readonly string[];
  getConfigFileParsingDiagnostics(): readonly Diagnostic[];
  getSyntacticDiagnostics(): readonly Diagnostic[];
  getProgramDiagnostics(): readonly Diagnostic[];
  getGlobalDiagnostics(): readonly Diagnostic[];
  getSemanticDiagnostics(): readonly Diagnostic[];
}
interface Diagnostic {
  fileName?: string;
  pos: number;
  end: number;
  code: number;
  category: number;
  text: string;
  messageChain?: readonly Diagnostic[];
}

export async function open({ version, folder }: Installed, project: Project, overlay: Overlay): Promise<Checker> {
  const end = watchProcess();
  const api = await start(version, folder, project.folder, overlay);
  let snapshot: Snapshot | undefined;
  return {
    version,
    async check(changes) {
      const before = snapshot;
      snapshot = next(api, before, project.config, changes);
      before?.dispose();
      const found = snapshot.getProjects().find(({ configFileName }) => configFileName === project.config);
      return checkProgram((found ?? snapshot.getProjects()[0])!.program);
    },
    async close() {
      if (!end()) api.close();
    },
  };
}

/**
 * Ends the process that is started next, at once. Asked to end by its own interface, it may complain on the terminal that
 * its work was interrupted, though there is none left. False where no process was seen.
 */
function watchProcess(): () => boolean {
  let child: ChildProcess | undefined;
  const heard = (message: unknown): void => {
    child = (message as { process: ChildProcess }).process;
    unsubscribe("child_process", heard);
  };
  subscribe("child_process", heard);
  return () => {
    unsubscribe("child_process", heard);
    return child?.kill("SIGKILL") === true;
  };
}

async function start(version: string, folder: string, cwd: string, overlay: Overlay): Promise<Api> {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, string>;
  };
  const file = exports["./sync"] ?? exports["./unstable/sync"];
  if (file === undefined || !existsSync(join(folder, file)))
    throw new CheckProblem(
      `TypeScript ${version} has no interface that dacapo knows.`,
      "Install a version that it does: `npm install --save-dev typescript@7.0`.",
    );
  const load = (path: string): Promise<any> => import(pathToFileURL(join(folder, path)).href);
  const { API } = (await load(file)) as { API: new (options: object) => Api };
  const asks = exports["./fs"] === undefined ? undefined : ((await load(exports["./fs"])) as FileSystemModule);
  return new API({ cwd, fs: asks === undefined ? { readFile: overlay } : fileSystem(asks, overlay) });
}

interface FileSystemModule {
  serverFS: { useOS: symbol };
}

/** 7.1 wants to be told what becomes of each question. */
function fileSystem({ serverFS: { useOS } }: FileSystemModule, overlay: Overlay): object {
  const all = ["directoryExists", "fileExists", "getAccessibleEntries", "realpath", "stat", "writeFile", "removeFile"];
  return {
    ...Object.fromEntries(all.map((name) => [name, useOS])),
    readFile: (file: string) => overlay(file) ?? useOS,
  };
}

function next(api: Api, before: Snapshot | undefined, config: string, changes?: Changes): Snapshot {
  const first = { openProjects: [config] };
  if (api.createSnapshot === undefined)
    return api.updateSnapshot(before === undefined ? first : { fileChanges: changes });
  if (before?.update === undefined) return api.createSnapshot(first);
  // A project that is not asked for again stays as it was.
  return before.update({ ...first, fileNotifications: changes });
}

function checkProgram(program: Program): Checked {
  const stages = {
    config: program.getConfigFileParsingDiagnostics().map(findingOf),
    syntax: program.getSyntacticDiagnostics().map(findingOf),
    program: [...program.getProgramDiagnostics(), ...program.getGlobalDiagnostics()].map(findingOf),
    semantic: () => program.getSemanticDiagnostics().map(findingOf),
  };
  return { findings: findingsOf(stages, isAppScript), files: [...program.getSourceFileNames()] };
}

interface Message {
  text: string;
  next: Message[];
}

const messageOf = ({ text, messageChain = [] }: Diagnostic): Message => ({ text, next: messageChain.map(messageOf) });

function findingOf(diagnostic: Diagnostic): Finding {
  const { fileName, pos, end, code, category } = diagnostic;
  return {
    file: fileName,
    start: pos,
    end,
    code,
    severity: severityOf(category),
    lines: linesOf(messageOf(diagnostic)),
  };
}
