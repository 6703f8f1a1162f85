// A fresh realm for each program: the harness of the suite and, for what is compiled, the runtime in it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "vite";
import type { Program } from "./programs.ts";

export interface Realms {
  /** `null` when it passes, else the error; a program that passes as it is has to pass compiled. */
  runPlain(program: Program): Promise<string | null>;
  runCompiled(program: Program, code: string): Promise<string | null>;
}

/** Programs break what everything is built on; what comes of that later is nobody's. */
for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, () => {});

function inTime(outcome: Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout;
  const late = new Promise<string>((resolve) => (timer = setTimeout(resolve, 5_000, "takes too long")));
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}

const always = ["assert.js", "sta.js", "doneprintHandle.js"];

export async function createRealms(harness: string): Promise<Realms> {
  const runtime = new vm.Script(await bundleRuntime());
  const scripts = new Map<string, vm.Script>();
  const scriptOf = (name: string): vm.Script => {
    if (!scripts.has(name))
      scripts.set(name, new vm.Script(readFileSync(join(harness, name), "utf8"), { filename: name }));
    return scripts.get(name)!;
  };
  const open = ({ includes, isAsync }: Program) => {
    const lines: string[] = [];
    const context = vm.createContext({
      TextDecoder,
      AbortController,
      AbortSignal,
      URL,
      URLSearchParams,
      setTimeout,
      clearTimeout,
      queueMicrotask,
      console: { log() {}, error() {}, warn() {} },
      print: (line: unknown) => void lines.push(String(line)),
    });
    for (const name of [...always, ...includes]) scriptOf(name).runInContext(context);
    const done = async (): Promise<string | null> => {
      // Programs that are done say so; none of them needs longer than a few turns.
      if (!isAsync) return null;
      for (let turn = 0; lines.length === 0 && turn < 200; turn++)
        await new Promise((resolve) => (turn < 20 ? setImmediate(resolve) : setTimeout(resolve, 5)));
      if (lines.at(-1) === "Test262:AsyncTestComplete") return null;
      return lines.at(-1) ?? "never done";
    };
    return { context, done };
  };
  const guarded = async (attempt: () => Promise<string | null>): Promise<string | null> => {
    try {
      return await inTime(attempt());
    } catch (error) {
      return `${(error as Error)?.name}: ${(error as Error)?.message}`;
    }
  };
  return {
    runPlain: (program) =>
      guarded(async () => {
        const { context, done } = open(program);
        const wrapped = `(function () { "use strict"; ${program.source}\n})();`;
        new vm.Script(wrapped).runInContext(context, { timeout: 10_000 });
        return done();
      }),
    runCompiled: (program, code) =>
      guarded(async () => {
        const { context, done } = open(program);
        runtime.runInContext(context);
        const body = code
          .replace(
            /^import \{(.*)\} from "(.*)";$/gm,
            (_, names: string) => `const {${names.replaceAll(" as ", ": ")}} = dacapo;`,
          )
          .replace(/^export default /m, "return ")
          .replace(/^export /gm, "");
        const run = new vm.Script(`dacapoRun((function () { "use strict"; ${body}\n})())`);
        const problem = await (run.runInContext(context, { timeout: 10_000 }) as Promise<string | null>);
        return problem ?? (await done());
      }),
  };
}

async function bundleRuntime(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: fileURLToPath(new URL("inside.ts", import.meta.url)), formats: ["iife"], name: "inside" },
    },
  });
  const { output } = [result].flat()[0] as { output: { code?: string }[] };
  return output.find(({ code }) => code !== undefined)!.code!;
}
