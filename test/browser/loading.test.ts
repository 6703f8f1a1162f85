// Modules that cannot be loaded: the overlay and the terminal say why, and the repaired app is there with its state.
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

const app = `import { Text, TextInput } from "dacapo";
import { word } from "./part-NAME";
const name = <TextInput label="Name" />;
<Text>{word} {name}</Text>;
`;

async function overlayOf(page: Watched): Promise<string> {
  await page.locator("vite-error-overlay").waitFor();
  return page.locator("vite-error-overlay .window").innerText();
}

/** Files, what is said of them, and where. */
const broken: Record<string, { files: Record<string, string>; said: string; place: RegExp }> = {
  throws: {
    files: { "part-throws.ts": 'throw new RangeError("too early");\nexport const word = "Hello";\n' },
    said: "RangeError: too early",
    place: /part-throws\.ts:1:7\n> 1 \| throw new RangeError/,
  },
  unnamed: {
    files: { "part-unnamed.ts": 'export const words = "Hello";\n' },
    said: "word",
    place: /unnamed\.app\.tsx:2:10\n[\s\S]*> 2 \| import \{ word \}/,
  },
  deep: {
    files: {
      "part-deep.ts": 'import { twice } from "./twice-deep";\nexport const word = twice("a");\n',
      "twice-deep.ts": "export function twice(text: string): string {\n  return text.missing.length;\n}\n",
    },
    said: "TypeError: Cannot read properties of undefined",
    place: /twice-deep\.ts:2:\d+\n[\s\S]*> 2 \| {3}return text\.missing/,
  },
  queried: {
    files: {
      "part-queried.app.tsx":
        'import { query, Text } from "dacapo";\nexport const address = query({ page: 1 });\nexport const word = "Hello " + address.page;\nexport function Page() { <Text>{address.page}</Text>; }\n',
      "part-queried.ts": 'export { word } from "./part-queried.app";\n',
    },
    said: "command-outside-run",
    place: /part-queried\.app\.tsx:2:\d+\n[\s\S]*> 2 \| export const address = query/,
  },
  "thrown-text": {
    files: { "part-thrown-text.ts": 'throw "only text";\nexport const word = "Hello";\n' },
    said: "only text",
    place: /./,
  },
};

describe("B7: a page whose modules cannot be loaded", () => {
  it.each(Object.entries(broken))(
    "%s: says why, and opens once it is repaired",
    async (name, { files, said, place }) => {
      for (const [file, text] of Object.entries(files)) stage.write(file, text);
      stage.write(`${name}.app.tsx`, app.replace("NAME", name));
      const page = await watch(stage.browser);
      await page.goto(`${stage.url}/${name}`);
      const overlay = await overlayOf(page);
      expect(overlay).toContain(said);
      expect(overlay).toMatch(place);
      await expect.poll(() => printed.join("\n")).toContain(said);
      expect(printed.join("\n")).toMatch(place);

      stage.write(`part-${name}.ts`, 'export const word = "Repaired";\n');
      await page.getByText("Repaired").waitFor();
      expect(await page.locator("vite-error-overlay").count()).toBe(0);
      await page.close();
    },
  );

  it("keeps the state of an app that an edit breaks", async () => {
    stage.write("part-later.ts", 'export const word = "Hello";\n');
    stage.write("later.app.tsx", app.replace("NAME", "later"));
    const page = await stage.page("later");
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Name").press("Enter");
    await page.getByText("Hello Ada").waitFor();

    stage.write("part-later.ts", 'throw new RangeError("broken later");\nexport const word = "";\n');
    expect(await overlayOf(page)).toMatch(/RangeError: broken later[\s\S]*part-later\.ts:1/);
    await page.getByText("Hello Ada").waitFor();

    stage.write("part-later.ts", 'export const word = "Good day";\n');
    await page.getByText("Good day Ada").waitFor();
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
    await page.close();
  });
});

describe("E9: an import of a file that is not there", () => {
  const whole = app.replace("NAME", "there");

  it.each([
    ["the import is taken out", () => stage.write("gone.app.tsx", whole.replace("{word}", "Again"))],
    ["the file is written", () => stage.write("part-missing.ts", 'export const word = "Again";\n')],
  ])("keeps the state when %s", async (_, repair) => {
    stage.write("part-there.ts", 'export const word = "Hello";\n');
    stage.write("gone.app.tsx", whole);
    rmSync(join(stage.folder, "part-missing.ts"), { force: true });
    const page = await stage.page("gone");
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Name").press("Enter");
    await page.getByText("Hello Ada").waitFor();

    stage.write("gone.app.tsx", whole.replace("part-there", "part-missing"));
    expect(await overlayOf(page)).toContain("part-missing");
    repair();
    await page.getByText("Again Ada").waitFor();
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
    await page.close();
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
    const fine = await stage.page("fine");
    await fine.getByText("Fine").waitFor();
    const list = await stage.page("");
    await list.getByRole("link", { name: "Fine" }).waitFor();
    await Promise.all([fine.close(), list.close()]);

    const page = await watch(stage.browser);
    await page.goto(`${stage.url}/wrong-${name}`);
    expect(await overlayOf(page)).toMatch(place);
    stage.write(`wrong-${name}.app.tsx`, 'import { Text } from "dacapo";\n<Text>Right</Text>;\n');
    await page.getByText("Right").waitFor();
    await page.close();
  });
});

it("E7: an address that cannot be decoded is not found", async () => {
  for (const path of ["/%", "/%E0%A4%A", "/a/%zz", "/%c3%28"]) {
    const { status } = await fetch(stage.url + path, { headers: { "Sec-Fetch-Dest": "document" } });
    expect(status, path).toBe(404);
  }
});
