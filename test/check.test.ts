// `dacapo check` as a command: what it prints, how it ends, and what it says when it cannot work.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { command, hangs, Project, quiet, strict, typescripts } from "./installed.ts";

const projects: Project[] = [];
const started: ChildProcess[] = [];

function project(files: Record<string, string>, typescript?: (typeof typescripts)[number] | null): Project {
  const made = new Project(files, typescript);
  projects.push(made);
  return made;
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
  for (const made of projects.splice(0)) made.remove();
});

const good = `import { SelectBox, Text } from "dacapo";

const city = <SelectBox label="City" options={["Oslo", "Bergen"]} />;
const same: "Oslo" | "Bergen" = city;
<Text>{same}</Text>;
`;
const bad = `import { Slider } from "dacapo";

const n = <Slider label="N" min="0" />;
const text: string = n;
`;

describe.each(typescripts)("with %s", (typescript) => {
  it("says that all is well", () => {
    const { status, stdout, stderr } = project({ "tsconfig.json": strict, "good.app.tsx": good }, typescript).dacapo(
      "check",
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "No errors in 1 app script.\n", stderr: "" });
  });

  it("shows each mistake where it is, with the lines around it", () => {
    const { status, stdout } = project({ "tsconfig.json": strict, "src/bad.app.tsx": bad }, typescript).dacapo("check");
    expect(status).toBe(1);
    expect(stdout).toBe(`src/bad.app.tsx:3:29 error TS2322
Type 'string' is not assignable to type 'number'.

  1 | import { Slider } from "dacapo";
  2 |
> 3 | const n = <Slider label="N" min="0" />;
    |                             ^^^
  4 | const text: string = n;
  5 |

src/bad.app.tsx:4:7 error TS2322
Type 'number' is not assignable to type 'string'.

  2 |
  3 | const n = <Slider label="N" min="0" />;
> 4 | const text: string = n;
    |       ^^^^
  5 |

2 errors in 1 file.
`);
  });

  it("has as many errors as the compiler in plain files, at the same places", () => {
    const plain = {
      "tsconfig.json": `{ "extends": "dacapo/tsconfig.json", "compilerOptions": { "noUnusedLocals": true, "declaration": true }, "include": ["."] }`,
      "good.app.tsx": good,
      "a.ts": `const a: string = 1;\nexport const b = c;\nfunction f(x) { return x; }\nimport { nothing } from "./b";\nexport { f };\n`,
      "b.ts": `export interface A { x: number }\nexport const a: A = { y: 1 };\nlet unused = 1;\nexport default a.z;\n`,
      "plain.tsx": `/** @jsxImportSource preact */\nexport const P = ({ n }: { n: number }) => <p title={n}>{n.x}</p>;\nexport const Q = () => <P n="1" />;\n`,
    };
    const made = project(plain, typescript);
    const places = (text: string, pattern: RegExp): string[] =>
      [...text.matchAll(pattern)].map(([, ...all]) => all.join(" ")).sort();
    const theirs = places(made.tsc("--noEmit", "--pretty", "false").stdout, /^(\S+?)\((\d+),(\d+)\): error (TS\d+)/gm);
    const ours = places(made.dacapo("check").stdout, /^(\S+?):(\d+):(\d+) error (TS\d+)$/gm);
    expect(theirs.length).toBeGreaterThan(8);
    expect(ours).toEqual(theirs);
  });

  it("reports the syntax of plain files as the compiler does: first and alone", () => {
    const made = project(
      { "tsconfig.json": strict, "bad.app.tsx": bad, "a.ts": "const = 1;\nconst b: string = 1;\n" },
      typescript,
    );
    const { status, stdout } = made.dacapo("check");
    expect(status).toBe(1);
    expect(stdout).toContain("a.ts:1:7 error TS1");
    expect(stdout).not.toContain("TS2322");
  });

  it("knows what an app script exports by default, also in plain files", () => {
    const files = {
      "tsconfig.json": strict,
      "good.app.tsx": good,
      "card.app.tsx": `import { Text } from "dacapo";\nexport function Card({ n }: { n: number }) { <Text>{n}</Text>; return "card" as const; }\n`,
      "use.ts": `import { openApp } from "dacapo/testing";\nimport { mount } from "dacapo/mount";\nimport Good from "./good.app";\nawait openApp(Good);\nmount(Good, document.body);\n`,
      "pages.app.tsx": `import { Navigation, Page } from "dacapo";\nimport Good from "./good.app";\nimport { Card } from "./card.app";\n<Navigation><Page path="/" app={Good} /><Page path="/b" app={() => import("./good.app")} /></Navigation>;\nconst kind: "card" = <Card n={1} />;\nexport const config = { title: kind };\n`,
      "wrong.ts": `import Card from "./card.app";\nexport { Card };\n`,
    };
    const { stdout } = project(files, typescript).dacapo("check");
    expect(stdout.match(/^\S+ error TS.*$/gm)).toEqual(["wrong.ts:1:8 error TS2613"]);
  });
});

