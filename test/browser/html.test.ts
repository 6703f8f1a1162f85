// Plain HTML with handlers, and the page's address: real clicks, real keys, the real history.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Stage } from "./stage.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({
    "rows.app.tsx": `
import { Text, session } from "dacapo";

const state = session({ rows: [1, 2, 3], chosen: 0, log: "" });
<table><tbody>
  {state.rows.map((row) => (
    <tr key={row} class={row === state.chosen ? "chosen" : ""} onClick={() => { state.log += "row " + row + ";"; }}>
      <td>{row}</td>
      <td><button type="button" onClick={() => { state.chosen = row; }}>choose {row}</button></td>
      <td><a href="#here" onClick={() => { state.rows = state.rows.filter((other) => other !== row).reverse(); }}>remove {row}</a></td>
    </tr>
  ))}
</tbody></table>;
<Text>{state.chosen + " " + state.log}</Text>;
`,
    "address.app.tsx": `
import { Button, Text, TextInput, query } from "dacapo";

const at = query({ search: "", page: 1 });
<TextInput label="Search" bind={at.search} />;
<Button onClick={() => { at.page++; }}>Next</Button>;
<Text>{at.search + " " + at.page}</Text>;
`,
  });
});
afterAll(() => stage.close());

it("handlers inside of a row are those of the last run, and the row's own hears the click too", async () => {
  const page = await stage.page("rows");
  await page.getByRole("button", { name: "choose 2" }).click();
  await page.getByText("2 row 2;").waitFor();
  expect(await page.locator("tr.chosen td").first().innerText()).toBe("2");
  await page.getByRole("link", { name: "remove 1" }).click();
  await expect.poll(() => page.locator("tr td:first-child").allInnerTexts()).toEqual(["3", "2"]);
  await page.getByRole("link", { name: "remove 3" }).click();
  await expect.poll(() => page.locator("tr td:first-child").allInnerTexts()).toEqual(["2"]);
  expect(page.problems).toEqual([]);
  await page.close();
});

it("focus stays on a button inside of a row that changes, and keys work it", async () => {
  const page = await stage.page("rows");
  await page.getByRole("button", { name: "choose 3" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("3 row 3;").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("choose 3");
  await page.close();
});

it("the address follows the script, and the script the history", async () => {
  const page = await stage.page("address?search=a%20b");
  await page.getByText("a b 1").waitFor();
  await page.getByLabel("Search").fill("c");
  await page.keyboard.press("Enter");
  await page.getByText("c 1").waitFor();
  expect(new URL(page.url()).search).toBe("?search=c");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("c 2").waitFor();
  expect(new URL(page.url()).search).toBe("?search=c&page=2");
  await page.goBack();
  await page.getByText("c 1").waitFor();
  expect(await page.getByLabel("Search").inputValue()).toBe("c");
  await page.goBack();
  await page.getByText("a b 1").waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});
