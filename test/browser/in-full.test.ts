// A built page says at once what it can of errors and values, and all of it when what says everything has come.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build, preview, type PreviewServer } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { aliases } from "../sources.ts";
import { sharedBrowser } from "./open.ts";
import { watch } from "./chromium.ts";

const scripts = {
  "cause.app.tsx": `import { Text } from "dacapo";
    <Text>Before</Text>;
    throw new TypeError("No city.", { cause: new AggregateError([new RangeError("Too far.")], "Two ways.") });`,
  "object.app.tsx": `import { Button, Header, Text } from "dacapo";
    const city = { name: "Graz", at: new Map([["lat", 47]]) };
    <Header>{city}</Header>;
    <Text>City: {city}</Text>;
    <Button>Again</Button>;`,
  "late.app.tsx": `import { Button } from "dacapo";
    const later = async () => { await new Promise((go) => setTimeout(go)); throw new RangeError("Too late."); };
    <Button onClick={() => void later()}>Throw</Button>;
    <Button>Again</Button>;`,
};

let browser: Browser;
let folder: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-in-full-")));
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text);
  const config = { root: folder, configFile: false, logLevel: "error" } as const;
  await build({ ...config, plugins: [dacapo({ app: "." })], resolve: { alias: aliases("site") } });
  server = await preview({ ...config, preview: { port: 0, host: "127.0.0.1" } });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (path: string): string => {
  const address = server.httpServer.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/${path}/`;
};

/** A page for which what says everything comes when it is let through, or never. */
async function openHeld(path: string) {
  const page = await watch(browser);
  let answer!: (how: "continue" | "abort") => void;
  const answered = new Promise<"continue" | "abort">((resolve) => (answer = resolve));
  await page.route(/in-full/, async (route) => route[await answered]());
  await page.goto(addressOf(path));
  return { page, answer };
}

it("shows an error at once, and what it came from when that can be said", async () => {
  const { page, answer } = await openHeld("cause");
  const error = page.getByRole("alert");
  await expect.poll(() => error.innerText()).toBe("TypeError No city.");
  answer("continue");
  await expect
    .poll(() => page.locator(".dc-exception-cause").allInnerTexts())
    .toEqual(["AggregateError: Two ways.", "RangeError: Too far."]);
  expect(await page.locator("main > p").innerText()).toBe("Before");
  await page.close();
});

it("keeps the short form of an error where nothing more can be loaded", async () => {
  const { page, answer } = await openHeld("cause");
  const failed = page.waitForEvent("requestfailed");
  answer("abort");
  await failed;
  await expect.poll(() => page.getByRole("alert").innerText()).toBe("TypeError No city.");
  await page.close();
});

it("B9: what did not come is asked for again when it is needed again", async () => {
  const page = await watch(browser);
  let lets = false;
  await page.route(/in-full/, (route) => (lets ? route.continue() : route.abort()));
  const failed = page.waitForEvent("requestfailed");
  await page.goto(addressOf("object"));
  await failed;
  await expect.poll(() => page.locator("main h2").innerText()).toBe("…");
  lets = true;
  await page.getByRole("button", { name: "Again" }).click();
  await expect.poll(() => page.locator("main h2").innerText()).toBe('{"name":"Graz","at":Map{"lat":47}}');
  expect(page.problems.filter((problem) => !problem.includes("net::ERR_FAILED"))).toEqual([]);
  await page.close();
});

it("writes objects in texts when what writes them has come", async () => {
  const { page, answer } = await openHeld("object");
  await expect.poll(() => page.locator("main h2").innerText()).toBe("…");
  await page.getByRole("button", { name: "Again" }).click();
  answer("continue");
  const written = '{"name":"Graz","at":Map{"lat":47}}';
  await expect.poll(() => page.locator("main h2").innerText()).toBe(written);
  await expect.poll(() => page.locator("main p").allInnerTexts()).toEqual([`City: ${written}`]);
  expect(page.problems).toEqual([]);
  await page.close();
});

it("keeps an error that comes late for when what shows it can be loaded", async () => {
  const page = await watch(browser);
  let isOffline = true;
  let asked = 0;
  await page.route(/in-full/, async (route) => {
    asked++;
    await (isOffline ? route.abort() : route.continue());
  });
  await page.goto(addressOf("late"));
  await page.getByRole("button", { name: "Throw" }).click();
  await expect.poll(() => asked).toBe(1);
  isOffline = false;
  await page.getByRole("button", { name: "Again" }).click();
  await page.getByText("Too late.").waitFor();
  await page.close();
});
