// Scripts of a worker that cannot be loaded, or throw, in development: said as for a tab, with the lines of the source; and edits keep the state.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watch, type Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;
const printed: string[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  stage.server.config.logger.error = (message) => void printed.push(message);
});
afterAll(() => stage.close());

const app = `import { type AppConfig, Text, TextInput } from "dacapo";
import { word } from "./part-NAME";
export const config = { host: "worker" } satisfies AppConfig;
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
  export: {
    files: { "part-export.ts": 'export const words = "Hello";\n' },
    said: "`word` is imported from `./part-export`, which does not export it.\nDid you mean `words`?",
    place:
      /export\.app\.tsx:2:10\n[^]*> 2 \| import \{ word \}[^]*errors#missing-export|errors#missing-export[^]*export\.app\.tsx:2:10/,
  },
  throws: {
    files: {
      "part-throws.ts": 'const at = 1;\nif (at > 0) throw new RangeError("too early");\nexport const word = "Hello";\n',
    },
    said: "RangeError: too early",
    place: /part-throws\.ts:2:\d+\n[^]*> 2 \| if \(at > 0\) throw new RangeError/,
  },
  missing: {
    files: { "missing.app.tsx": app.replace("NAME", "nowhere") },
    said: "part-nowhere",
    place: /missing\.app\.tsx/,
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
    await page.goto(`${stage.url}/${name}`);
    const overlay = await overlayOf(page);
    expect(overlay).toContain(said);
    expect(overlay).toMatch(place);
    await expect.poll(() => printed.join("\n")).toContain(said);
    write(name, {}, "Repaired");
    await page.getByText("Repaired").waitFor();
    await expect.poll(() => page.locator("vite-error-overlay").count()).toBe(0);
    await page.close();
  });

  it("leaves what is there, and its state", async () => {
    const own = `${name}-later`;
    write(own);
    const page = await stage.page(own);
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Name").press("Enter");
    await page.getByText("Hello Ada").waitFor();
    const renamed = Object.entries(files).map(([file, text]) => [
      file.replace(`${name}.`, `${own}.`),
      text.replace(`part-${name}`, `part-${own}`),
    ]);
    write(own, Object.fromEntries(renamed) as Record<string, string>);
    expect(await overlayOf(page)).toContain(said.replaceAll(`part-${name}`, `part-${own}`));
    await page.getByText("Hello Ada").waitFor();
    write(own, {}, "Repaired");
    await page.getByText("Repaired Ada").waitFor();
    await expect.poll(() => page.locator("vite-error-overlay").count()).toBe(0);
    await page.close();
  });
});

it("an edit keeps the state, and what is entered, wherever it stands now", async () => {
  const script = `import { type AppConfig, Button, session, Text, TextInput } from "dacapo";
export const config = { host: "worker" } satisfies AppConfig;
const state = session({ clicks: 0 });
const name = <TextInput label="Name" />;
<Button onClick={() => { state.clicks += 1; }}>Click</Button>;
<Text>{name}: {state.clicks} clicks</Text>;
`;
  stage.write("kept.app.tsx", script);
  const page = await stage.page("kept");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("Name").press("Enter");
  await page.getByRole("button", { name: "Click" }).click();
  await page.getByText("Ada: 1 clicks").waitFor();
  const edited = script
    .replace("const name", "<Text>A line more</Text>;\n\nconst name")
    .replace("} clicks<", "} times<");
  stage.write("kept.app.tsx", edited);
  await page.getByText("Ada: 1 times").waitFor();
  await page.getByText("A line more").waitFor();
  await page.getByRole("button", { name: "Click" }).click();
  await page.getByText("Ada: 2 times").waitFor();
  // What the page has never got comes with the page.
  stage.write("kept.app.tsx", `${edited}<Button icon="rocket_launch">Go</Button>;\n`);
  await page.locator('dc-icon[name="rocket_launch"]').waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});

it("an error of a run has the lines of the source, and a value shown too early its hint", async () => {
  stage.write(
    "wrong.app.tsx",
    `import { type AppConfig, Button, Header, session } from "dacapo";
export const config = { host: "worker" } satisfies AppConfig;
const state = session({ value: "Title" });
<Header>{state.value}</Header>;
const baz = <Button>Baz</Button>;
if (baz) state.value = "Baz";
<Button onClick={() => { throw new RangeError("wrong here"); }}>Fail</Button>;
`,
  );
  const page = await stage.page("wrong");
  await page.getByRole("button", { name: "Fail" }).click();
  await page.getByText("wrong here").first().waitFor();
  await expect.poll(() => page.locator("main").innerText()).toMatch(/wrong\.app\.tsx:7:32\n[^]*> 7 \| <Button onClick/);
  const said = page.waitForEvent("console", (message) => message.text().includes("one-step-behind"));
  await page.getByRole("button", { name: "Baz" }).click();
  expect((await said).text()).toMatch(/wrong\.app\.tsx:4:1 one-step-behind\n[^]*wrong\.app\.tsx:6:\d+/);
  await page.close();
});
