// A data frame of many rows in a real browser: only those in sight are on the page, and they are selected as if all were.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Stage } from "./stage.ts";

const app = `import { DataFrame, Text } from "dacapo";
const data = Array.from({ length: 100_000 }, (_, n) => ({ name: \`Row \${n}\`, value: (n * 7919) % 1000 }));
const { rows, columns } = <DataFrame data={data} selection={["rows", "columns"]} />;
<Text>{\`chosen: \${rows.join()} \${columns.join()}\`}</Text>;
`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ "frame.app.tsx": app });
});
afterAll(() => stage.close());

it("A61: shows and selects what has been scrolled to, and clears with Escape", async () => {
  const page = await stage.page("frame");
  const frame = page.getByRole("group", { name: "Data" });
  const row = page.getByText("Row 50003", { exact: true });
  // Again and again: a frame that has only just been drawn begins at its top.
  await expect
    .poll(async () => (await frame.evaluate((element) => (element.scrollTop = 37 * 50_000)), row.count()))
    .toBe(1);
  expect(await page.locator("tbody tr").count()).toBeLessThan(100);
  await page.getByLabel("Select row 50003", { exact: true }).check();
  await page.getByRole("button", { name: "value", exact: true }).click();
  await page.getByText("chosen: 50002 value", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Sort by value" }).click();
  await frame.evaluate((element) => (element.scrollTop = 0));
  await page.getByText("Row 1000", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("chosen:", { exact: true }).waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});
