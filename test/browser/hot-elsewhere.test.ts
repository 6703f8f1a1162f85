// Edits of scripts that run in a worker or on a server, and the errors of their runs: as in a tab.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

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

it("an edit that draws what the page has never got brings it along", async () => {
  const plain = `import { type AppConfig, Text } from "dacapo";\nexport const config = { host: "server" } satisfies AppConfig;\n`;
  stage.write("more.app.tsx", `${plain}<Text>First</Text>;\n`);
  const page = await stage.page("more");
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
