// `dacapo check`: the types of a project, app scripts included.
import { stripVTControlCharacters } from "node:util";
import type { Result } from "../types/check.ts";
import { Checks } from "../types/checks.ts";
import { CheckProblem } from "../types/problem.ts";
import { findProject, scriptsOf, withReferences } from "../types/project.ts";
import { Failure, usesColor } from "./failure.ts";
import { takeThread } from "./first-thread.ts";
import { otherPlatform } from "./platform.ts";
import { writeResult } from "./write-result.ts";

export interface CheckOptions {
  watch?: boolean;
  json?: boolean;
}

export async function check(named: readonly string[], options: CheckOptions): Promise<void> {
  try {
    checkPlatform();
    const project = findProject(named, process.cwd());
    const open = (): Promise<Checks> =>
      Checks.open(withReferences(project), process.cwd(), (each) => {
        const thread = takeThread();
        thread.begin(scriptsOf(each));
        return thread;
      });
    if (options.watch) {
      const { watch } = await import("./watch-check.ts");
      return await watch(open, project, (result, milliseconds) => print(result, options, milliseconds));
    }
    const once = await open();
    try {
      const result = await once.run();
      print(result, options);
      if (result.diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
      if (result.scripts === 0) throw withoutScripts(named);
    } finally {
      await once.close();
    }
  } catch (error) {
    if (error instanceof CheckProblem) throw new Failure(error.message, error.hint);
    throw error;
  }
}

/** The thread and the process of TypeScript are waited for in a way that only Node has. */
function checkPlatform(): void {
  const other = otherPlatform();
  if (other === undefined) return;
  const cure = other === "Bun" ? "leave out `--bun`: `bunx dacapo check`" : "run `npx dacapo check`";
  throw new Failure(
    `\`dacapo check\` runs on Node, and this is ${other}.`,
    `Install Node 20.19 or newer, and ${cure}.`,
  );
}

function print(result: Result, { json }: CheckOptions, milliseconds?: number): void {
  const text = json ? writeJson(result, milliseconds) : writeResult(result, milliseconds);
  process.stdout.write(usesColor(process.stdout) && !json ? text : stripVTControlCharacters(text));
}

/** One line, also in a stream of them. */
const writeJson = ({ diagnostics, scripts }: Result, milliseconds?: number): string =>
  `${JSON.stringify({ diagnostics, scripts, milliseconds })}\n`;

const withoutScripts = (named: readonly string[]): CheckProblem =>
  new CheckProblem(
    `There is no app script in ${named.length === 0 ? "the project" : `\`${named.join(" ")}\``}: its plain files were checked, as \`tsc\` does.`,
    "An app script is a file named `*.app.tsx`; `include` in the `tsconfig.json` must cover it.",
  );