describe("whatever TypeScript it is, what is found is printed", () => {
  it("in colours where they are wanted", () => {
    const made = project({ "tsconfig.json": strict, "bad.app.tsx": bad });
    const coloured = spawnSync(process.execPath, [command(), "check"], {
      cwd: made.folder,
      encoding: "utf8",
      env: { ...quiet, NO_COLOR: "", FORCE_COLOR: "1" },
    });
    expect(coloured.stdout).toContain("\u001b[31m^^^\u001b[39m");
    expect(stripVTControlCharacters(coloured.stdout)).toBe(made.dacapo("check").stdout);
  });

  it("gives machines a line of JSON", () => {
    const { stdout } = project({ "tsconfig.json": strict, "bad.app.tsx": bad }).dacapo("check", "--json");
    const { diagnostics, scripts } = JSON.parse(stdout) as { diagnostics: Record<string, unknown>[]; scripts: number };
    expect(scripts).toBe(1);
    expect(diagnostics.map(({ code, severity, loc }) => ({ code, severity, loc }))).toEqual([
      {
        code: "TS2322",
        severity: "error",
        loc: { file: "bad.app.tsx", start: { line: 3, column: 29 }, end: { line: 3, column: 32 } },
      },
      {
        code: "TS2322",
        severity: "error",
        loc: { file: "bad.app.tsx", start: { line: 4, column: 7 }, end: { line: 4, column: 11 } },
      },
    ]);
  });

  it("names a missing semicolon, shows only that, and goes on with other files", () => {
    const broken = `import { Text } from "dacapo";\nconst a = 1\n<Text>{a.b}</Text>;\n`;
    const { status, stdout } = project({
      "tsconfig.json": strict,
      "bad.app.tsx": bad,
      "broken.app.tsx": broken,
    }).dacapo("check");
    expect(status).toBe(1);
    expect(stdout.match(/^\S+ error .*$/gm)).toEqual([
      "broken.app.tsx:2:12 error missing-semicolon",
      "bad.app.tsx:3:29 error TS2322",
      "bad.app.tsx:4:7 error TS2322",
    ]);
  });
});

