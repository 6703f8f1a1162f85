// The first hour: `dacapo init`, the README's test as it is printed, and TypeScript by itself.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeAll } from "./browser/stage.ts";
import { command, hangs, install, quiet, typescripts } from "./installed.ts";

function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-init-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a project made by the command asks for. */
const bring = (folder: string, typescript: string = "typescript"): void =>
  install(folder, ["vitest", "vite"], { typescript });

function run(folder: string, file: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: quiet,
    timeout: hangs,
  });
  return { status, said: stdout + stderr };
}

const init = (folder: string, ...words: string[]) => run(folder, command(), "init", ...words);
const vitest = (folder: string) => run(folder, "node_modules/vitest/vitest.mjs", "run");
const tsc = (folder: string) => run(folder, "node_modules/typescript/bin/tsc", "-p", ".");

const written = [".gitignore", "hello.app.tsx", "hello.test.ts", "package.json", "tsconfig.json", "vitest.config.ts"];

it("writes a project in which everything works at once", () => {
  const folder = emptyFolder();
  const { status, said } = init(folder, "--yes");
  expect(status, said).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...written, "dacapo-env.d.ts"].sort());
  bring(folder);
  expect(tsc(folder)).toEqual({ status: 0, said: "" });
  expect(run(folder, command(), "check")).toEqual({ status: 0, said: "No errors in 1 app script.\n" });
  expect(vitest(folder)).toMatchObject({ status: 0, said: expect.stringContaining("1 passed") });
});

it.each(["new", "a b/ünï & co", "dacapo", "Ärger", "node.js"])(
  "makes the folder %s, with a name that npm takes",
  (name) => {
    const folder = emptyFolder();
    expect(init(folder, name)).toMatchObject({ status: 0 });
    const made = join(folder, name);
    for (const file of written) expect(existsSync(join(made, file)), file).toBe(true);
    const { name: given } = JSON.parse(readFileSync(join(made, "package.json"), "utf8")) as { name: string };
    expect(given).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    expect(given).not.toBe("dacapo");
  },
);

it("overwrites nothing, and says what is missing in what was there", () => {
  const folder = emptyFolder();
  const mine = Object.fromEntries(written.map((file) => [file, `mine ${file}`]));
  writeAll(folder, mine);
  const { status, said } = init(folder, "--yes");
  expect(status).toBe(0);
  for (const [file, text] of Object.entries(mine)) {
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
    expect(said).toContain(`is there  ${file}`);
  }
  expect(said).toContain('"extends": "dacapo/tsconfig.json"');
  expect(said).toContain("npm install dacapo");
});

it("puts no second configuration over the first, and no example beside scripts", () => {
  const folder = emptyFolder();
  writeAll(folder, { "vite.config.js": "export default {};\n", "src/mine.app.tsx": "" });
  expect(init(folder).said).toMatch(
    /is there {2}src\/mine\.app\.tsx\n[\s\S]*is there {2}vite\.config\.js: it needs `plugins/,
  );
  expect(readdirSync(folder)).not.toContain("vitest.config.ts");
  expect(readdirSync(folder)).not.toContain("hello.app.tsx");
});

it("says why it cannot write", () => {
  const folder = emptyFolder();
  writeAll(folder, { file: "" });
  expect(init(folder, "file/below")).toEqual({
    status: 1,
    said: `error \`file/below\` cannot be a folder: \`${join(folder, "file")}\` is a file.\nName another one.\n`,
  });
});

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const [, app] = /```tsx\n(\/\/ title\.app\.tsx\n[\s\S]*?)```/.exec(readme)!;
const [, test] = /```ts\n(\/\/ title\.test\.ts\n[\s\S]*?)```/.exec(readme)!;
const [, config] = /```ts\n\/\/ vite\.config\.ts\n([\s\S]*?)```/.exec(readme)!;
const [, tsconfig] = /`(\{ "extends": "dacapo\/tsconfig\.json"[^`]*)`/.exec(readme)!;

it("E14: the README's test passes as printed, with the README's configuration or with that of `dacapo init`", () => {
  for (const own of [true, false]) {
    const folder = emptyFolder();
    writeAll(folder, { "title.app.tsx": app!, "title.test.ts": test! });
    if (own) writeAll(folder, { "vite.config.ts": config!, "package.json": '{ "type": "module" }\n' });
    else init(folder, "--yes");
    bring(folder);
    const { status, said } = vitest(folder);
    expect(status, said).toBe(0);
    expect(said).toContain("1 passed");
  }
});

it.each(typescripts)("E15: plain tsc of %s is clean with the documented configuration", (typescript) => {
  const folder = emptyFolder();
  writeAll(folder, {
    "package.json": '{ "type": "module" }\n',
    "tsconfig.json": tsconfig!,
    "title.app.tsx": app!,
    "title.test.ts": test!,
    "with-ending.test.ts": test!.replace("./title.app", "./title.app.tsx"),
    "pages/deep.app.tsx": 'import "../look.css";\nimport { Text } from "dacapo";\n<Text>Deep</Text>;\n',
    "parts.app.tsx":
      'import { Text } from "dacapo";\nexport function Part({ n }: { n: number }) { <Text>{n}</Text>; return n; }\n',
    "main.ts": `import { mount } from "dacapo/mount";
import Deep from "./pages/deep.app.tsx";
import { Part } from "./parts.app.tsx";
import "dacapo/font.css";
import "./look.css";
import logo from "./logo.svg";
mount(Deep, document.getElementById("app")!);
const part: (props: { n: number }) => number = Part;
document.title = logo + part({ n: 1 });
`,
  });
  bring(folder, typescript);
  expect(run(folder, command(), "check")).toEqual({ status: 0, said: "No errors in 3 app scripts.\n" });
  expect(tsc(folder)).toEqual({ status: 0, said: "" });
  // Types are checked, not hidden.
  writeAll(folder, {
    "wrong.ts":
      'import Title from "./title.app";\nimport Part from "./parts.app";\nexport const n: number = Title;\nexport { Part };\n',
  });
  const { said } = tsc(folder);
  expect(said).toMatch(/wrong\.ts\(2,8\): error TS(1192|2613)/);
  expect(said).toContain("wrong.ts(3,14): error TS2322: Type 'App' is not assignable to type 'number'.");
  expect(run(folder, command(), "check").status).toBe(1);
});
