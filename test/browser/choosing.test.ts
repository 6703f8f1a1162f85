// Lists that open, in each browser: at their control, made when they open, searched at once, and the focus stays with who chooses.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import { Stage } from "./stage.ts";
import type { Part, Tab } from "./tab.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({
    "choosing.app.tsx": `
import { MultiSelect, Popover, SelectBox, Text, TextInput } from "dacapo";

const many = Array.from({ length: 10_000 }, (_, n) => "Option " + n);
for (let i = 0; i < 30; i++) <Text key={i}>Line {i}</Text>;
<Popover label="Panel">{() => { <Text>Inside the panel</Text>; }}</Popover>;
const tastes = <MultiSelect label="Tastes" options={["salt", "sweet", "sour"]} value={["salt", "sweet", "sour"]} />;
<Text>tastes {tastes.join()}</Text>;
const towns = <MultiSelect label="Towns" options={["Wien", "Zürich", "İzmir", ...many]} />;
<Text>towns {towns.join()}</Text>;
const one = <SelectBox label="One" options={many} />;
<Text>one {one}</Text>;
const maybe = <SelectBox label="Maybe" options={many} clearable />;
<Text>maybe {String(maybe)}</Text>;
const find = async (query: string) => many.filter((name) => name.endsWith(query)).slice(0, 30);
const found = <SelectBox label="Found" options={find} />;
<Text>found {String(found)}</Text>;
<TextInput label="Helped" help="This is what helps" />;
for (let i = 0; i < 30; i++) <Text key={i}>Line {i}</Text>;
`,
  });
});
afterAll(() => stage.close());

const group = (tab: Tab, name: string): Part => tab.getByRole("group", { name, exact: true });
/** What a list shows. */
const rows = async (tab: Tab): Promise<string[]> => {
  const texts = await tab.locator(".dc-list:popover-open label").allInnerTexts();
  return texts.map((text) => text.trim());
};

const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.activeElement!.getAttribute("aria-label") ?? document.activeElement!.localName);

/** How far a panel stands from what opened it, and how far it is out of the window. */
const standing = (tab: Tab, panel: string, anchor: string) =>
  tab.evaluate(
    ([of, at]) => {
      const [a, b] = [of!, at!].map((css) => document.querySelector(css)!.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      const apart = Math.min(Math.abs(a.top - b.bottom), Math.abs(b.top - a.bottom));
      const out = Math.max(0, -a.top, -a.left, a.bottom - innerHeight, a.right - innerWidth);
      return {
        apart: apart < 24 ? "near" : apart,
        out: Math.round(out),
        overlaps: a.left < b.right && b.left < a.right,
      };
    },
    [panel, anchor],
  );
const atIt = { apart: "near", out: 0, overlaps: true };

describe.each(browsers)("%s", (browser) => {
  it.each([
    ["a popover", ".dc-popover > button", ".dc-popover-panel"],
    ["a list", ".dc-multiselect .dc-chips-open", ".dc-multiselect .dc-list"],
    ["help", ".dc-help", ".dc-tip"],
  ])("G2: %s opens at its button on a scrolled page, wide and narrow", async (_what, anchor, panel) => {
    const tab = await stage.tab(browser, "choosing");
    for (const width of [1280, 380])
      for (const block of ["start", "center", "end"] as const) {
        await tab.setViewportSize({ width, height: 700 });
        await tab
          .locator(anchor)
          .first()
          .evaluate((element, to) => element.scrollIntoView({ block: to, behavior: "instant" }), block);
        // By key: help shows itself to the mouse before it is clicked.
        await tab.locator(anchor).first().press("Enter");
        await tab.locator(panel).first().waitFor();
        await expect.poll(() => standing(tab, panel, anchor)).toEqual(atIt);
        await tab.keyboard.press("Escape");
        await tab.locator(panel).first().waitFor({ state: "hidden" });
      }
    await tab.close();
  });

  it("C8 C7: what is typed after a click on the field filters at once", async () => {
    const tab = await stage.tab(browser, "choosing");
    await group(tab, "Towns").locator(".dc-chips-open").click();
    await expect.poll(() => focused(tab)).toBe("Search");
    await tab.keyboard.type("zur");
    await expect.poll(() => rows(tab)).toEqual(["Zürich"]);
    await tab.keyboard.press("Enter");
    await tab.getByText("towns Zürich").waitFor();
    await tab.keyboard.press("Escape");
    await expect.poll(() => focused(tab)).toBe("Choose");
    await tab.keyboard.type("izm");
    await expect.poll(() => rows(tab)).toEqual(["İzmir"]);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("C15: ten thousand options are nowhere until their list opens, and then only those in sight", async () => {
    const tab = await stage.tab(browser, "choosing");
    const nodes = () => tab.evaluate(() => document.querySelectorAll("*").length);
    expect(await nodes()).toBeLessThan(400);
    const one = tab.getByRole("combobox", { name: "One", exact: true });
    expect(await one.innerText()).toBe("Option 0");
    await one.click();
    await expect.poll(() => focused(tab)).toBe("Search");
    expect(await nodes()).toBeLessThan(600);
    for (let step = 0; step < 40; step++) await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    await tab.getByText("one Option 39", { exact: true }).waitFor();
    expect(await one.innerText()).toBe("Option 39");
    const maybe = tab.getByRole("combobox", { name: "Maybe", exact: true });
    await maybe.focus();
    await tab.keyboard.type("9999");
    await expect.poll(() => rows(tab)).toEqual(["Option 9999"]);
    await tab.locator(".dc-list:popover-open label").click();
    await tab.getByText("maybe Option 9999", { exact: true }).waitFor();
    await maybe.click();
    await tab.locator(".dc-list:popover-open label").first().click();
    await tab.getByText("maybe null", { exact: true }).waitFor();
    await tab.close();
  });

  it("G9: when a chip is removed the focus goes to the next, and from the last to the field", async () => {
    const tab = await stage.tab(browser, "choosing");
    await tab.getByRole("button", { name: "Remove sweet" }).focus();
    await tab.keyboard.press("Enter");
    await tab.getByText("tastes salt,sour").waitFor();
    expect(await focused(tab)).toBe("Remove sour");
    await tab.keyboard.press("Enter");
    await tab.getByText("tastes salt", { exact: true }).waitFor();
    expect(await focused(tab)).toBe("Choose");
    await tab.getByRole("button", { name: "Remove salt" }).click();
    await tab.getByText("tastes", { exact: true }).waitFor();
    expect(await focused(tab)).toBe("Choose");
    await tab.close();
  });
});

it("options that are asked for are found while one types, and chosen by keys", async () => {
  const tab = await stage.tab("chromium", "choosing");
  await tab.getByRole("combobox", { name: "Found" }).click();
  await tab.getByText("Option 7", { exact: true }).waitFor();
  await tab.keyboard.type("777");
  await expect
    .poll(() => rows(tab))
    .toEqual([
      "Option 777",
      "Option 1777",
      "Option 2777",
      "Option 3777",
      "Option 4777",
      "Option 5777",
      "Option 6777",
      "Option 7777",
      "Option 8777",
      "Option 9777",
    ]);
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Enter");
  await tab.getByText("found Option 1777").waitFor();
  expect(await focused(tab)).toBe("button");
  await tab.close();
});
