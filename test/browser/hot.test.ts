// Edits of a script while its page is open: what was entered stays, mistakes show and go.
import { afterAll, beforeAll, expect, it } from "vitest";
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

  const more = form.replace("const name", 'const first = <Slider label="First" max={3} />;\nconst name').replace('"Size"', '"How big"');
  stage.write("added.app.tsx", more);

  await page.getByLabel("How big").waitFor();
  expect(await page.getByLabel("How big").inputValue()).toBe("7");
  await page.getByText("Ada wears 7").waitFor();
  await page.keyboard.type("g");
  expect(await page.getByLabel("Name").inputValue()).toBe("Agda");
  expect(page.problems).toEqual([]);
  await page.close();
});
