// The folder that a site is written to: never over something else, never half a site.
import { cpSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { isFolder } from "../vite/apps.ts";
import { Failure } from "./failure.ts";

/** Tells an earlier build from a folder of somebody's own. */
const marker = ".dacapo-build";

export class Destination {
  /** Where the site is made. */
  readonly draft: string;

  private constructor(readonly folder: string) {
    this.draft = `${folder}.${process.pid}.draft`;
  }

  /**
   * @param out As the command line names it, from where the command was given.
   * @param configured As the configuration of Vite names it, from its root.
   */
  static of(out: string | undefined, root: string, configured = "dist"): Destination {
    const folder = out === undefined ? resolve(root, configured) : resolve(out);
    const name = out ?? configured;
    if (existsSync(folder) && !isFolder(folder))
      throw new Failure(`The site cannot be put into \`${name}\`: that is a file.`, "Name a folder with `--out`.");
    const foreign = existsSync(folder) ? readdirSync(folder) : [];
    if (foreign.length > 0 && !foreign.includes(marker))
      throw new Failure(
        `\`${name}\` holds files that no build has made, such as \`${foreign.sort()[0]}\`; a build replaces the whole folder.`,
        "Name another one with `--out`, or empty it first.",
      );
    if (!relative(folder, root).startsWith(".."))
      throw new Failure(`\`${name}\` is around the app itself.`, "Name a folder of the site's own with `--out`.");
    return new Destination(folder);
  }

  /** Puts the site in its place. */
  take(): void {
    writeFileSync(join(this.draft, marker), "Made by `dacapo build`, which replaces this folder.\n");
    const before = `${this.draft}.before`;
    try {
      if (existsSync(this.folder)) renameSync(this.folder, before);
      renameSync(this.draft, this.folder);
    } catch {
      this.fill(before);
    }
    rmSync(before, { recursive: true, force: true });
  }

  /** Takes away what a failed build left. */
  clear(): void {
    rmSync(this.draft, { recursive: true, force: true });
  }

  /** A folder that cannot be moved, as one that is mounted, gets the files: all are there before the old ones go. */
  private fill(before: string): void {
    if (existsSync(before) && !existsSync(this.folder)) renameSync(before, this.folder);
    const inside = join(this.folder, basename(this.draft));
    try {
      cpSync(this.draft, inside, { recursive: true });
    } catch (error) {
      rmSync(inside, { recursive: true, force: true });
      throw error;
    }
    for (const name of readdirSync(this.folder))
      if (name !== basename(inside)) rmSync(join(this.folder, name), { recursive: true });
    for (const name of readdirSync(inside)) renameSync(join(inside, name), join(this.folder, name));
    rmdirSync(inside);
  }
}
