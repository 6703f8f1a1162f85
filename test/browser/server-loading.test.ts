// Scripts of a server that cannot be loaded, in development: the overlay and the terminal say why, and the repaired app is there with its state.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watch, type Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;
const printed: string[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  const { logger } = stage.server.config;
  logger.error = (message) => void printed.push(message);
});
afterAll(() => stage.close());

const app = `import { type AppConfig, Text, TextInput } from "dacapo";
import { word } from "./part-NAME";
export const config = { host: "server" } satisfies AppConfig;
const name = <TextInput label="Name" />;
<Text>{word} {name}</Text>;
`;

async function overlayOf(page: Watched): Promise<string> {
  await page.locator("vite-error-overlay").waitFor();
  return page.locator("vite-error-overlay .window").innerText();
}

interface Broken {
  /** Files, in place of those that are right. */
  files: Record<string, string>;
  said: string;
  place: RegExp;
}

const broken: Record<string, Broken> = {
  parse: {
    files: { "parse.app.tsx": app.replace("NAME", "parse").replace("</Text>;", "") },
    said: "Text",
    place: /parse\.app\.tsx:\d+:\d+\n[^]*> \d+ \|/,
  },
  refused: {
    files: { "refused.app.tsx": `${app.replace("NAME", "refused")}<Slider label="x" />;\n` },
    said: "Slider",
    place: /refused\.app\.tsx:6:\d+\n[^]*> 6 \| <Slider/,
  },
  export: {
    files: { "part-export.ts": 'export const words = "Hello";\n' },
    said: "Did you mean `words`?",
    place: /export\.app\.tsx:2:10\n[^]*> 2 \| import \{ word \}/,
  },
  reexport: {
    files: {
      "part-reexport.ts": 'export { word } from "./word-reexport";\n',
      "word-reexport.ts": "export type word = string;\n",
    },
    said: "`word` is imported from `./word-reexport`, which does not export it.",
    place: /part-reexport\.ts:1:10\n[^]*> 1 \| export \{ word \}/,
  },
  throws: {
    files: { "part-throws.ts": 'throw new RangeError("too early");\nexport const word = "Hello";\n' },
    said: "RangeError: too early",
    place: /part-throws\.ts:1:7\n> 1 \| throw new RangeError/,
  },
  deep: {
    files: {
      "part-deep.ts": 'import { twice } from "./twice-deep";\nexport const word = twice("a");\n',
      "twice-deep.ts": "export function twice(text: string): string {\n  return text.missing.length;\n}\n",
    },
    said: "TypeError: Cannot read properties of undefined",
    place: /twice-deep\.ts:2:\d+\n[^]*> 2 \| {3}return text\.missing/,
  },
  module: {
    files: { "part-module.ts": "export const word = ;\n" },
    said: "Unexpected",
    place: /part-module\.ts:1:\d+/,
  },
  missing: {
    files: { "missing.app.tsx": app.replace("NAME", "nowhere") },
    said: "part-nowhere",
    place: /missing\.app\.tsx:2:\d+\n[^]*> 2 \| import \{ word \}/,
  },
  package: {
    files: { "part-package.ts": 'import { x } from "no-such-package";\nexport const word = x;\n' },
    said: "no-such-package",
    place: /part-package\.ts:1:\d+\n[^]*> 1 \| import \{ x \}/,
  },
};

function write(name: string, more: Record<string, string> = {}, word = "Hello"): void {
  const right = {
    [`${name}.app.tsx`]: app.replace("NAME", name),
    [`part-${name}.ts`]: `export const word = "${word}";\n`,
  };
  for (const [file, text] of Object.entries({ ...right, ...more })) stage.write(file, text);
}

describe.each(Object.entries(broken))("%s", (name, { files, said, place }) => {
  it("is said where the page is opened, and it opens once it is repaired", async () => {
    printed.length = 0;
    write(name, files);
    const page = await watch(stage.browser);
    page.setDefaultTimeout(8000);
    page.setDefaultTimeout(8000);
    await page.goto(`${stage.url}/${name}`);
    const overlay = await overlayOf(page);
    expect(overlay).toContain(said);
    expect(overlay).toMatch(place);
    await expect.poll(() => printed.join("\n")).toContain(said);
    expect(printed.join("\n")).toMatch(place);
    // A page that waits has it said once.
    expect(printed.filter((text) => text.includes("A module could not be loaded.")).length).toBe(1);
    write(name, {}, "Repaired");
    await page.getByText("Repaired").waitFor();
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
    await page.close();
  });

  it("leaves what is there, and its state", async () => {
    const own = `${name}-later`;
    write(own);
    const page = await stage.page(own);
    page.setDefaultTimeout(8000);
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Name").press("Enter");
    await page.getByText("Hello Ada").waitFor();
    const renamed = Object.entries(files).map(([file, text]) => [
      file.replace(`${name}.`, `${own}.`),
      text.replace(`part-${name}`, `part-${own}`),
    ]);
    write(own, Object.fromEntries(renamed) as Record<string, string>);
    expect(await overlayOf(page)).toContain(said);
    await page.getByText("Hello Ada").waitFor();
    write(own, {}, "Repaired");
    await page.getByText("Repaired Ada").waitFor();
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
    await page.close();
  });
});

it("a file that was missing is written", async () => {
  rmSync(join(stage.folder, "part-written.ts"), { force: true });
  stage.write("written.app.tsx", app.replace("NAME", "written"));
  const page = await watch(stage.browser);
  page.setDefaultTimeout(8000);
  page.setDefaultTimeout(8000);
  await page.goto(`${stage.url}/written`);
  expect(await overlayOf(page)).toContain("part-written");
  stage.write("part-written.ts", 'export const word = "Repaired";\n');
  await page.getByText("Repaired").waitFor();
  expect(await page.locator("vite-error-overlay").count()).toBe(0);
  await page.close();
});

it("an edit that draws what the page has never got brings it along", async () => {
  const plain = `import { type AppConfig, Text } from "dacapo";\nexport const config = { host: "server" } satisfies AppConfig;\n`;
  stage.write("more.app.tsx", `${plain}<Text>First</Text>;\n`);
  const page = await stage.page("more");
  page.setDefaultTimeout(8000);
  await page.getByText("First").waitFor();
  const more = `${plain.replace("Text }", "Button, md, Slider, Text }")}<Slider label="Much" max={9} />;\n<p class="own">plain <b>one</b></p>;\n<Text>{md\`**bold**\`}</Text>;\n`;
  stage.write("more.app.tsx", more);
  await page.getByLabel("Much").waitFor();
  await page.locator("p.own b").waitFor();
  await page.locator("strong", { hasText: "bold" }).waitFor();
  stage.write("more.app.tsx", `${more}<Button icon="rocket_launch">Go</Button>;\n`);
  await page.locator('dc-icon[name="rocket_launch"]').waitFor();
  await page.close();
});
