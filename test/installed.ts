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

export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-project-")));

  /** @param typescript Which one is installed; `null` for none. */
  constructor(files: Record<string, string>, typescript: (typeof typescripts)[number] | null = "typescript") {
    mkdirSync(join(this.folder, "node_modules"));
    symlinkSync(builtPackage(), join(this.folder, "node_modules/dacapo"));
    for (const name of ["valibot", "preact"])
      symlinkSync(join(packages, name), join(this.folder, "node_modules", name));
    if (typescript !== null) symlinkSync(join(packages, typescript), join(this.folder, "node_modules/typescript"));
    this.write({ "package.json": `{ "private": true, "type": "module" }\n`, ...files });
  }

  write(files: Record<string, string>): void {
    writeAll(this.folder, files);
  }

  /** Runs a command of the package. */
  dacapo(...words: string[]): { status: number | null; stdout: string; stderr: string } {
    const options = { cwd: this.folder, encoding: "utf8", env: quiet, timeout: 30_000 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command(), ...words], options);
    return { status, stdout, stderr };
  }

  /** Runs the compiler of the TypeScript that is installed. */
  tsc(...words: string[]): { status: number | null; stdout: string } {
    const options = { cwd: this.folder, encoding: "utf8", env: quiet, timeout: 30_000 } as const;
    const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...words], options);
    return { status, stdout };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
