// Scripts that run in a worker of their page, in a real browser: what the page does while they compute, and how they are stopped.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { type Listening, serve } from "../../runtime/hosts/server/serve.ts";
import { command, Project, quiet } from "../installed.ts";
import { watch, type Watched } from "./chromium.ts";
import { openBrowser } from "./open.ts";

const source = `import { type AppConfig, Button, DataFrame, DownloadButton, FileUploader, lazyRows, query, session, shared, stored, Text, TextInput, tick, Title } from "dacapo";
import { style } from "./style";

export const config = { title: "Work", host: "worker" } satisfies AppConfig;
const state = session({ clicks: 0, when: new Date(5) });
const mine = stored({ seen: 0 });
const at = query({ at: 0 });
const all = shared({ votes: 0 });

<Title>Work</Title>;
<div class="plain">{style}</div>;
<Button onClick={() => shared.update("votes", (votes) => votes + 1)}>{"Vote " + all.votes}</Button>;
const name = <TextInput label="Name" />;
<Text>Hello {name}, {state.clicks} clicks, {mine.seen} seen, at {at.at}, {typeof document}, {state.when.getTime()}</Text>;
<Button onClick={() => { state.clicks += 1; mine.seen += 1; }}>Click</Button>;
<Button onClick={() => { at.at += 1; }}>Go</Button>;
const busy = <Button>Busy</Button>;
if (busy) {
  const end = Date.now() + 2500;
  while (Date.now() < end);
  <Text>It took a while.</Text>;
}
const endless = <Button>Endless</Button>;
if (endless) for (;;);
const slow = <Button>Slow</Button>;
if (slow) for (let at = 0; at < 10_000; at++) await tick();
const file = <FileUploader label="File" />;
if (file !== null) <Text>{file.name}: {await file.text()}</Text>;
<DownloadButton data={() => new Uint8Array([104, 105])} fileName="made.txt">Download</DownloadButton>;
const lines = lazyRows<{ id: number; line: string }>({
  count: 1_000_000,
  async load({ from, to, sort }) {
    const down = sort[0]?.down === true;
    return Array.from({ length: to - from }, (_, at) => (down ? 999_999 - from - at : from + at)).map((id) => ({ id, line: "line " + id }));
  },
});
const { rows } = <DataFrame data={lines} columns={["id", "line"]} rowKey="id" selection="row" height={300} />;
<Text>Chosen: {rows.join()}</Text>;
`;

/** A style sheet that a module of the script imports. */
const styled = {
  "style.ts": '// import "no-such-package/look.css";\nimport "./style.css";\nexport const style = "italic";\n',
  "style.css": ".plain { font-style: italic; }\n",
};

let browser: Browser;
let project: Project;
/** Files only, under a strict policy. */
let site: Listening;
beforeAll(async () => {
  browser = await openBrowser();
  project = new Project({ "work.app.tsx": source, ...styled }, null);
  const options = { cwd: project.folder, encoding: "utf8", env: { ...quiet, NODE_ENV: "production" } } as const;
  const { status, stderr } = spawnSync(process.execPath, [command(), "build", "work.app.tsx"], options);
  expect([status, stderr]).toEqual([0, ""]);
  site = await serve({ apps: {}, site: join(project.folder, "dist"), port: 0, host: "127.0.0.1", log: () => {} });
});
afterAll(async () => {
  await site.close();
  await browser.close();
  project.remove();
});

async function open(port: number): Promise<Watched> {
  const page = await watch(browser);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator("main > :visible").first().waitFor();
  return page;
}

const line = (page: Watched): Promise<string> => page.locator("main p").first().innerText();
const press = (page: Watched, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

async function use(page: Watched): Promise<void> {
  expect(await page.locator("div.plain").evaluate((text) => getComputedStyle(text).fontStyle)).toBe("italic");
  await press(page, "Click");
  await expect.poll(() => line(page)).toBe("Hello , 1 clicks, 1 seen, at 0, undefined, 5");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("inside") });
  await page.getByText("a.txt: inside").waitFor();
  const coming = page.waitForEvent("download");
  await press(page, "Download");
  expect(readFileSync(await (await coming).path(), "utf8")).toBe("hi");
  await press(page, "Go");
  await expect.poll(() => page.url()).toContain("?at=1");
  await page.goBack();
  await expect.poll(() => line(page)).toContain("at 0");
}

