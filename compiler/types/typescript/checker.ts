// A project as a TypeScript checks it. Each kind of TypeScript has an adapter that gives one of these.
import type { Finding } from "./finding.ts";

export interface Project {
  /** The absolute path of its configuration, with `/`. The overlay may make it up. */
  config: string;
  /** The folder that it stands in. */
  folder: string;
  /** The text of a configuration that is not there as a file. */
  made: string | undefined;
}

/** Texts that TypeScript gets to see in place of files; nothing for a file as it is. */
export type Overlay = (file: string) => string | undefined;

/** Files that changed since the last check, by their absolute paths. */
export interface Changes {
  changed: string[];
  created: string[];
  deleted: string[];
}

export interface Checked {
  /**
   * As the compiler of this TypeScript shows them: no types while the syntax of a plain file is wrong. App scripts are
   * left to whoever reads them.
   */
  findings: Finding[];
  /** All files of the project, libraries included. */
  files: string[];
}

export interface Checker {
  /** The version of TypeScript. */
  readonly version: string;
  /** @param onFiles Is told all files of the project when they have been read, before types are looked for. */
  check(changes?: Changes, onFiles?: (files: readonly string[]) => void): Promise<Checked>;
  close(): Promise<void>;
}

/** All that a TypeScript says of a project, by the stages in which its compiler asks. */
export interface Stages {
  config: Finding[];
  syntax: Finding[];
  program: Finding[];
  semantic: () => Finding[];
}

/** The compiler asks for types only where there is nothing else to say, and says nothing twice. */
export function findingsOf(stages: Stages, isOwn: (file: string) => boolean): Finding[] {
  const said = new Set<string>();
  return saidBy(stages, isOwn).filter((finding) => {
    const words = JSON.stringify(finding);
    return !said.has(words) && said.add(words);
  });
}

function saidBy({ config, syntax, program, semantic }: Stages, isOwn: (file: string) => boolean): Finding[] {
  const plain = syntax.filter(({ file }) => file === undefined || !isOwn(file));
  if (plain.length > 0) return [...config, ...plain];
  if (program.length > 0) return [...config, ...program];
  return [...config, ...semantic()];
}
