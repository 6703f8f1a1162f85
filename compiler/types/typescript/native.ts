// TypeScript 7 and later: a process of its own.
import { isAppScript } from "../virtual/names.ts";
import { type Changes, type Checked, type Checker, findingsOf, type Overlay, type Project } from "./checker.ts";
import type { Installed } from "./find.ts";
import { type Finding, linesOf, severityOf } from "./finding.ts";
import { type NativeProcess, startProcess } from "./native-process.ts";
import { warmUpFor } from "./warm-up.ts";

/** The state of all files at one time, by its number. */
interface Snapshot {
  snapshot: number;
  /** Those that changed, or all. */
  projects: { id: string; handle?: number; configFileName?: string }[];
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

export async function open(installed: Installed, project: Project, overlay: Overlay): Promise<Checker> {
  const warmUp = warmUpFor(project);
  const whole: Overlay = (file) => warmUp.overlay(file) ?? overlay(file);
  const process = await startProcess(installed, project.folder, whole);
  const { config } = project;
  const state = new State(process, installed.version.startsWith("7.0."));
  state.open([warmUp.config], []);
  return {
    version: installed.version,
    async check(changes, onFiles) {
      if (changes === undefined) state.open([config], [warmUp.config]);
      else state.change(changes, config);
      return state.check(config, onFiles);
    },
    close: async () => process.end(),
  };
}

/** What the process knows of the files, and how it is told of changes. */
class State {
  private snapshot: number | undefined;
  private readonly projects = new Map<string, string | number>();

  /** @param isFirst 7.0, which keeps one state; later ones make each from another. */
  constructor(
    private readonly process: NativeProcess,
    private readonly isFirst: boolean,
  ) {}

  open(openProjects: string[], closeProjects: string[]): void {
    const params = { openProjects, closeProjects };
    this.next(params, params);
  }

  change(changes: Changes, config: string): void {
    // A project that is not asked for again stays as it was.
    this.next({ fileChanges: changes }, { openProjects: [config], fileNotifications: changes });
  }

  check(config: string, onFiles?: (files: readonly string[]) => void): Checked {
    const params = { snapshot: this.snapshot, project: this.projects.get(config) };
    const files = this.process.ask<string[]>("getSourceFileNames", params);
    onFiles?.(files);
    const ask = (what: string): Finding[] =>
      (this.process.ask<Diagnostic[] | undefined>(`get${what}Diagnostics`, params) ?? []).map(findingOf);
    const stages = {
      config: ask("ConfigFileParsing"),
      syntax: ask("Syntactic"),
      program: [...ask("Program"), ...ask("Global")],
      semantic: () => ask("Semantic"),
    };
    const findings = findingsOf(stages, isAppScript);
    return { findings, files };
  }

  private next(first: object, later: object): void {
    const before = this.snapshot;
    const { snapshot, projects } = this.ask(first, later, before);
    for (const { id, handle, configFileName } of projects)
      if (configFileName !== undefined) this.projects.set(configFileName, handle ?? id);
    this.snapshot = snapshot;
    if (before !== undefined) this.process.ask("release", { snapshot: before });
  }

  /** @param first As 7.0 is asked. */
  private ask(first: object, later: object, before: number | undefined): Snapshot {
    if (this.isFirst) return this.process.ask("updateSnapshot", first);
    if (before === undefined) return this.process.ask("createSnapshot", later);
    return this.process.ask("updateSnapshot", { snapshot: before, changes: later });
  }
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
