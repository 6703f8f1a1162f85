// The package as it is published: packed, installed into an empty folder, and used there as the guide says.
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { builtPackage } from "./build.ts";
import { hangs } from "./installed.ts";
import { sharedBrowser } from "./browser/open.ts";
import { watch } from "./browser/chromium.ts";
import { writeAll } from "./browser/stage.ts";

const root = join(import.meta.dirname, "..");
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};

const hello = `import { Button, Text, TextInput, session } from "dacapo";

const state = session({ greetings: 0 });
const name = <TextInput label="Name" value="World" />;
<Button onClick={() => { state.greetings += 1; }}>Greet</Button>;
<Text>Hello {name}, {state.greetings} times!</Text>;
`;

const helloTest = `import { Button, Text } from "dacapo";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import Hello from "./hello.app";

it("greets", async () => {
  const app = await openApp(Hello);
  await app.get(Button, "Greet").click();
  expect(app.get(Text).text).toBe("Hello World, 1 times!");
});
`;

let folder: string;
let browser: Browser;
const started: ChildProcess[] = [];

const { FORCE_COLOR: _, ...inherited } = process.env;
const quiet = { ...inherited, NO_COLOR: "1", CI: "1" };

function dacapo(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(folder, "node_modules/.bin/dacapo"), words, {
    cwd: folder,
    encoding: "utf8",
    env: quiet,
    timeout: hangs,
  });
  return { status, stdout, stderr };
}

/** Starts a server and resolves with its address. */
function serve(...words: string[]): Promise<string> {
  const child = spawn(process.execPath, ["node_modules/dacapo/dist/compiler/cli/main.js", ...words], {
    cwd: folder,
    env: quiet,
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\/\S*/.exec(said);
      if (address !== null) resolve(address[0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`exit ${code}\n${said}`)));
  });
}

async function useIn(address: string): Promise<void> {
  const page = await watch(browser);
  await page.goto(address);
  await page.getByText("Hello World, 0 times!").waitFor();
  await page.getByRole("button", { name: "Greet" }).click();
  await page.getByText("Hello World, 1 times!").waitFor();
  expect(await page.title()).toBe("Hello");
  expect(page.problems).toEqual([]);
  await page.close();
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-packed-")));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: builtPackage(),
    stdio: "pipe",
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  writeAll(folder, { "package.json": '{ "private": true, "type": "module" }\n', "hello.app.tsx": hello });
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...flags, `./${tarball}`, `vitest@${devDependencies["vitest"]}`], {
    cwd: folder,
    stdio: "pipe",
  });
  browser = await sharedBrowser();
}, 180_000);

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

it("carries what is needed and nothing else", () => {
  const files = readdirSync(join(folder, "node_modules/dacapo"), { recursive: true, encoding: "utf8" });
  expect(files).toContain("tsconfig.app.json");
  expect(files).toContain("dist/runtime/painter/theme.css");
  expect(files).toContain("dist/font/inter-latin-wght-normal.woff2");
  expect(files).toContain("dist/font/LICENSE");
  expect(files).toContain("ts-plugin/package.json");
  expect(files).toContain("docs/reference.md");
  expect(files).toContain("dist/runtime/hosts/package.d.ts");
  expect(files).toContain("dist/compiler/types/plugin/index.cjs");
  expect(files.filter((file) => /\.test\.|fixture|(^|\/)node_modules\//.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    expect(readFileSync(join(folder, "node_modules/dacapo", file), "utf8"), file).not.toContain(root);
  }
});

it("dev opens a script without any configuration", async () => {
  await useIn(await serve("dev", "hello.app.tsx", "--port", "0"));
});

it("build makes a site that works below any path", async () => {
  expect(dacapo("build", "hello.app.tsx")).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, "dist/index.html"))).toBe(true);
  await useIn(await serve("preview", "--port", "0"));

  mkdirSync(join(folder, "served/some"), { recursive: true });
  cpSync(join(folder, "dist"), join(folder, "served/some/where"), { recursive: true });
  writeFileSync(join(folder, "served/index.html"), "");
  const address = await serve("preview", "served", "--port", "0");
  await useIn(`${address}some/where/`);
}, 60_000);

it("build --single makes one file, and says how large it is", () => {
  const { status, stdout, stderr } = dacapo("build", "hello.app.tsx", "--single", "--out", "one");
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/^one\/index\.html opens from a disk: \d+\.\d kB, \d+\.\d kB gzipped\.$/m);
  expect(readdirSync(join(folder, "one")).sort()).toEqual([".dacapo-build", "index.html"]);
});

it("init begins a project that opens and builds", async () => {
  expect(dacapo("init", "begun", "--yes")).toMatchObject({ status: 0 });
  await useIn(await serve("dev", "begun/hello.app.tsx", "--port", "0"));
  expect(dacapo("build", "begun", "--out", "begun/dist")).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, "begun/dist/index.html"))).toBe(true);
  rmSync(join(folder, "begun"), { recursive: true });
}, 60_000);