it("nothing of the inspector is in what is built", () => {
  const dist = join(project.folder, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  expect(files.some((file) => file.includes("worker"))).toBe(true);
  for (const file of files)
    for (const word of ["dacapo-inspector", '"inspect"', "go-back"])
      expect(readFileSync(join(dist, file), "utf8").includes(word), `${word} in ${file}`).toBe(false);
});

it("is built, and used under a strict policy; typing goes on while it computes", async () => {
  const page = await open(site.port);
  await use(page);
  await press(page, "Busy");
  const field = page.getByLabel("Name");
  const before = Date.now();
  await field.click();
  await page.keyboard.type("typed meanwhile");
  expect(await field.inputValue()).toBe("typed meanwhile");
  // The page was free all the time: the script is not.
  expect(Date.now() - before).toBeLessThan(2000);
  await page.keyboard.press("Tab");
  await page.getByText("Hello typed meanwhile").waitFor();
  // A run that lets others through is superseded.
  await press(page, "Slow");
  await press(page, "Click");
  await expect.poll(() => line(page)).toContain("2 clicks");
  expect(page.problems).toEqual([]);
});

it("a script that does not end can be stopped, and goes on from where it was at rest", async () => {
  const page = await open(site.port);
  await press(page, "Click");
  const field = page.getByLabel("Name");
  await field.fill("Ada");
  await field.press("Tab");
  await page.getByText("Hello Ada, 1 clicks").waitFor();
  await press(page, "Endless");
  await press(page, "Click");
  await page.getByRole("button", { name: "Stop it" }).click();
  // What was done meanwhile is not lost, what never ended is.
  await page.getByText("Hello Ada, 2 clicks").waitFor();
  expect(await field.inputValue()).toBe("Ada");
});

it("rows that are loaded when they are seen come from where the script is", async () => {
  const page = await open(site.port);
  const cell = (text: string) => page.getByRole("gridcell", { name: text, exact: true });
  await cell("line 5").waitFor();
  await page.locator(".dc-grid-frame").evaluate((frame) => (frame.scrollTop = frame.scrollHeight));
  await cell("line 999999").waitFor();
  await cell("line 999998").click();
  await page.getByText("Chosen: 999998").waitFor();
  // The run has made the rows anew, and what was in sight is here again.
  await cell("line 999997").waitFor();
  await page.locator(".dc-grid-frame").evaluate((frame) => (frame.scrollTop = 0));
  await cell("line 5").waitFor();
  const heading = page.getByRole("columnheader", { name: "id" });
  await heading.click();
  await heading.click();
  await cell("line 999999").waitFor();
  expect(page.problems).toEqual([]);
});

it("what is shared is the same in the workers of all tabs", async () => {
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await page.goto(`http://127.0.0.1:${site.port}/`);
    await page.getByRole("button", { name: "Vote 0" }).waitFor();
  }
  await one.getByRole("button", { name: "Vote 0" }).click();
  await two.getByRole("button", { name: "Vote 1" }).click();
  await one.getByRole("button", { name: "Vote 2" }).waitFor();
  await context.close();
});

it("in development it runs in a worker, too, and is loaded anew when it is edited", async () => {
  const other = new Project({ "work.app.tsx": source, ...styled }, null);
  onTestFinished(() => other.remove());
  const words = [command(), "dev", "work.app.tsx", "--port", "0", "--host", "127.0.0.1"];
  const child = spawn(process.execPath, words, { cwd: other.folder, env: { ...quiet, NODE_ENV: "development" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const port = await new Promise<number>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(data.toString());
      if (found !== null) resolve(Number(found[1]));
    });
  });
  const page = await open(port);
  await use(page);
  other.write({ "work.app.tsx": source.replace("<Title>Work<", "<Title>Edited<") });
  await page.getByRole("heading", { name: "Edited" }).waitFor();
  expect(page.problems).toEqual([]);
});
