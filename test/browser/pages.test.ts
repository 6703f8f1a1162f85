// An app with several pages in a real browser: links, history, deep links, focus, and what a build writes for them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { aliases } from "../sources.ts";
import { Stage } from "./stage.ts";

const app = `import { Button, Header, Title, Navigation, Page, PageLink, Text, TextInput } from "dacapo";
<Navigation>
  <Page path="/" title="Home" icon="🏠">{() => { <Title>Home</Title>; <TextInput label="Draft" />; <PageLink path="/users/7">Ada</PageLink>; <PageLink path="/long#far-down">Far</PageLink>; }}</Page>
  <Page path="/long" title="Long">{() => { <div style="height:3000px"></div>; <Header>Far down</Header>; <div style="height:3000px"></div>; }}</Page>
  <Page path="/reports" section="More" app={() => import("./late/reports.app")} />
  <Page path="/users/:id" title="User">{({ id }) => { <Title>User {id}</Title>; <Button>Greet</Button>; }}</Page>
</Navigation>;
<Text>frame</Text>;
`;
const reports = `import { Title } from "dacapo";
<Title>Reports</Title>;
`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ "shop.app.tsx": app, "late/reports.app.tsx": reports });
});
afterAll(() => stage.close());

it("goes to pages by links without a reload, and back; the focus, the title and the address follow", async () => {
  const page = await stage.page("shop");
  const heading = (name: string) => page.getByRole("heading", { name }).waitFor();
  const path = () => new URL(page.url()).pathname;
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.getByRole("link", { name: "Ada" }).click();
  await heading("User 7");
  expect([path(), await page.title()]).toEqual(["/shop/users/7", "User"]);
  // The link beside the heading, then the button.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("Greet");
  await page.locator("aside nav").getByRole("link", { name: "Reports" }).click();
  await heading("Reports");
  expect(await page.locator("[aria-current=page]").innerText()).toBe("Reports");
  await page.goBack();
  await heading("User 7");
  await page.goForward();
  await heading("Reports");
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
  expect(page.problems).toEqual([]);
  await page.close();
});

it("names the page beside the button of the drawer on a narrow screen, unless its title says the same", async () => {
  const page = await stage.page("shop");
  await page.setViewportSize({ width: 360, height: 740 });
  const name = page.locator(".dc-page-name");
  const width = (): Promise<number> => name.evaluate((element) => element.getBoundingClientRect().width);
  await expect.poll(width).toBeLessThan(2);
  await page.getByRole("link", { name: "Ada" }).click();
  await page.getByRole("heading", { name: "User 7" }).waitFor();
  await expect.poll(width).toBeGreaterThan(20);
  expect(await name.innerText()).toBe("User");
  const [bar, title] = await Promise.all([name.boundingBox(), page.getByRole("heading").first().boundingBox()]);
  expect(bar!.y + bar!.height).toBeLessThanOrEqual(title!.y);
  await page.goBack();
  await page.getByRole("heading", { name: "Home" }).waitFor();
  await expect.poll(width).toBeLessThan(2);
  expect(page.problems).toEqual([]);
  await page.close();
});

it("goes to a part of a page: by a link within the app, by an address, by the link beside a heading", async () => {
  const page = await stage.page("shop");
  await page.locator("main").getByRole("link", { name: "Far" }).click();
  const top = () => page.locator("h2").evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(100);
  expect(new URL(page.url()).hash).toBe("#far-down");
  const other = await stage.page("shop/long#far-down");
  const there = () => other.locator("h2").evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  await expect.poll(there).toBeLessThan(100);
  await other.evaluate(() => {
    history.replaceState(null, "", location.pathname);
    scrollTo(0, 2600);
  });
  const link = other.getByRole("link", { name: "Link to this part" });
  await other.getByRole("heading", { name: "Far down" }).hover();
  await link.click();
  expect(new URL(other.url()).hash).toBe("#far-down");
  await expect.poll(there).toBeLessThan(100);
  expect([...page.problems, ...other.problems]).toEqual([]);
  await page.close();
  await other.close();
});

it("opens at any of its pages, and follows edits of a page's script", async () => {
  const page = await stage.page("shop/users/9");
  await page.getByRole("heading", { name: "User 9" }).waitFor();
  await page.getByRole("link", { name: "Reports" }).click();
  await page.getByRole("heading", { name: "Reports" }).waitFor();
  stage.write("late/reports.app.tsx", reports.replace(">Reports", ">All reports"));
  await page.getByRole("heading", { name: "All reports" }).waitFor();
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations;
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(page.problems).toEqual([]);
  await page.close();
});

it("writes a file for each path in a build, and one for all other addresses", async () => {
  const result = await build({
    root: stage.folder,
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [dacapo({ app: "shop.app.tsx" })],
    resolve: { alias: aliases("site") },
    build: { write: false },
  });
  if (!("output" in result)) throw new Error("The build gave more than one result.");
  const html = (name: string) => {
    const file = result.output.find(({ fileName }) => fileName === name);
    return file?.type === "asset" ? String(file.source) : "";
  };
  expect(html("index.html")).toContain('data-base="./"');
  expect(html("reports/index.html")).toMatch(/data-base="\.\.\/"[^]*src="\.\.\/assets\//);
  expect(html("404.html")).toMatch(/data-base="\/"[^]*src="\/assets\//);
});
