// `dacapo init`: writes what a project needs, where it is not there yet.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { writeAppModules } from "../types/app-modules.ts";
import { version } from "../types/own-package.ts";
import { findApps, isFolder } from "../vite/apps.ts";
import { nameIn } from "../vite/name-in.ts";
import { Failure } from "./failure.ts";

export async function init(named: string | undefined, { yes = false }: { yes?: boolean }): Promise<void> {
  const folder = resolve(named ?? ".");
  const above = nearestThere(folder);
  if (!isFolder(above))
    throw new Failure(`\`${named ?? "."}\` cannot be a folder: \`${above}\` is a file.`, "Name another one.");
  const files = Object.entries(filesFor(folder)).map(([name, text]) => ({ name, text, path: join(folder, name) }));
  const before = new Map(files.map(({ name }) => [name, thereFor(name, folder)]));
  const missing = files.filter(({ name }) => before.get(name) === undefined);
  if (!yes && process.stdin.isTTY && missing.length > 0 && !(await agreed(missing, folder))) return;

  mkdirSync(folder, { recursive: true });
  const lines = files.map(({ name, text, path }) => {
    // Somebody else may have written it meanwhile.
    const there = before.get(name) ?? (write(path, text) ? undefined : name);
    return there === undefined ? `  wrote     ${name}\n` : `  is there  ${there}${advice[name] ?? ""}\n`;
  });
  process.stdout.write(`${[...new Set(lines)].join("")}\n`);
  await writeAppModules(folder);
  process.stdout.write(`${nextSteps(folder, before.get("package.json") === undefined)}\n`);
}

/** What is in the place of a file already, by its name. */
function thereFor(name: string, folder: string): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // With scripts there, an example is in the way; a second configuration would take the place of the first.
  if (name.startsWith("hello.") && names.length > 0) {
    const [first] = findApps(folder);
    if (first !== undefined && basename(first) !== "hello.app.tsx") return nameIn(folder, first);
  }
  if (name === "vitest.config.ts") return names.find((each) => /^vite(st)?\.config\.[cm]?[jt]s$/.test(each));
  return names.includes(name) ? name : undefined;
}

/** What has to be in a file that was there. */
const advice: Readonly<Record<string, string>> = {
  "tsconfig.json": ': it should have `"extends": "dacapo/tsconfig.json"`',
  "vitest.config.ts": ': it needs `plugins: [dacapo()]`, with `import { dacapo } from "dacapo/vite"`',
};

function write(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new Failure(`\`${path}\` cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** The nearest thing above that is there already. */
const nearestThere = (path: string): string => (existsSync(path) ? path : nearestThere(dirname(path)));

async function agreed(missing: readonly { name: string }[], folder: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const names = missing.map(({ name }) => `  ${name}\n`).join("");
  const answer = await asking.question(`In ${folder}:\n${names}Write these? [Y/n] `).finally(() => asking.close());
  return /^(y(es)?)?$/i.test(answer.trim());
}

function nextSteps(folder: string, isNew: boolean): string {
  const to = relative(process.cwd(), folder);
  const install = isNew ? "npm install" : "npm install dacapo && npm install --save-dev typescript vitest";
  const steps = [...(to === "" ? [] : [`cd ${/\s/.test(to) ? JSON.stringify(to) : to}`]), install];
  return [...steps, "npx dacapo dev", "npx dacapo check", "npx vitest run"].map((step) => `  ${step}`).join("\n");
}

const textOf = (...lines: string[]): string => `${lines.join("\n")}\n`;

const filesFor = (folder: string): Record<string, string> => ({
  "hello.app.tsx": textOf(
    `import { Button, Header, Text, TextInput, session } from "dacapo";`,
    ``,
    `const state = session({ greetings: 0 });`,
    ``,
    `<Header>Hello</Header>;`,
    `const name = <TextInput label="Your name" value="World" />;`,
    `<Button onClick={() => { state.greetings += 1; }}>Greet</Button>;`,
    `<Text>Hello {name}, {state.greetings} times!</Text>;`,
  ),
  "hello.test.ts": textOf(
    `import { Button, Text, TextInput } from "dacapo";`,
    `import { openApp } from "dacapo/testing";`,
    `import { expect, it } from "vitest";`,
    `import Hello from "./hello.app.tsx";`,
    ``,
    `it("greets by name", async () => {`,
    `  const app = await openApp(Hello);`,
    `  await app.get(TextInput, "Your name").set("Ada");`,
    `  await app.get(Button, "Greet").click();`,
    `  expect(app.get(Text).text).toBe("Hello Ada, 1 times!");`,
    `});`,
  ),
  "tsconfig.json": textOf(
    `{`,
    `  "extends": "dacapo/tsconfig.json",`,
    `  "include": ["."],`,
    `  "exclude": ["dist"]`,
    `}`,
  ),
  "vitest.config.ts": textOf(`import { dacapo } from "dacapo/vite";`, ``, `export default { plugins: [dacapo()] };`),
  "package.json": `${JSON.stringify(
    {
      name: nameOf(folder),
      private: true,
      type: "module",
      scripts: { dev: "dacapo dev", build: "dacapo build", check: "dacapo check", test: "vitest run" },
      dependencies: { dacapo: `^${version}` },
      devDependencies: { typescript: "^7.0.2", vitest: "^4.1.0" },
    },
    null,
    2,
  )}\n`,
  ".gitignore": "node_modules/\ndist/\n",
});

/** What npm takes for the name of a package. */
function nameOf(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replace(/^[^a-z0-9]+/, "");
  // A package cannot depend on one of its own name.
  return /^(|dacapo|node_modules)$/.test(name) ? "my-app" : name;
}
