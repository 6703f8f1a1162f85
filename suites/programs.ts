// The programs of test262's `test/language`, in strict mode: as they are, and compiled in each place that a script has.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { compile } from "../compiler/index.ts";
import { filesBelow } from "./files.ts";
import { createRealms } from "./realm.ts";
import type { Outcome } from "./run.ts";

export interface Program {
  path: string;
  source: string;
  includes: string[];
  isAsync: boolean;
}

/** Where a program is put: each with what the same is without the compiler. */
const places: Record<string, (source: string) => string> = {
  plain: (source) => source,
  awaiting: (source) => `await 0;\n${source}`,
  "in a component": (source) => `export function Program() {\n${source}\n}\n<Program />;`,
  "in a block": (source) => `import { Container } from "dacapo";\n<Container>{() => {\n${source}\n}}</Container>;`,
};

export async function runPrograms(folder: string, wanted: (path: string) => boolean): Promise<Outcome[]> {
  const realms = await createRealms(join(folder, "harness"));
  const root = join(folder, "test/language");
  const outcomes = new Map<string, Outcome>();
  const outcomeOf = (kind: string): Outcome => {
    if (!outcomes.has(kind)) outcomes.set(kind, { kind, passed: 0, failed: [] });
    return outcomes.get(kind)!;
  };
  for (const file of filesBelow(root, (name) => name.endsWith(".js") && !name.includes("_FIXTURE"))) {
    const path = relative(root, file).replaceAll("\\", "/");
    const program = wanted(path) ? readProgram(path, readFileSync(file, "utf8")) : null;
    if (program === null || (await realms.runPlain(program)) !== null) continue;
    for (const [place, put] of Object.entries(places)) {
      const outcome = outcomeOf(`${program.isAsync ? "asynchronous" : "plain"} programs, ${place}`);
      const reason = await compileAndRun(put(program.source));
      if (reason === null) outcome.passed++;
      else outcome.failed.push({ path, reason });
    }

    async function compileAndRun(source: string): Promise<string | null> {
      const { code, diagnostics } = compile(source, { file: "program.app.tsx" });
      const error = diagnostics.find(({ severity }) => severity === "error");
      return error ? `${error.code}: ${error.message}` : realms.runCompiled(program!, code);
    }
  }
  return [...outcomes.values()];
}

/** Programs that are valid, and mean what they mean in a function of a module. */
function readProgram(path: string, source: string): Program | null {
  const facts = /\/\*---([^]*?)---\*\//.exec(source)?.[1] ?? "";
  const list = (name: string) =>
    (new RegExp(`^${name}:\\s*\\[(.*?)\\]`, "ms").exec(facts)?.[1] ?? "").split(",").map((item) => item.trim());
  const flags = list("flags");
  const isOther = flags.some((flag) => ["raw", "noStrict", "module", "CanBlockIsFalse"].includes(flag));
  if (isOther || /^negative:/m.test(facts)) return null;
  const below = /^includes:\s*\n((?:\s+- .*\n?)+)/m.exec(facts)?.[1]?.match(/[\w.-]+\.js/g) ?? [];
  return { path, source, includes: [...list("includes").filter(Boolean), ...below], isAsync: flags.includes("async") };
}
