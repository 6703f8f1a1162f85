// What no one would think of: programs of any shape are compiled, in time and always the same, and mean what they meant.
import { parseSync } from "@babel/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { openApp } from "../runtime/testing/index.ts";
import { appOf, runPlain } from "./evaluate.ts";
import { writeProgram } from "./strange-programs.ts";

/** More programs by hand: `PROGRAMS=100000 npx vitest run test/strange-programs.test.ts`. */
const numRuns = Number(process.env["PROGRAMS"] ?? 40);
const seed = process.env["SEED"] === undefined ? {} : { seed: Number(process.env["SEED"]) };

const choices = fc.array(fc.nat(9999), { minLength: 60, maxLength: 500, size: "max" });
const compiled = (source: string) => compile(source, { file: "source.app.tsx" });
const isRefused = ({ diagnostics }: ReturnType<typeof compile>) =>
  diagnostics.some(({ severity }) => severity === "error");

function parse(code: string): void {
  parseSync(code, {
    babelrc: false,
    configFile: false,
    sourceType: "module",
    parserOpts: { plugins: ["decorators", "decoratorAutoAccessors"] },
  });
}

/** Ends what would go on without end, compiled or not, after the same number of steps. */
const mostSteps = 300;

/** How a function is written is the one thing that may differ. */
const textOf = Function.prototype.toString;

async function withoutText(run: () => Promise<void>): Promise<void> {
  Reflect.set(Function.prototype, "toString", () => "a function");
  await run().finally(() => void Reflect.set(Function.prototype, "toString", textOf));
}

function world() {
  const lines: string[] = [];
  let steps = 0;
  const tick = () => {
    if (++steps > mostSteps) throw new Error("too many steps");
  };
  const log = (value: unknown) => {
    if (lines.length < 500) lines.push(show(value));
    return value;
  };
  const call = (value: unknown) => {
    tick();
    return typeof value === "function" && !textOf.call(value).startsWith("class") ? (value as () => unknown)() : value;
  };
  const list = (value: unknown) => {
    tick();
    return Array.isArray(value) ? value.slice(0, 3) : typeof value === "string" ? [...value].slice(0, 3) : [1, 2];
  };
  const tagged = (texts: TemplateStringsArray, ...values: unknown[]) => texts.raw.join("|") + values.map(show).join();
  return { lines, globals: { log, tick, call, list, tagged } };
}

function show(value: unknown, deep = 2): string {
  try {
    if (typeof value === "function") return `function ${value.name}`;
    if (typeof value !== "object" || value === null) return typeof value === "string" ? `"${value}"` : String(value);
    if (value instanceof Promise) return "promise";
    if (value instanceof Error) return ending(value.name, value.message);
    if (deep === 0) return "…";
    if (Array.isArray(value)) return `[${Array.from(value, (each) => show(each, deep - 1)).join()}]`;
    return `{${Reflect.ownKeys(value)
      .map((key) => `${String(key)}: ${show((value as never)[key], deep - 1)}`)
      .join()}}`;
  } catch (error) {
    return `cannot be shown: ${(error as Error)?.message}`;
  }
}

/** An engine's own messages quote the code. */
const ending = (name: string | undefined, message: string): string =>
  name === "Error" ? `${name}: ${message}` : `${name}`;

async function runAsItIs(source: string): Promise<string[]> {
  const { lines, globals } = world();
  await withoutText(() =>
    runPlain(source, globals).catch((error: Error) => void lines.push("ended", ending(error?.name, error?.message))),
  );
  return lines;
}

async function runCompiled(source: string): Promise<string[]> {
  const { lines, globals } = world();
  const app = appOf(source, globals);
  await withoutText(async () => {
    const opened = await openApp(app);
    const { exception } = opened;
    if (exception !== undefined) lines.push("ended", ending(exception.name, exception.message));
    opened.close();
  });
  return lines;
}

const isJavaScript = (source: string): boolean => {
  try {
    return typeof new Function(`"use strict"; return (async () => { ${source}\n });`) === "function";
  } catch {
    return false;
  }
};

describe("A2: strange programs", () => {
  test("are compiled without an error of the compiler's own, in time, always the same, into what can be parsed", () => {
    const start = `import { Button, Container, Slider, Text } from "dacapo"; import * as ui from "./ui"; import { log, tick, call, list, tagged } from "./world"; const Own = ({ children }) => { children; };\n`;
    fc.assert(
      fc.property(choices, (made) => {
        const source = start + writeProgram(made, true);
        const began = performance.now();
        const first = compiled(source);
        if (performance.now() - began > 5_000) throw new Error(`takes too long:\n${source}`);
        expect(compiled(source)).toEqual(first);
        if (isRefused(first)) return;
        parse(first.code);
      }),
      { numRuns, ...seed },
    );
  });

  test("compute what they compute without the compiler", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(choices, async (made) => {
        const source = writeProgram(made, false).replaceAll(/accessor (a\d+)/g, "$1");
        if (!isJavaScript(source)) return;
        const expected = await runAsItIs(source);
        const found = await runCompiled(source);
        compared++;
        if (found.join("\n") !== expected.join("\n"))
          throw new Error(`${source}\n\nas it is:\n${expected.join("\n")}\n\ncompiled:\n${found.join("\n")}`);
      }),
      { numRuns, ...seed },
    );
    expect(compared).toBeGreaterThan(numRuns * 0.5);
  });
});
