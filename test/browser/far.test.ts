// Pages far from their server, or behind a proxy that lets no socket through: a real browser, and a proxy in between.
import type { Browser } from "playwright-core";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Proxy, type ProxyOptions, startProxy } from "../hosts/proxy.ts";
import { command, Project, quiet } from "../installed.ts";
import { watch, type Watched } from "./chromium.ts";
import { openBrowser } from "./open.ts";
import { startProcess } from "./process.ts";

const files = {
  "far.app.tsx": `import { type AppConfig, Button, Checkbox, FileUploader, session, Slider, Text, TextInput } from "dacapo";
export const config = { title: "Far", host: "server" } satisfies AppConfig;
const state = session({ clicks: 0, runs: 0 });
state.runs++;
const name = <TextInput label="Name" live />;
const n = <Slider label="N" max={100} />;
<Checkbox label="Check" />;
<Button onClick={() => { state.clicks += 1; }}>Click</Button>;
const file = <FileUploader label="File" />;
<Text>[{name}] {n} after {state.clicks} clicks {file?.name ?? ""}</Text>;
<p class="runs">{state.runs}</p>;
`,
};

let browser: Browser;
let project: Project;
let port: number;
let end: () => void;
beforeAll(async () => {
  browser = await openBrowser();
  project = new Project(files, null);
  const env = { ...quiet, NODE_ENV: "production" };
  const { status, stderr } = spawnSync(process.execPath, [command(), "build", "far.app.tsx"], {
    cwd: project.folder,
    encoding: "utf8",
    env,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const started = await startProcess([join(project.folder, "dist/server.js")], /"port":(\d+)/, {
    cwd: project.folder,
    env: { ...env, PORT: "0" },
  });
  port = started.port;
  end = () => started.child.kill("SIGKILL");
});
afterAll(async () => {
  end();
  await browser.close();
  project.remove();
});

async function open(options: ProxyOptions): Promise<{ page: Watched; proxy: Proxy }> {
  const proxy = await startProxy(port, options);
  onTestFinished(() => proxy.close());
  const page = await watch(browser);
  await page.goto(`http://127.0.0.1:${proxy.port}/`);
  await page.getByText("[] 0 after 0 clicks").waitFor();
  return { page, proxy };
}

const runs = async (page: Watched): Promise<number> => Number(await page.locator("p.runs").innerText());

it("a file shows that it is on its way, and can be given up", async () => {
  const { page } = await open({});
  // It is never answered.
  await page.route("**/@dacapo/upload", () => {});
  const choose = (name: string) =>
    page.getByLabel("File").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from("x") });
  await choose("endless.txt");
  await page.getByRole("progressbar", { name: "Sending endless.txt" }).waitFor();
  await page.getByRole("button", { name: "Do not send endless.txt" }).click();
  await expect.poll(() => page.locator(".dc-files li").count()).toBe(0);
  await page.unroute("**/@dacapo/upload");
  await page.getByRole("button", { name: "Click" }).click();
  await page.getByText("[] 0 after 1 clicks").waitFor();
  await choose("a.txt");
  await page.getByText("after 1 clicks a.txt").waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});

describe.each([150, 600])("with a delay of %s ms", (delay) => {
  it("typing, dragging, focus and caret are as in a tab", async () => {
    const { page } = await open({ delay });
    const field = page.getByLabel("Name");
    await field.click();
    await page.keyboard.type("Ada Lace");
    // What the script says of the first letters arrives while the rest is typed, in the middle of the word.
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("Love");
    expect(await field.inputValue()).toBe("Ada LoveLace");
    expect(await field.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(8);
    await page.getByText("[Ada LoveLace]").waitFor();
    expect(await field.inputValue()).toBe("Ada LoveLace");
    expect(
      await field.evaluate((element: HTMLInputElement) => [element === document.activeElement, element.selectionStart]),
    ).toEqual([true, 8]);

    // A box shows at once that it was ticked, and stays so.
    const box = page.getByLabel("Check");
    await box.check();
    expect(await box.isChecked()).toBe(true);

    // A slider follows the pointer; the script is told the newest whenever it has taken the one before.
    const before = await runs(page);
    const slider = page.getByRole("slider");
    const { x, y, width, height } = (await slider.boundingBox())!;
    const at = async (part: number): Promise<void> => page.mouse.move(x + width * part, y + height / 2);
    await at(0);
    await page.mouse.down();
    for (let step = 1; step <= 60; step++) await at(step / 60);
    const shown = Number(await slider.inputValue());
    expect(shown).toBe(100);
    await page.mouse.up();
    await page.getByText("] 100 after").waitFor();
    expect(Number(await slider.inputValue())).toBe(100);
    expect((await runs(page)) - before).toBeLessThan(40);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

it("a connection that dies without a word is found out, and the page is there again as soon as the network is", async () => {
  const { page, proxy } = await open({});
  const click = () => page.getByRole("button", { name: "Click" }).click();
  await click();
  await page.getByText("after 1 clicks").waitFor();
  proxy.silent = true;
  await click();
  await page.getByLabel("Name").fill("Ada");
  await page.locator(".dc-notice", { hasText: "The connection is lost" }).waitFor();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await click();
  await expect.poll(() => proxy.asked).toBeGreaterThan(2);
  proxy.silent = false;
  const since = performance.now();
  await page.getByText("[Ada] 0 after 3 clicks a.txt").waitFor();
  expect(performance.now() - since).toBeLessThan(5000);
  await expect.poll(() => page.locator(".dc-notice").textContent()).toBe("");
  await page.close();
});

describe.each(["refused", "swallowed"] as const)("where sockets are %s on the way", (sockets) => {
  it("the page finds another way by itself, and all is as ever", async () => {
    const { page, proxy } = await open({ sockets });
    expect(proxy.asked).toBe(1);
    await page.getByLabel("Name").fill("Grace");
    await page.getByText("[Grace]").waitFor();
    for (let click = 0; click < 5; click++) await page.getByRole("button", { name: "Click" }).click();
    await page.getByText("after 5 clicks").waitFor();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
    await page.getByText("after 5 clicks a.txt").waitFor();
    expect(await page.locator(".dc-notice").textContent()).toBe("");
    await page.close();
  });

  it("it comes back after a break, and nothing is lost", async () => {
    const { page } = await open({ sockets });
    await page.getByRole("button", { name: "Click" }).click();
    await page.getByText("after 1 clicks").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Click" }).click();
    await page.getByRole("button", { name: "Click" }).click();
    await page.locator(".dc-notice", { hasText: "The connection is lost" }).waitFor();
    await page.context().setOffline(false);
    await page.getByText("after 3 clicks").waitFor();
    await expect.poll(() => page.locator(".dc-notice").textContent()).toBe("");
    await page.close();
  });
});