describe("what is checked", () => {
  const two = { "tsconfig.json": strict, "a/bad.app.tsx": bad, "b/good.app.tsx": good };

  it("a configuration or a folder that is named", () => {
    const made = project({ ...two, "b/tsconfig.json": strict });
    expect(made.dacapo("check", "b").status).toBe(0);
    expect(made.dacapo("check", "b/tsconfig.json").status).toBe(0);
    expect(made.dacapo("check", "tsconfig.json").status).toBe(1);
  });

  it("files that are named, with the options around them", () => {
    const made = project(two);
    expect(made.dacapo("check", "b/good.app.tsx")).toMatchObject({ status: 0, stdout: "No errors in 1 app script.\n" });
    expect(made.dacapo("check", "a/bad.app.tsx", "b/good.app.tsx").stdout).toContain("2 errors in 1 file.");
  });

  it.each(typescripts)("H5: the projects that a configuration refers to, with %s", (typescript) => {
    const ui = {
      "packages/ui/package.json": `{ "name": "ui", "type": "module", "exports": "./src/index.ts" }\n`,
      "packages/ui/tsconfig.json": `{ "extends": "dacapo/tsconfig.json", "compilerOptions": { "composite": true, "noEmit": false, "emitDeclarationOnly": true }, "include": ["src"] }\n`,
      "packages/ui/src/index.ts": `export { size } from "./size.ts";\n`,
      "packages/ui/src/size.ts": `export const size: number = 3;\n`,
    };
    const made = project(
      {
        // As it comes with comments, a comma too many, and strings that look like comments.
        "tsconfig.json": `// all\n{ "files": [], /* and */ "references": [{ "path": "./app" }, { "path": "./tools/tsconfig.node.json" },], }\n`,
        "app/tsconfig.json": `{ "extends": "dacapo/tsconfig.json", "compilerOptions": { "composite": true, "paths": { "@//*": ["./*"] }, "allowImportingTsExtensions": false }, "include": ["."], "references": [{ "path": "../packages/ui" }, { "path": "../packages/gone" }] }\n`,
        "app/good.app.tsx": good
          .replace("<Text>{same}</Text>", "<Text>{same} {size}</Text>")
          .replace("\n", `\nimport { size } from "../packages/ui/src/index";\n`),
        "tools/tsconfig.node.json": `{ "extends": "dacapo/tsconfig.json", "include": ["*.ts"] }\n`,
        "tools/tool.ts": "export const n: number = 1;\n",
        ...ui,
      },
      typescript,
    );
    expect(made.dacapo("check")).toMatchObject({ status: 0, stdout: "No errors in 1 app script.\n" });
    made.write({
      "packages/ui/src/size.ts": `export const size: number = "3";\n`,
      "tools/tool.ts": `export const n: number = "1";\n`,
      "app/bad.app.tsx": bad,
    });
    const { status, stdout } = made.dacapo("check", "--json");
    expect(status).toBe(1);
    const { diagnostics, scripts } = JSON.parse(stdout) as {
      diagnostics: { code: string; loc: { file: string } }[];
      scripts: number;
    };
    expect(scripts).toBe(2);
    expect(diagnostics.map(({ code, loc }) => `${loc.file} ${code}`).sort()).toEqual([
      "app/bad.app.tsx TS2322",
      "app/bad.app.tsx TS2322",
      "packages/ui/src/size.ts TS2322",
      "tools/tool.ts TS2322",
    ]);
  });

  it("app scripts without any configuration", () => {
    const made = project({ "a.app.tsx": bad, "b.app.tsx": good });
    expect(made.dacapo("check").stdout).toContain("2 errors in 1 file.");
    expect(made.dacapo("check", "b.app.tsx").status).toBe(0);
  });

  it("the options of a configuration count", () => {
    const loose = `{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "target": "es2022", "strict": false, "types": [] }, "include": ["."] }`;
    const source = `import { Text } from "dacapo";\nlet a: string = null;\n<Text>{a}</Text>;\n`;
    expect(project({ "tsconfig.json": loose, "a.app.tsx": source }).dacapo("check").stdout).toContain("No errors");
    expect(project({ "tsconfig.json": strict, "a.app.tsx": source }).dacapo("check").stdout).toContain("TS2322");
  });
});