it("compile prints the compiled script", () => {
  const { status, stdout, stderr } = dacapo("compile", "hello.app.tsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain('defineApp("hello.app.tsx"');
});

it("tests run in Vitest with the plugin alone", () => {
  writeAll(folder, {
    "hello.test.ts": helloTest,
    "vite.config.js": 'import dacapo from "dacapo/vite";\nexport default { plugins: [dacapo()] };\n',
  });
  const { status, stdout, stderr } = spawnSync(join(folder, "node_modules/.bin/vitest"), ["run"], {
    cwd: folder,
    encoding: "utf8",
    env: quiet,
    timeout: hangs,
  });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain("1 passed");
}, 60_000);

it("respects a configuration that is there, and an index.html", async () => {
  writeAll(folder, {
    "site/vite.config.js":
      'import dacapo from "dacapo/vite";\nexport default { plugins: [dacapo()], define: { __WHO__: JSON.stringify("World") } };\n',
    "site/index.html":
      '<!doctype html><html lang="en"><head><title>Hello</title><link rel="icon" href="data:,"></head><body><div id="here"></div><script type="module" src="./main.ts"></script></body></html>',
    "site/main.ts":
      'import { mount } from "dacapo/mount";\nimport App from "./inside.app";\nmount(App, document.getElementById("here")!);\n',
    "site/inside.app.tsx": `declare const __WHO__: string;\n${hello.replace('value="World"', "value={__WHO__}")}`,
  });
  await useIn(await serve("dev", "site", "--port", "0"));
});

it("has types for editors, and elements of one's own beside app scripts", async () => {
  writeAll(folder, {
    "own/tsconfig.json": '{ "extends": "dacapo/tsconfig.json", "include": ["*"] }\n',
    "own/dial.paint.tsx": `/** @jsxImportSource preact */
import type { PaintProps } from "dacapo";
import { useState } from "preact/hooks";

export function DialPaint({ props, value, fire, box }: PaintProps<{ label: string }, number>) {
  const [turns, setTurns] = useState(0);
  const turn = () => { setTurns(turns + 1); fire("change", value + 1); };
  return <div {...box}><button type="button" onClick={turn}>{props.label}</button> turned {turns} times</div>;
}
`,
    "own/dial.ts": `import { defineElement } from "dacapo";
import { DialPaint } from "./dial.paint";

export const Dial = defineElement({
  name: "Dial",
  children: "none",
  props: { label: "text!", value: "number", onChange: "handler" },
  value: { initial: () => 0, fit: (turns: number) => turns, decode: Number },
  handler: "onChange",
  paint: DialPaint,
});
`,
    "own/own.app.tsx": `import { Text } from "dacapo";
import { Dial } from "./dial";

const turns = <Dial label="Turn" />;
<Text>The script saw {turns}</Text>;
`,
  });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "own"], {
    cwd: folder,
    encoding: "utf8",
    timeout: hangs,
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });

  const page = await watch(browser);
  await page.goto(await serve("dev", "own/own.app.tsx", "--port", "0"));
  await page.getByRole("button", { name: "Turn" }).click();
  await page.getByText("The script saw 1").waitFor();
  await page.getByText("turned 1 times").waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});

it("says which port is in use, and takes the next one unless told not to", async () => {
  const address = await serve("dev", "hello.app.tsx", "--port", "0");
  const { port } = new URL(address);
  const { status, stderr } = dacapo("dev", "hello.app.tsx", "--port", port, "--strictPort");
  expect(status).toBe(1);
  expect(stderr).toContain(`error Port ${port} is in use.\nStop what listens there`);
  expect(new URL(await serve("dev", "hello.app.tsx", "--port", port)).port).not.toBe(port);
});

it("has clear words for mistakes", () => {
  expect(dacapo("build", "helo.app.tsx")).toMatchObject({
    status: 1,
    stderr: "error There is no file `helo.app.tsx`.\nDid you mean `hello.app.tsx`?\n",
  });
  expect(dacapo("dev", "hello.test.ts").stderr).toMatch(/not an app script/);
  expect(dacapo("preview", "--out", "missing").stderr).toBe(
    "error There is no site in `missing`.\nMake one first: `dacapo build`.\n",
  );
  expect(dacapo("dev", "--prot", "80").stderr).toBe(
    "error Unknown option `--prot`.\nRun `dacapo --help` for what there is.\n",
  );
  expect(dacapo("publish").stderr).toBe(
    "error There is no command `publish`.\nRun `dacapo --help` for what there is.\n",
  );

  writeAll(folder, { "wrong.app.tsx": hello.replace("<Button", "<Buton").replace("</Button", "</Buton") });
  const { status, stderr } = dacapo("build", "wrong.app.tsx", "--out", "nowhere");
  expect(status).toBe(1);
  expect(stderr).toContain("wrong.app.tsx:5:2");
  expect(stderr).toMatch(/> 5 \| <Buton/);
  expect(stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
  expect(dacapo("compile", "wrong.app.tsx").status).toBe(1);
});

it("says which library is missing, and what to write, in development and in a built page", async () => {
  const script = `import { EChart, MapChart, Mermaid } from "dacapo";
<EChart option={{}} />;
<Mermaid>{"flowchart LR"}</Mermaid>;
<MapChart data={[{ lat: 0, lon: 0 }]} tiles={{ style: "/style.json", attribution: "Nobody" }} />;
`;
  writeAll(folder, { "missing.app.tsx": script });
  expect(dacapo("build", "missing.app.tsx", "--out", "missing").status).toBe(0);
  for (const address of [
    await serve("preview", "--out", "missing", "--port", "0"),
    await serve("dev", "missing.app.tsx", "--port", "0"),
  ]) {
    const page = await watch(browser);
    await page.goto(address);
    for (const library of ["echarts", "mermaid", "maplibre-gl"])
      await page.getByText(`npm install ${library}`).waitFor();
    await page.close();
  }
});
