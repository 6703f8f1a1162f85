// Whatever `dacapo build` refuses or warns of, `dacapo check` says, and the editors do.
import { spawn } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { diagnose } from "../compiler/diagnose.ts";
import { compile } from "../compiler/index.ts";
import { parseScript } from "../compiler/types/virtual/index.ts";
import { LanguageClient } from "./editors/language-client.ts";
import { TsserverClient } from "./editors/tsserver-client.ts";
import { readCases } from "./fixtures.ts";
import { command, Project, quiet, strict, typescripts } from "./installed.ts";
import { refused } from "./refused.ts";

const nameOf = (what: string): string => `${what.replaceAll(/\W+/g, "-")}.app.tsx`;

const files = Object.fromEntries(Object.entries(refused).map(([what, { source }]) => [nameOf(what), source]));

/** What `dacapo build` would say, file by file. */
const said = Object.entries(files)
  .flatMap(([file, source]) =>
    compile(source, { file }).diagnostics.map(
      ({ code, severity, loc }) => `${file}:${loc.start.line}:${loc.start.column} ${severity} ${code}`,
    ),
  )
  .sort();

function projectOf(typescript?: (typeof typescripts)[number]): Project {
  const project = new Project({ "tsconfig.json": strict, ...files }, typescript);
  onTestFinished(() => project.remove());
  return project;
}

it("E13: the compiler says what each of the scripts is there for", () => {
  for (const [what, { code, severity = "error" }] of Object.entries(refused))
    expect(said.join("\n")).toMatch(new RegExp(`${nameOf(what)}:\\d+:\\d+ ${severity} ${code}`));
});

describe.each(typescripts)("E13: with %s, `check` says it", (typescript) => {
  it("in the terminal, with a frame and a cure, at first and when nothing changed", () => {
    const project = projectOf(typescript);
    for (const time of ["first", "again"]) {
      const { status, stdout } = project.dacapo("check");
      const found = stdout.match(/^\S+:\d+:\d+ (error|warning) [a-z-]+$/gm) ?? [];
      expect(found.sort(), time).toEqual(said);
      expect(stdout).toContain("Call it under a condition: `if (changed) rerun();`.\n\n");
      expect(stdout).toMatch(/> 3 \| rerun\(\);\n {4}\| \^{7}/);
      expect(status).toBe(1);
    }
  });
});

it("E13: `check` says it as JSON", () => {
  const { stdout } = projectOf().dacapo("check", "--json");
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; severity: string; hint: string; loc: { file: string; start: Place } }[];
  };
  const own = diagnostics.filter(({ code }) => !code.startsWith("TS"));
  const found = own.map(
    ({ code, severity, loc: { file, start } }) => `${file}:${start.line}:${start.column} ${severity} ${code}`,
  );
  expect(found.sort()).toEqual(said);
  for (const { hint } of own) expect(hint).not.toBe("");
});

it("E13: `check` says it while it watches: when it comes, and not when it has gone", async () => {
  const one = new Project({ "tsconfig.json": strict, "a.app.tsx": "export {};\n" });
  onTestFinished(() => one.remove());
  const child = spawn(process.execPath, [command(), "check", "--watch", "--json"], { cwd: one.folder, env: quiet });
  onTestFinished(() => void child.kill());
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const last = (): string[] | undefined => {
    const line = printed.trim().split("\n").at(-1);
    if (!line) return undefined;
    return (JSON.parse(line) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
  };
  await expect.poll(last).toEqual([]);
  for (const { source, code } of Object.values(refused)) {
    one.write({ "a.app.tsx": source });
    await expect.poll(last).toContain(code);
    one.write({ "a.app.tsx": "export {};\n" });
    await expect.poll(last).toEqual([]);
  }
});

interface Place {
  line: number;
  column: number;
}

describe("E13: editors say it", () => {
  it.each(["typescript", "typescript-next"] as const)("over `dacapo lsp` with %s", async (typescript) => {
    const project = projectOf(typescript);
    const editor = new LanguageClient(project.folder);
    await editor.initialize();
    for (const [what, { code }] of Object.entries(refused)) {
      editor.open(nameOf(what));
      const told = await editor.told(nameOf(what), (all) => all.some((each) => each.code === code));
      expect(told.map((each) => each.code)).toContain(code);
    }
    await editor.end();
  });

  it("through the plugin for TypeScript 6", async () => {
    const project = projectOf("typescript-6");
    const editor = new TsserverClient(project.folder);
    for (const [what, { code }] of Object.entries(refused)) {
      editor.open(nameOf(what));
      const words = `(${code})`;
      const told = await editor.settled(nameOf(what), (all) => all.some(({ text }) => text.includes(words)));
      expect(told.map(({ text }) => text).join("\n")).toContain(words);
    }
    await editor.end();
  });
});

describe("what is said without making code is what is said when code is made", () => {
  const cases = ["diagnostics", "compile"].flatMap((kind) =>
    readCases(kind, "").map(({ name, source }) => ({ name: `${kind}/${name}`, source })),
  );

  it.each(cases)("$name", ({ source }) => {
    const { diagnostics } = compile(source, { file: "input.app.tsx" });
    const parsed = parseScript(source, false);
    const isWhole = parsed !== undefined && (parsed.file as { errors?: unknown[] }).errors?.length === 0;
    const found = isWhole ? diagnose(source, "input.app.tsx", parsed.file) : null;
    if (found !== null) expect(found).toEqual(diagnostics);
  });

  it("nearly always", () => {
    const undecided = cases.filter(({ source }) => {
      const parsed = parseScript(source, false);
      return parsed !== undefined && diagnose(source, "input.app.tsx", parsed.file) === null;
    });
    expect(undecided.length).toBeLessThan(cases.length / 10);
  });
});
