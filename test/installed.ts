// Small projects on disk in which the package and a TypeScript are installed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtPackage } from "./build.ts";
import { writeAll } from "./browser/stage.ts";

const packages = join(import.meta.dirname, "../node_modules");

/** The TypeScripts that the types are for, by the names they have here. */
export const typescripts = ["typescript", "typescript-next", "typescript-6"] as const;

const { FORCE_COLOR: _, ...inherited } = process.env;
export const quiet = { ...inherited, NO_COLOR: "1", CI: "1" };

/** The command of the package, a script for Node. */
export const command = (): string => join(builtPackage(), "dist/compiler/cli/main.js");

export const strict = `{ "extends": "dacapo/tsconfig.json", "include": ["."] }\n`;

/** What `npm install` would bring: the package as it is published, and libraries of this project, some by another name than here. */
export function install(
  folder: string,
  libraries: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
): void {
  mkdirSync(join(folder, "node_modules"));
  const link = (from: string, name: string): void => symlinkSync(from, join(folder, "node_modules", name));
  link(builtPackage(), "dacapo");
  for (const name of libraries) link(join(packages, name), name);
  for (const [name, here] of Object.entries(renamed)) link(join(packages, here), name);
}

/** A command that has not ended by then hangs, in ms: how long one takes is not what a test asks. */
export const hangs = 300_000;

export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-project-")));

  /** @param typescript Which one is installed; `null` for none. */
  constructor(files: Record<string, string>, typescript: (typeof typescripts)[number] | null = "typescript") {
    install(this.folder, ["valibot", "preact"], typescript === null ? {} : { typescript });
    this.write({ "package.json": `{ "private": true, "type": "module" }\n`, ...files });
  }

  write(files: Record<string, string>): void {
    writeAll(this.folder, files);
  }

  /** Runs a command of the package. */
  dacapo(...words: string[]): { status: number | null; stdout: string; stderr: string } {
    const options = { cwd: this.folder, encoding: "utf8", env: quiet, timeout: hangs } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command(), ...words], options);
    return { status, stdout, stderr };
  }

  /** Runs the compiler of the TypeScript that is installed. */
  tsc(...words: string[]): { status: number | null; stdout: string } {
    const options = { cwd: this.folder, encoding: "utf8", env: quiet, timeout: hangs } as const;
    const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...words], options);
    return { status, stdout };
  }

  remove(): void {
    // What has just been told to end may still write its cache.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
