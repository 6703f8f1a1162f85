// Several projects as one: a configuration that names others is checked with them.
import { Check, isOwnScript, type Result } from "./check.ts";
import type { NamedProject } from "./project.ts";
import type { Translator } from "./translators/translator.ts";
import type { Changes } from "./typescript/checker.ts";

export class Checks {
  private constructor(private readonly all: readonly Check[]) {}

  /** @param translatorFor Makes what translates the scripts of a project. */
  static async open(
    projects: readonly NamedProject[],
    cwd: string,
    translatorFor: (project: NamedProject) => Translator,
  ): Promise<Checks> {
    const all: Check[] = [];
    try {
      for (const project of projects) all.push(await Check.open(project, cwd, translatorFor(project)));
    } catch (error) {
      for (const check of all) await check.close();
      throw error;
    }
    return new Checks(all);
  }

  /** Checks all; later only what `changes` touch. */
  async run(changes?: Changes): Promise<Result> {
    const results: Result[] = [];
    for (const check of this.all) results.push(await check.run(changes));
    if (results.length === 1) return results[0]!;
    // A file that several of them have is shown once.
    const said = new Map(results.flatMap(({ diagnostics }) => diagnostics).map((each) => [JSON.stringify(each), each]));
    const files = new Set(results.flatMap(({ files: own }) => own));
    return { diagnostics: [...said.values()], files: [...files], scripts: [...files].filter(isOwnScript).length };
  }

  async close(): Promise<void> {
    for (const check of this.all) await check.close();
  }
}
