// Pages of Chromium for tests, each as good as new: one that was closed is emptied and serves again, because a new one is a second of work.
import type { Browser, Page } from "playwright-core";
import { aboutTime } from "./about-time.ts";

/** A page that keeps what went wrong in it. */
export interface Watched extends Page {
  problems: string[];
}

/** What opens pages: a browser, or a context in it with settings of its own. */
export type Opens = Pick<Browser, "newPage">;

const empty = new WeakMap<Opens, Watched[]>();

export async function watch(browser: Opens, { dark = false } = {}): Promise<Watched> {
  if (!empty.has(browser)) empty.set(browser, []);
  const kept = empty.get(browser)!;
  const page = kept.pop() ?? (await newPage(browser, kept));
  page.problems = [];
  await page.emulateMedia({ ...asAtFirst, colorScheme: dark ? "dark" : "light" });
  return page;
}

const asAtFirst = { media: null, reducedMotion: null, forcedColors: null, contrast: null };
const size = { width: 1280, height: 720 };

/** What is done by these stays with a page: it serves no other test. */
const lasting = new Set<PropertyKey>([
  "addInitScript",
  "clock",
  "context",
  "exposeBinding",
  "exposeFunction",
  "on",
  "once",
]);

async function newPage(browser: Opens, kept: Watched[]): Promise<Watched> {
  const page = Object.assign(await browser.newPage({ viewport: size }), { problems: [] as string[] });
  // A busy machine has nearly as long as the test itself.
  page.setDefaultTimeout(55_000);
  page.on("console", (message) => {
    const isBad = message.type() === "error" || message.type() === "warning";
    if (isBad && !aboutTime.test(message.text())) page.problems.push(message.text());
  });
  page.on("pageerror", (error) => page.problems.push(String(error)));
  let spent = false;
  const watched: Watched = new Proxy(page, {
    get(_, name) {
      spent ||= lasting.has(name);
      if (name === "close")
        return async () => (!spent && (await isEmptied(page)) ? void kept.push(watched) : page.close());
      const value: unknown = Reflect.get(page, name);
      return typeof value === "function" ? value.bind(page) : value;
    },
  });
  return watched;
}

/** Leaves nothing of a page for the next test, and says whether that could be done. */
async function isEmptied(page: Page): Promise<boolean> {
  try {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.mouse.move(-1, -1);
    await page.goto("about:blank");
    await page.setViewportSize(size);
    return true;
  } catch {
    return false;
  }
}
