// Projects with a framework of their own: each file has the JSX that is meant, and a conflict is said.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright-core";
import solid from "vite-plugin-solid";
import { build, createServer, type PluginOption } from "vite";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { dacapo } from "../../compiler/vite/index.ts";
import { install } from "../installed.ts";
import { sharedBrowser } from "./open.ts";
import { watch } from "./chromium.ts";
import { writeAll } from "./stage.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** An element whose paint says nothing of its JSX, and one more file that only the paint uses. */
const dial = {
  "dial.tsx": `import { Face } from "./face";
export function DialPaint({ props, value, fire, box }: any) {
  return <div {...box}><button type="button" onClick={() => fire("change", value + 1)}>{props.label}</button><Face value={value} /></div>;
}
`,
  "face.tsx": 'export const Face = ({ value }: { value: number }) => <output class="face">turned {value}</output>;\n',
  "dial.ts": `import { defineElement } from "dacapo";
import { DialPaint } from "./dial.tsx";
export const Dial = defineElement({
  name: "Dial",
  children: "none",
  props: { label: "text!", value: "number", onChange: "handler" },
  value: { initial: () => 0, fit: (turns: number) => turns, decode: Number },
  handler: "onChange",
  paint: DialPaint,
});
`,
  "own.app.tsx": `import { Text } from "dacapo";
import { Dial } from "./dial";
const turns = <Dial label="Turn" />;
<Text>The script saw {turns}</Text>;
`,
};

const html = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,"></head><body><div id="theirs"></div><div id="ours"></div><script type="module" src="/main.tsx"></script></body></html>`;

const reactFiles = {
  ...dial,
  "package.json": '{ "type": "module", "dependencies": { "react": "^19.0.0", "react-dom": "^19.0.0" } }\n',
  "tsconfig.json": '{ "extends": "dacapo/tsconfig.json", "include": ["."] }\n',
  "index.html": html("React"),
  "main.tsx": `import { useState } from "react";
import { createRoot } from "react-dom/client";
import { mount } from "dacapo/mount";
import Own from "./own.app.tsx";
import { Plain } from "./plain";
function Counter() { const [n, setN] = useState(0); return <><button onClick={() => setN(n + 1)}>Count</button><Plain n={n} /></>; }
createRoot(document.getElementById("theirs")!).render(<Counter />);
mount(Own, document.getElementById("ours")!);
`,
  // No import says whose it is.
  "plain.tsx": 'export const Plain = ({ n }: { n: number }) => <p className="plain">counted {n}</p>;\n',
};

function folderOf(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-framework-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(folder, files);
  install(folder, ["react", "react-dom", "scheduler", "solid-js"]);
  return folder;
}

const common = (root: string, plugins: PluginOption[]) =>
  ({ root, configFile: false, logLevel: "silent", plugins }) as const;