describe("when it cannot work, it says so in one message", () => {
  const withoutStack = ({ status, stderr }: { status: number | null; stderr: string }): string => {
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    return stderr;
  };

  it("without TypeScript", () => {
    const stderr = withoutStack(project({ "tsconfig.json": strict, "a.app.tsx": good }, null).dacapo("check"));
    expect(stderr).toMatch(
      /^error There is no TypeScript in `.*`\.\nInstall it beside dacapo: `npm install --save-dev typescript`\.\n$/,
    );
  });

  it("with a TypeScript that is too old", () => {
    const made = project({ "tsconfig.json": strict, "a.app.tsx": good }, null);
    made.write({ "node_modules/typescript/package.json": `{ "name": "typescript", "version": "5.4.2" }` });
    expect(withoutStack(made.dacapo("check"))).toBe(
      "error TypeScript 5.4.2 is too old: 6.0 or later is expected.\nUpdate it: `npm install --save-dev typescript@latest`.\n",
    );
  });

  it("with a TypeScript that is too new", () => {
    const made = project({ "tsconfig.json": strict, "a.app.tsx": good }, null);
    made.write({
      "node_modules/typescript/package.json": `{ "name": "typescript", "version": "9.1.0", "exports": {} }`,
    });
    expect(withoutStack(made.dacapo("check"))).toBe(
      "error TypeScript 9.1.0 has no interface that dacapo knows.\nInstall a version that it does: `npm install --save-dev typescript@7.0`.\n",
    );
  });

  it("in a project without app scripts, whose plain files are checked all the same", () => {
    const made = project({ "tsconfig.json": strict, "a.ts": "export const a: string = 1;\n" });
    const { stdout, ...rest } = made.dacapo("check");
    expect(stdout).toContain("a.ts:1:14 error TS2322");
    expect(withoutStack(rest)).toMatch(/^error There is no app script in the project/);
  });

  it("in an empty folder", () => {
    expect(withoutStack(project({}).dacapo("check"))).toMatch(
      /^error There is no `tsconfig.json` and no app script in/,
    );
  });

  it("for a file that is not there", () => {
    expect(withoutStack(project({ "a.app.tsx": good }).dacapo("check", "b.app.tsx"))).toMatch(
      /^error There is no file `b\.app\.tsx`\.\n/,
    );
  });

  it("for a file that cannot be read", () => {
    const made = project({ "tsconfig.json": `{ "extends": "dacapo/tsconfig.json", "files": ["a.app.tsx"] }` });
    mkdirSync(join(made.folder, "a.app.tsx"));
    for (const words of [["check"], ["check", "--json"]])
      expect(withoutStack(made.dacapo(...words))).toMatch(/^error `a\.app\.tsx` cannot be read \(EISDIR\)\.\n/);
  });

  it("for a configuration that is no JSON, with its place", () => {
    const { status, stdout } = project({ "tsconfig.json": `{ "include": [".", }\n`, "a.app.tsx": good }).dacapo(
      "check",
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^tsconfig\.json:\d+:\d+ error TS1/m);
  });

  it("for an option that there is not", () => {
    expect(withoutStack(project({}).dacapo("check", "--wach"))).toMatch(/^error Unknown option `--wach`/);
  });
});

describe("H7: where it cannot run it says so at once", () => {
  it.each([
    ["process.versions.bun = '1.4.5'", "runs on Node, and this is Bun", "leave out `--bun`"],
    ["globalThis.Deno = {}", "runs on Node, and this is Deno", "run `npx dacapo check`"],
    ["process.versions.pnp = '3'", "Plug'n'Play", "nodeLinker: node-modules"],
  ])("%s", (platform, said, cure) => {
    const made = project({ "tsconfig.json": strict, "good.app.tsx": good });
    const words = ["--import", `data:text/javascript,${encodeURIComponent(platform)}`, command(), "check"];
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: made.folder,
      encoding: "utf8",
      env: quiet,
      timeout: hangs,
    });
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain(cure);
  });
});

