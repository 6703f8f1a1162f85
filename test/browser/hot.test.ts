// Edits of a script while its page is open: what was entered stays, mistakes show and go.
import { afterAll, beforeAll, expect, it } from "vitest";
import { watch } from "./chromium.ts";
import { Stage } from "./stage.ts";

const form = `
import { Slider, Text, TextInput } from "dacapo";

const name = <TextInput label="Name" />;
const size = <Slider label="Size" max={10} />;
<Text>{name} wears {size}</Text>;
`;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

async function openForm(path: string) {
  stage.write(`${path}.app.tsx`, form);
  const page = await stage.page(path);
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("Size").fill("7");
  await page.getByText("Ada wears 7").waitFor();
  return page;
}

it("keeps values, focus and caret when lines are added and labels change", async () => {
  const page = await openForm("added");
  await page.getByLabel("Name").press("Home");
  await page.getByLabel("Name").press("ArrowRight");

  const more = form
    .replace("const name", 'const first = <Slider label="First" max={3} />;\nconst name')
    .replace('"Size"', '"How big"');
  stage.write("added.app.tsx", more);

  await page.getByLabel("How big").waitFor();
  expect(await page.getByLabel("How big").inputValue()).toBe("7");
  await page.getByText("Ada wears 7").waitFor();
  await page.keyboard.type("g");
  expect(await page.getByLabel("Name").inputValue()).toBe("Agda");
  expect(page.problems).toEqual([]);
  await page.close();
});

it("shows a mistake over the last good page, and goes on after it with the values", async () => {
  const page = await openForm("broken");
  stage.write("broken.app.tsx", form.replace("<Text>", "<Txt>").replace("</Text>", "</Txt>"));

  const overlay = page.locator("vite-error-overlay");
  await overlay.waitFor();
  const said = await overlay.locator(".window").innerText();
  expect(said).toContain("Txt");
  expect(said).toContain("broken.app.tsx");
  expect(said).toMatch(/> 6 \| <Txt>/);
  expect(await page.getByLabel("Size").inputValue()).toBe("7");

  stage.write("broken.app.tsx", form.replace("wears", "takes"));
  await page.getByText("Ada takes 7").waitFor();
  expect(await overlay.count()).toBe(0);
  await page.close();
});

it("takes in an edit that follows another at once", async () => {
  const page = await openForm("twice");
  const read = page.waitForResponse((response) => response.url().includes("twice.app.tsx?t="));
  stage.write("twice.app.tsx", form.replace("wears", "has"));
  await (await read).finished();
  // A formatter that writes again what was saved.
  stage.write("twice.app.tsx", form.replace("wears", "takes"));
  await page.getByText("Ada takes 7").waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});

it("loses nothing to a moment in which the file is empty, as editors leave it that empty it before they write", async () => {
  const page = await openForm("emptied");
  const heard = new Promise<void>((resolve) => stage.server.watcher.once("change", () => resolve()));
  stage.write("emptied.app.tsx", "");
  await heard;
  stage.write("emptied.app.tsx", form.replace("wears", "takes"));
  await page.getByText("Ada takes 7").waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});

it("opens with the overlay when the script is wrong from the start, and with the app once it is right", async () => {
  stage.write("wrong.app.tsx", form.replace("max={10}", "max={"));
  const page = await watch(stage.browser);
  await page.goto(`${stage.url}/wrong`);
  await page.locator("vite-error-overlay").waitFor();

  stage.write("wrong.app.tsx", form);
  await page.getByLabel("Size").waitFor();
  expect(await page.locator("vite-error-overlay").count()).toBe(0);
  await page.close();
});

it("takes in what another file draws", async () => {
  const part = `import { Caption, Slider } from "dacapo";
export function Rating({ label }: { label: string }) {
  return <Slider label={label} max={5} />;
}
`;
  stage.write("part.app.tsx", part);
  stage.write(
    "whole.app.tsx",
    `import { Text } from "dacapo";
import { Rating } from "./part.app";
const soup = <Rating label="Soup" />;
const rice = <Rating label="Rice" />;
<Text>{soup} and {rice}</Text>;
`,
  );
  const page = await stage.page("whole");
  await page.getByLabel("Soup").fill("4");
  await page.getByLabel("Rice").fill("2");
  await page.getByText("4 and 2").waitFor();

  stage.write("part.app.tsx", part.replace("  return", "  <Caption>How was it?</Caption>;\n  return"));
  await page.getByText("How was it?").first().waitFor();
  await page.getByText("4 and 2").waitFor();
  expect(await page.getByLabel("Soup").inputValue()).toBe("4");
  expect(page.problems).toEqual([]);
  await page.close();
});

it("takes in what a script with an app of its own draws in another", async () => {
  const both = `import { Slider, Text } from "dacapo";
export function Level({ label }: { label: string }) {
  return <Slider label={label} max={5} />;
}
const own = <Level label="Own" />;
<Text>Own level {own}</Text>;
`;
  stage.write("both.app.tsx", both);
  stage.write(
    "uses.app.tsx",
    `import { Text } from "dacapo";
import { Level } from "./both.app";
const level = <Level label="Sound" />;
<Text>Level {level}</Text>;
`,
  );
  const [page, other] = await Promise.all([stage.page("uses"), stage.page("both")]);
  await page.getByLabel("Sound").fill("4");
  await other.getByLabel("Own").fill("3");
  await page.getByText("Level 4").waitFor();
  await other.getByText("Own level 3").waitFor();

  stage.write("both.app.tsx", both.replace("  return", "  <Text>Set the level</Text>;\n  return"));
  await page.getByText("Set the level").waitFor();
  await other.getByText("Set the level").waitFor();
  expect(await page.getByLabel("Sound").inputValue()).toBe("4");
  expect(await other.getByLabel("Own").inputValue()).toBe("3");
  await page.close();
  await other.close();
});

it("keeps the values of widgets that are wrapped in a block", async () => {
  const page = await openForm("wrapped");
  stage.write(
    "wrapped.app.tsx",
    form
      .replace("Slider, Text", "Expander, Slider, Text")
      .replace(/const size = (.*);/, 'const size = <Expander label="More" open>{() => $1}</Expander>;'),
  );
  await page.getByText("More").waitFor();
  await page.getByText("Ada wears 7").waitFor();
  expect(await page.getByLabel("Size").inputValue()).toBe("7");
  await page.close();
});

it("loads the page again when its configuration changes", async () => {
  const page = await openForm("titled");
  stage.write("titled.app.tsx", `export const config = { title: "Tailor" };\n${form}`);
  await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("Tailor");
  await page.close();
});
