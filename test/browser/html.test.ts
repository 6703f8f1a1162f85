// Plain HTML with handlers, and the page's address: real clicks, real keys, the real history.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
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
    "parts.app.tsx": `
import { Text, query, session } from "dacapo";

const at = query({ tab: "one's" });
const runs = session({ count: 0 });
runs.count += 1;
<a href="#part">To the part</a>;
<a href="#">To the top</a>;
<button type="button" onClick={() => { at.tab = "two's"; }}>Two</button>;
<Text>{"run " + runs.count + " of " + at.tab}</Text>;
<h2 id="part">Part</h2>;
`,
    "left.app.tsx": `
import { Button, Text, query } from "dacapo";

const at = query({ left: 0 });
<Button onClick={() => { at.left += 1; }}>Left</Button>;
<Text>{"left " + at.left}</Text>;
`,
    "right.app.tsx": `
import { Button, Text, query } from "dacapo";

const at = query({ right: 0 });
<Button onClick={() => { at.right = (at.right + 1) % 2; }}>Right</Button>;
<Text>{"right " + at.right}</Text>;
`,
    "two.html": `<!doctype html><title>Two</title><main><div id="a"></div><div id="b"></div></main><script type="module">
import { mount } from "dacapo/mount";
import Left from "/left.app.tsx";
import Right from "/right.app.tsx";
mount(Left, document.getElementById("a"));
mount(Right, document.getElementById("b"));
</script>`,
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

describe.each(browsers)("%s", (browser) => {
  it("E2: a link to a part of the page leaves the script alone, and so does the way back", async () => {
    const tab = await stage.tab(browser, "parts");
    await tab.getByText("run 1 of one's").waitFor();
    const hash = () => tab.evaluate(() => location.hash);
    await tab.getByRole("link", { name: "To the part" }).click();
    await expect.poll(hash).toBe("#part");
    await tab.getByRole("button", { name: "Two" }).click();
    await tab.getByText("run 2 of two's").waitFor();
    await tab.getByRole("link", { name: "To the top" }).click();
    await tab.getByRole("link", { name: "To the part" }).click();
    await tab.goBack();
    await tab.goBack();
    await expect.poll(hash).toBe("#part");
    expect(await tab.getByText("run 2 of two's").count()).toBe(1);
    await tab.goBack();
    await tab.getByText("run 3 of one's").waitFor();
    await tab.close();
  });

  it("E3: two apps on one page leave each other's parameters alone", async () => {
    const tab = await stage.tab(browser, "two.html?other=1");
    const search = () => tab.evaluate(() => location.search);
    await tab.getByText("right 0").waitFor();
    await tab.getByRole("button", { name: "Left" }).click();
    await tab.getByText("left 1").waitFor();
    expect(await search()).toBe("?other=1&left=1");
    await tab.getByRole("button", { name: "Right" }).click();
    await tab.getByText("right 1").waitFor();
    expect(await search()).toBe("?other=1&left=1&right=1");
    await tab.getByRole("button", { name: "Left" }).click();
    await tab.getByText("left 2").waitFor();
    await tab.getByRole("button", { name: "Right" }).click();
    await tab.getByText("right 0").waitFor();
    expect(await search()).toBe("?other=1&left=2");
    // What one element changes again and again is one step of the history.
    await tab.goBack();
    await tab.getByText("left 1").waitFor();
    expect(await tab.getByText("right 0").count()).toBe(1);
    await tab.close();
  });
});
