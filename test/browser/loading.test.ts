// Modules that cannot be loaded, in development, wherever the script runs: the overlay and the terminal say why, what is there stays, and the repaired app has its state.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { watch, type Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;
const printed: string[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  stage.server.config.logger.error = (message) => void printed.push(stripVTControlCharacters(message));
});
afterAll(() => stage.close());
beforeEach(() => void (printed.length = 0));

const app = `import { type AppConfig, Text, TextInput } from "dacapo";
import { word } from "./part-NAME";
export const config = { host: "HOST" } satisfies AppConfig;
const name = <TextInput label="Name" />;
<Text>{word} {name}</Text>;
`;

interface Broken {
  /** Files, in place of those that are right. */
  readonly files: Record<string, string>;
  readonly said: string;
  readonly place: RegExp;
}

/** NAME stands for what the app is called. */
const broken: Record<string, Broken> = {
  parse: {
    files: { "NAME.app.tsx": app.replace("</Text>;", "") },
    said: "Text",
    place: /parse\.app\.tsx:\d+:\d+\n[^]*> \d+ \|/,
  },
  refused: {
    files: { "NAME.app.tsx": `${app}<Slider label="x" />;\n` },
    said: "Slider",
    place: /refused\.app\.tsx:6:\d+\n[^]*> 6 \| <Slider/,
  },
  export: {
    files: { "part-NAME.ts": 'export const words = "Hello";\n' },
    said: "`word` is imported from `./part-NAME`, which does not export it.\nDid you mean `words`?",
    place: /export\.app\.tsx:2:10\n[^]*> 2 \| import \{ word \}/,
  },
  reexport: {
    files: {
      "part-NAME.ts": 'export { word } from "./word-NAME";\n',
      "word-NAME.ts": "export type word = string;\n",
    },
    said: "`word` is imported from `./word-NAME`, which does not export it.",
    place: /reexport\.ts:1:10\n[^]*> 1 \| export \{ word \}/,
  },
  throws: {
    files: {
      "part-NAME.ts": 'const at = 1;\nif (at > 0) throw new RangeError("too early");\nexport const word = "Hello";\n',
    },
    said: "RangeError: too early",
    place: /throws\.ts:2:\d+\n[^]*> 2 \| if \(at > 0\) throw new RangeError/,
  },
  text: {
    files: { "part-NAME.ts": 'throw "only text";\nexport const word = "Hello";\n' },
    said: "only text",
    place: /only text/,
  },
  deep: {
    files: {
      "part-NAME.ts": 'import { twice } from "./twice-NAME";\nexport const word = twice("a");\n',
      "twice-NAME.ts": "export function twice(text: string): string {\n  return text.missing.length;\n}\n",
    },
    said: "TypeError: Cannot read properties of undefined",
    place: /deep\.ts:2:\d+\n[^]*> 2 \| {3}return text\.missing/,
  },
  queried: {
    files: {
      "page-NAME.app.tsx":
        'import { query, Text } from "dacapo";\nexport const address = query({ page: 1 });\nexport const word = "Hello " + address.page;\nexport function Page() { <Text>{address.page}</Text>; }\n',
      "part-NAME.ts": 'export { word } from "./page-NAME.app";\n',
    },
    said: "query",
    place: /queried\.app\.tsx:2:\d+\n[^]*> 2 \| export const address = query/,
  },
  module: {
    files: { "part-NAME.ts": "export const word = ;\n" },
    said: "Unexpected",
    place: /module\.ts:1:\d+/,
  },
  missing: {
    files: { "part-NAME.ts": 'export { word } from "./part-nowhere";\n' },
    said: "part-nowhere",
    place: /missing\.ts:1:22\n[^]*> 1 \| export \{ word \}/,
  },
  package: {
    files: { "part-NAME.ts": 'import { x } from "no-such-package";\nexport const word = x;\n' },
    said: "no-such-package",
    place: /package\.ts:1:\d+\n[^]*> 1 \| import \{ x \}/,
  },
};

async function overlayOf(page: Watched): Promise<string> {
  await page.locator("vite-error-overlay").waitFor();
  return page.locator("vite-error-overlay .window").innerText();
}

/** A page that is closed with the test, however it ends: one that is left hears of the next. */
async function opened(): Promise<Watched> {
  const page = await watch(stage.browser);
  onTestFinished(() => page.close());
  return page;
}

/** The page of an app in which a name has been entered. */
async function entered(name: string, word: string): Promise<Watched> {
  const page = await opened();
  await page.goto(`${stage.url}/${name}`);
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("Name").press("Enter");
  await page.getByText(`${word} Ada`).waitFor();
  return page;
}

/** Nothing is said any more. */
async function isRepaired(page: Watched, text: string): Promise<void> {
  await page.getByText(text).waitFor();
  await page.locator("vite-error-overlay").waitFor({ state: "detached" });
}

