// What a build reads of the package: the modules of what an app imports, and nothing that others would bring.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { build, type Rollup } from "vite";
import { dacapo } from "../compiler/vite/index.ts";
import { writeAll } from "./browser/stage.ts";
import { aliases } from "./sources.ts";
import packageJson from "../package.json" with { type: "json" };

const { peerDependencies } = packageJson;
const runtime = join(import.meta.dirname, "../runtime");

interface Built {
  /** The modules that were read: those of the package below `runtime`, others by the name of theirs. */
  readonly read: string[];
  readonly code: string;
}

/** @param external Libraries that are not looked at: to read them all takes seconds. */
async function built(files: Record<string, string>, external: string[] = []): Promise<Built> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-direct-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(folder, files);
  const read: string[] = [];
  const listen = {
    name: "listen",
    moduleParsed: ({ id }: Rollup.ModuleInfo) => {
      const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
      read.push(library ?? (id.startsWith(runtime) ? relative(runtime, id) : id));
    },
  };
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [dacapo({ app: "a.app.tsx" }), listen],
    resolve: { alias: aliases("site") },
    build: { write: false, minify: false, rolldownOptions: { external } },
  });
  if (!("output" in result)) throw new Error("The build gave more than one result.");
  return { read, code: result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n") };
}

const paints = (read: string[]): string[] =>
  read.flatMap((path) => /^elements\/([\w-]+)\/\1\.paint\.tsx?$/.exec(path)?.[1] ?? []).sort();

it("reads the elements that a script and its modules import, whatever they call them", async () => {
  const { read, code } = await built({
    "a.app.tsx": `import { Text as Words } from "dacapo";
import { Switch } from "./switch";
import { ask } from "./ask";
const on = <Switch label="On" />;
<Words>{ask(on)}</Words>;
`,
    "switch.ts": 'export { Toggle as Switch } from "dacapo";\n',
    "ask.ts": `import {
  type Query,
  query,
  session,
} from 'dacapo';
const state = session({ asked: 0 });
export const ask = (on: boolean): string => {
  const found: Query<{ page: number }> = query({ page: 1 });
  return [on, found.page, (state.asked += 1)].join();
};
`,
  });
  // That of an error is what every page needs.
  expect(paints(read)).toEqual(["exception", "text", "toggle"]);
  expect(read).not.toContain("painted.ts");
  expect(code).toContain('"Toggle"');
});

it("reads a library of others only for the element that is made with it", async () => {
  const without = await built({ "a.app.tsx": 'import { Text } from "dacapo";\n<Text>Hello</Text>;\n' });
  expect(without.read).toContain("preact");
  expect(without.read.filter((path) => path in peerDependencies)).toEqual([]);
  const chart = 'import { Graphviz } from "dacapo";\n<Graphviz dot="graph { a -- b }" label="Two" />;\n';
  expect((await built({ "a.app.tsx": chart })).read).toContain("@viz-js/viz");
});

it("reads everything for who wants the package as one object", async () => {
  const app = `import * as dacapo from "dacapo";\n<dacapo.Text>{Object.keys(dacapo).length}</dacapo.Text>;\n`;
  const { read } = await built({ "a.app.tsx": app }, Object.keys(peerDependencies));
  expect(read).toContain("painted.ts");
});

it("tells of a name that the package does not have, where it is imported", async () => {
  const files = {
    "a.app.tsx": 'import { Text } from "dacapo";\nimport { word } from "./part";\n<Text>{word}</Text>;\n',
    "part.ts": 'import { Button, Texxt } from "dacapo";\nexport const word = String([Button, Texxt]);\n',
  };
  const said = await built(files, Object.keys(peerDependencies)).catch((error: Error) => error.message);
  expect(stripVTControlCharacters(String(said))).toMatch(
    /"Texxt" is not exported[^]*part\.ts:1:18 [^]*import \{ Button, Texxt \}/,
  );
});
