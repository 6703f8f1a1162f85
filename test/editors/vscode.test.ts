// The extension for VS Code as it is packaged: what is in it, that it starts, and what it starts.
import type childProcess from "node:child_process";
import { spawnSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Project } from "../installed.ts";
import { fakeVscode, type Seen } from "./fake-vscode.ts";
import { files } from "./fixture.ts";
import { TsserverClient } from "./tsserver-client.ts";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "editors/vscode/dist");
const require = createRequire(import.meta.url);

let unpacked: string;
const projects: Project[] = [];

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/vscode.mjs")], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  unpacked = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-vscode-")));
  const [vsix] = readdirSync(dist);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(dist, vsix!))))) {
    mkdirSync(dirname(join(unpacked, name)), { recursive: true });
    writeFileSync(join(unpacked, name), bytes);
  }
});
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

function make(...[sources, typescript]: ConstructorParameters<typeof Project>): Project {
  const project = new Project(sources, typescript);
  projects.push(project);
  return project;
}

it("holds what its manifests name", () => {
  const all = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(all.map(({ parentPath, name }) => join(parentPath, name).slice(unpacked.length + 1)).sort()).toEqual([
    "[Content_Types].xml",
    "extension.vsixmanifest",
    "extension/LICENSE.txt",
    "extension/README.md",
    "extension/extension.js",
    "extension/node_modules/dacapo/ts-plugin/index.js",
    "extension/node_modules/dacapo/ts-plugin/package.json",
    "extension/package.json",
  ]);
  const { main, contributes } = JSON.parse(readFileSync(join(unpacked, "extension/package.json"), "utf8"));
  expect(main).toBe("./extension.js");
  const [{ name }] = contributes.typescriptServerPlugins;
  expect(createRequire(join(unpacked, "extension/package.json")).resolve(name)).toMatch(/ts-plugin[/\\]index\.js$/);
});

/** Starts the extension in a folder; tells which processes it would make. */
async function start(folder: string): Promise<Seen & { started: string[][] }> {
  const seen = { commands: [], plugin: [], started: [] as string[][] };
  const vscode = fakeVscode(folder, seen);
  const { _load: load } = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
  const processes = require("node:child_process") as typeof childProcess;
  const { fork } = processes;
  try {
    Object.assign(Module, {
      _load: (name: string, ...rest: unknown[]) => (name === "vscode" ? vscode : load(name, ...rest)),
    });
    Object.assign(processes, {
      fork(...[module, words]: [string, string[]]) {
        seen.started.push([module, ...words]);
        // One that could not be started: what it does is seen elsewhere.
        return new EventEmitter();
      },
    });
    const entry = join(unpacked, "extension/extension.js");
    delete require.cache[entry];
    const extension = require(entry) as { activate(context: object): Promise<void>; deactivate: unknown };
    expect(extension.deactivate).toBeTypeOf("function");
    await extension.activate({ subscriptions: [] });
  } finally {
    Object.assign(Module, { _load: load });
    Object.assign(processes, { fork });
  }
  return seen;
}

it("starts the language server of a workspace with TypeScript 7, and quiets the plugin there", async () => {
  const { folder } = make(files, "typescript");
  const { started, plugin, commands } = await start(folder);
  expect(commands).toEqual(["dacapo.restart"]);
  expect(started).toHaveLength(1);
  const [module, ...words] = started[0]!;
  expect(realpathSync(module!)).toMatch(/dist[/\\]compiler[/\\]cli[/\\]main\.js$/);
  expect(words.slice(0, 2)).toEqual(["lsp", "--stdio"]);
  expect(plugin).toEqual([["dacapo/ts-plugin", { quietIn: [folder] }]]);
});

it("leaves a workspace with TypeScript 6 to the plugin", async () => {
  const { started, plugin } = await start(make(files, "typescript-6").folder);
  expect(started).toEqual([]);
  expect(plugin).toEqual([["dacapo/ts-plugin", { quietIn: [] }]]);
});

it("brings the plugin to a project whose configuration does not name it", async () => {
  const { plugins: _, ...compilerOptions } = JSON.parse(
    readFileSync(join(root, "tsconfig.app.json"), "utf8"),
  ).compilerOptions;
  const project = make({ ...files, "tsconfig.json": JSON.stringify({ compilerOptions }) }, "typescript-6");
  const words = ["--globalPlugins", "dacapo/ts-plugin", "--pluginProbeLocations", join(unpacked, "extension")];
  const editor = new TsserverClient(project.folder, words);
  editor.open("main.app.tsx");
  expect(await editor.hover("main.app.tsx", "const ci|ty")).toContain('const city: "Bergen" | "Oslo"');

  await editor.request("configurePlugin", {
    pluginName: "dacapo/ts-plugin",
    configuration: { quietIn: [project.folder] },
  });
  expect(await editor.hover("main.app.tsx", "const ci|ty")).toBeUndefined();
  editor.edit("main.app.tsx", "max={10}", 'max="10"');
  expect(await editor.diagnostics("main.app.tsx")).toEqual([]);
  await editor.end();
});