async function serve(root: string, plugins: PluginOption[]): Promise<string> {
  const server = await createServer({ ...common(root, plugins), server: { port: 0, host: "127.0.0.1" } });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer!.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

describe("H3: a React project with an element of its own", () => {
  it.each([
    ["with plugin-react before dacapo", () => [react(), dacapo()]],
    ["with plugin-react behind dacapo", () => [dacapo(), react()]],
    ["without plugin-react", () => [dacapo()]],
  ])("%s, shows both, and both work", async (_, plugins) => {
    const page = await watch(browser);
    await page.goto(await serve(folderOf(reactFiles), plugins()));
    await page.getByRole("button", { name: "Turn" }).click();
    await page.getByText("The script saw 1").waitFor();
    await page.locator("output.face", { hasText: "turned 1" }).waitFor();
    await page.getByRole("button", { name: "Count" }).click();
    await page.locator("p.plain", { hasText: "counted 1" }).waitFor();
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it("builds, with each file's own JSX", async () => {
    const root = folderOf(reactFiles);
    const result = await build({ ...common(root, [react(), dacapo()]), build: { write: false, minify: false } });
    if (!("output" in result)) throw new Error("The build gave more than one result.");
    const code = result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
    expect(code).toContain("turned ");
    expect(code).not.toContain("app scripts are files named");
  });

  it("says when a file is both", async () => {
    const root = folderOf({ ...reactFiles, "plain.tsx": `export { Face as Plain } from "./face";\n` });
    await expect(build({ ...common(root, [react(), dacapo()]), build: { write: false } })).rejects.toThrow(
      /face\.tsx is used by the paint of an element[\s\S]*\*\.paint\.tsx/,
    );
  });
});

describe("H6: plugins and folders", () => {
  const solidFiles = {
    ...dial,
    "package.json": '{ "type": "module", "dependencies": { "solid-js": "^1.9.0" } }\n',
    "index.html": html("Solid"),
    "main.tsx": `import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { mount } from "dacapo/mount";
import Own from "./own.app.tsx";
function Counter() { const [n, setN] = createSignal(0); return <button onClick={() => setN(n() + 1)}>Counted {n()}</button>; }
render(() => <Counter />, document.getElementById("theirs")!);
mount(Own, document.getElementById("ours")!);
`,
    // Solid's plugin takes every \`.tsx\` for its own: what is not said to be Preact's stays so.
    "dial.tsx": `/** @jsxImportSource preact */\n${dial["dial.tsx"]}`,
  };

  it.each([
    ["before", () => [solid({ exclude: [/dial|face/] }), dacapo()]],
    ["behind", () => [dacapo(), solid({ exclude: [/dial|face/] })]],
  ])("Solid's plugin may stand %s dacapo's", async (_, plugins) => {
    const page = await watch(browser);
    await page.goto(await serve(folderOf(solidFiles), plugins()));
    await page.getByRole("button", { name: "Turn" }).click();
    await page.getByText("The script saw 1").waitFor();
    await page.getByRole("button", { name: "Counted 0" }).click();
    await page.getByRole("button", { name: "Counted 1" }).waitFor();
    await page.close();
  });

  it("a plugin that compiles scripts before dacapo can is named as the mistake", async () => {
    const early: PluginOption = {
      name: "early",
      enforce: "pre",
      transform: { order: "pre", handler: (_, id) => (id.endsWith(".app.tsx") ? "export default 1;" : undefined) },
    };
    const root = folderOf({ ...dial, "index.html": html("x"), "main.tsx": 'import "./own.app.tsx";\n' });
    await expect(build({ ...common(root, [early, dacapo()]), build: { write: false } })).rejects.toThrow(
      /Another plugin has compiled own\.app\.tsx[\s\S]*Put `dacapo\(\)` first/,
    );
  });

  it("a root that is named from where the command runs has its pages", async () => {
    const root = folderOf({ "web/one.app.tsx": 'import { Text } from "dacapo";\n<Text>One</Text>;\n' });
    const before = process.cwd;
    process.cwd = () => root;
    onTestFinished(() => void (process.cwd = before));
    for (const app of ["one.app.tsx", "."]) {
      const result = await build({ ...common("web", [dacapo({ app })]), build: { write: false } });
      if (!("output" in result)) throw new Error("The build gave more than one result.");
      expect(result.output.map(({ fileName }) => fileName)).toContain("index.html");
    }
  });
});

describe("H8: a script whose name is nearly right", () => {
  it.each(["Title.App.tsx", "title.APP.TSX"])("%s", async (name) => {
    const root = folderOf({
      "index.html": html("x"),
      "main.tsx": `import App from "./${name}";\nexport { App };\n`,
      [name]: 'import { Text } from "dacapo";\n<Text>Hello</Text>;\n',
    });
    await expect(build({ ...common(root, [dacapo()]), build: { write: false } })).rejects.toThrow(
      /ends in `\.app\.tsx`, in small letters/,
    );
  });
});