describe("while it watches", () => {
  it("it ends when it is asked to, also where its folder goes at the same time", async () => {
    const all = Array.from({ length: 8 }, () => {
      const made = project({ "tsconfig.json": strict, "a.app.tsx": good });
      const child = spawn(process.execPath, [command(), "check", "--watch", "--json"], {
        cwd: made.folder,
        env: quiet,
      });
      started.push(child);
      const lines = { count: 0 };
      child.stdout.on("data", () => void lines.count++);
      return { made, child, lines };
    });
    const eachHasSaid = (count: number) => expect.poll(() => all.every(({ lines }) => lines.count >= count)).toBe(true);
    await eachHasSaid(1);
    for (const { made } of all) made.write({ "a.app.tsx": `${good}\n` });
    await eachHasSaid(2);
    for (const { made, child } of all) {
      child.kill();
      rmSync(made.folder, { recursive: true });
    }
    await expect.poll(() => all.map(({ child }) => child.exitCode)).toEqual(all.map(() => 0));
  });

  it.each(typescripts)("it checks again after each change, with %s", async (typescript) => {
    const made = project({ "tsconfig.json": strict, "a.app.tsx": bad }, typescript);
    const child = spawn(process.execPath, [command(), "check", "--watch", "--json"], { cwd: made.folder, env: quiet });
    started.push(child);
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const last = (): string[] | undefined => {
      const line = said.trim().split("\n").at(-1);
      if (!line) return undefined;
      const { diagnostics } = JSON.parse(line) as { diagnostics: { code: string; loc: { file: string } | null }[] };
      return diagnostics.map(({ code, loc }) => `${loc?.file ?? "project"} ${code}`);
    };
    await expect.poll(last).toEqual(["a.app.tsx TS2322", "a.app.tsx TS2322"]);
    made.write({ "a.app.tsx": good });
    await expect.poll(last).toEqual([]);
    made.write({ "b.app.tsx": `import { Slider } from "dacapo";\n<Slider />;\n` });
    await expect.poll(last).toEqual(["b.app.tsx TS2741"]);
    made.write({ "b.app.tsx": `import { Slider } from "dacapo"\n<Slider` });
    await expect.poll(last).toEqual(["b.app.tsx syntax"]);
    rmSync(join(made.folder, "b.app.tsx"));
    await expect.poll(last).toEqual([]);
    made.write({ "tsconfig.json": strict.replace('["."]', '["."], "files": ["gone.ts"]') });
    await expect.poll(last).toEqual(["project TS6053"]);
    expect(child.exitCode).toBe(null);
    // It ends when it is told to, whatever it is about to do.
    made.write({ "a.app.tsx": bad });
    child.kill();
    await expect.poll(() => child.exitCode ?? child.signalCode).not.toBe(null);
  });
});

it("H2: an element of a package is checked by its definition: props, spelling and children", () => {
  const kit = `import { defineElement } from "dacapo";
export const Note = defineElement({ name: "Note", children: "text", props: { tone: ["good", "bad"] } });
export const Line = defineElement({ name: "Line", children: "none", props: { label: "text!" } });
export const Box = defineElement({ name: "Box", children: "block", props: {} });
export const Stars = defineElement({
  name: "Stars",
  children: "none",
  props: { label: "text!", value: "number", bind: "any", onChange: "handler" },
  value: { initial: () => 0, fit: (stars) => stars, decode: Number },
});
export const Send = defineElement({ name: "Send", children: "text", props: {}, trigger: { rest: null, decode: String } });
`;
  const made = project({
    "kit/index.ts": kit,
    "kit/tsconfig.json": `{ "extends": "dacapo/tsconfig.json", "compilerOptions": { "noEmit": false, "declaration": true, "rewriteRelativeImportExtensions": true, "outDir": "../node_modules/kit" }, "include": ["index.ts"] }\n`,
    "node_modules/kit/package.json": `{ "name": "kit", "type": "module", "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" } } }\n`,
  });
  expect(made.tsc("-p", "kit")).toEqual({ status: 0, stdout: "" });
  made.write({
    "tsconfig.json": `{ "extends": "dacapo/tsconfig.json", "include": ["*.tsx"] }\n`,
    "a.app.tsx": `import { Button } from "dacapo";
import { Line, Note } from "kit";

<Note tone="good">Hi <b>you</b></Note>;
<Note tonne="good">Hi</Note>;
<Note><Button>No</Button></Note>;
<Line label="a">Hi</Line>;
<Line lable="a" />;
`,
  });
  const { status, stdout } = made.dacapo("check");
  expect(status).toBe(1);
  expect(stdout.match(/^`.*/gm)).toEqual([
    "`<Note>` has no prop `tonne`. Did you mean `tone`?",
    "`<Note>` shows text and inline HTML; an element in it would be lost. Put it before or after it.",
    "`<Line>` takes no children.",
    "`<Line>` has no prop `lable`. Did you mean `label`?",
  ]);
});