/** A worker is bundled: what serves a tab finds out the others. */
const ofBundler = ["parse", "export", "throws", "missing", "package"];

describe.each(["tab", "worker", "server"])("in a %s", (host) => {
  const sourceOf = (name: string): string => app.replaceAll("NAME", name).replace("HOST", host);

  function write(name: string, more: Record<string, string>, word = "Hello"): void {
    const files = { "NAME.app.tsx": app, "part-NAME.ts": `export const word = "${word}";\n`, ...more };
    for (const [file, text] of Object.entries(files))
      stage.write(file.replaceAll("NAME", name), text.replaceAll("NAME", name).replaceAll("HOST", host));
  }

  const kinds = Object.entries(broken).filter(([kind]) => host !== "worker" || ofBundler.includes(kind));

  it.each(kinds)("%s: is said, and leaves what is there", async (kind, { files, said, place }) => {
    const name = `${host}-${kind}`;
    const words = said.replaceAll("NAME", name);
    // A tab asks for its modules, and a worker runs its bundle; a server's script, and a bundle, have been tried already, and it was said why they cannot be had.
    const isTriedByEach = host === "tab" || (host === "worker" && kind === "throws");
    write(name, {});
    const open = await entered(name, "Hello");
    write(name, files);
    for (const page of [open, await opened()]) {
      if (page !== open && isTriedByEach) printed.length = 0;
      if (page !== open) await page.goto(`${stage.url}/${name}`);
      const overlay = await overlayOf(page);
      expect(overlay).toContain(words);
      expect(overlay).toMatch(place);
      await expect.poll(() => printed.join("\n")).toContain(words);
      expect(printed.join("\n")).toMatch(place);
      if (!isTriedByEach) expect(printed).toHaveLength(1);
      if (page === open) await page.getByText("Hello Ada").waitFor();
      else {
        expect(await page.locator("body").innerText()).not.toContain("[object");
        write(name, {}, "Repaired");
        await isRepaired(open, "Repaired Ada");
        await isRepaired(page, "Repaired");
      }
    }
  });

  it.each([
    [
      "the import is taken out",
      (name: string) => stage.write(`${name}.app.tsx`, sourceOf(name).replace("{word}", "Again")),
    ],
    ["the file is written", () => stage.write("part-absent.ts", 'export const word = "Again";\n')],
  ])("a file that is not there keeps the state when %s", async (how, repair) => {
    const name = `${host}-${how.split(" ")[1]}`;
    rmSync(join(stage.folder, "part-absent.ts"), { force: true });
    write(name, {});
    const page = await entered(name, "Hello");
    stage.write(`${name}.app.tsx`, sourceOf(name).replace(`part-${name}`, "part-absent"));
    const overlay = await overlayOf(page);
    expect(overlay).toContain("part-absent");
    expect(overlay).toMatch(/\.app\.tsx:2:22\n[^]*> 2 \| import \{ word \}/);
    repair(name);
    await isRepaired(page, "Again Ada");
  });
});

describe("B8: a folder with a script that cannot be compiled", () => {
  it.each([
    ["syntax", 'import { Text } from "dacapo";\n<Text>', /syntax\.app\.tsx:2/],
    ["reserved", 'import { Text } from "dacapo";\nvar this;\n<Text>a</Text>;\n', /reserved\.app\.tsx/],
    [
      "pages",
      'import { Navigation, Page } from "dacapo";\n<Navigation><Page path="/a" app={</Navigation>;',
      /pages\.app\.tsx:2/,
    ],
    ["config", "export const config = { title: ;\n", /config\.app\.tsx:1/],
  ])("%s: serves the others, and says on its own page what is wrong", async (name, source, place) => {
    stage.write("fine.app.tsx", 'import { Text } from "dacapo";\n<Text>Fine</Text>;\n');
    stage.write(`wrong-${name}.app.tsx`, source);
    // They stay open: what a page lacks is told to it alone, not to whoever is there.
    const fine = await opened();
    await fine.goto(`${stage.url}/fine`);
    await fine.getByText("Fine").waitFor();
    const list = await opened();
    await list.goto(stage.url);
    await list.getByRole("link", { name: "Fine" }).waitFor();

    const page = await opened();
    await page.goto(`${stage.url}/wrong-${name}`);
    expect(await overlayOf(page)).toMatch(place);
    stage.write(`wrong-${name}.app.tsx`, 'import { Text } from "dacapo";\n<Text>Right</Text>;\n');
    await page.getByText("Right").waitFor();
    for (const other of [fine, list]) expect(await other.locator("vite-error-overlay").count()).toBe(0);
  });
});

it("E7: an address that cannot be decoded is not found", async () => {
  for (const path of ["/%", "/%E0%A4%A", "/a/%zz", "/%c3%28"]) {
    const { status } = await fetch(stage.url + path, { headers: { "Sec-Fetch-Dest": "document" } });
    expect(status, path).toBe(404);
  }
});
