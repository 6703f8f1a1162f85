// The browsers of this machine: which are there, and how each is started.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { onPath } from "./on-path.ts";
import { findChromium } from "./open.ts";
import { startFirefox } from "./firefox.ts";
import type { RemoteBrowser } from "./remote.ts";
import { startWebKit } from "./webkit.ts";

export type BrowserName = "chromium" | "firefox" | "webkit";

const firefox = (): string | undefined => process.env["FIREFOX_PATH"] ?? onPath("firefox-esr", "firefox");

/** WebKitGTK needs three programs: its driver, its browser, and a screen. */
function findWebKit(): Parameters<typeof startWebKit> | undefined {
  const [driver, screen] = [onPath("WebKitWebDriver"), onPath("Xvfb")];
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((name) => join("/usr/lib", name)) : [];
  const browser = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
    .flatMap((version) => ["/usr/lib", ...folders].map((folder) => join(folder, version, "MiniBrowser")))
    .find((path) => existsSync(path));
  return driver && screen && browser ? [driver, screen, browser] : undefined;
}

const found: Record<BrowserName, boolean> = {
  chromium: findChromium() !== undefined,
  firefox: firefox() !== undefined,
  webkit: findWebKit() !== undefined,
};

const names = Object.keys(found) as BrowserName[];

/** In which browsers a test is made. Chromium is installed where it is missing. */
export const browsers = names.filter((name) => name === "chromium" || found[name]);

/** For whoever starts the tests: what they had, and what they had not. */
export function tellBrowsers(): string {
  const missing = names.filter((name) => !browsers.includes(name));
  const absent = missing.length === 0 ? "" : `; missing: ${missing.join(", ")} (.ci/run installs them on Debian)`;
  return `Tested in ${browsers.join(", ")}${absent}.`;
}

const started = new Map<BrowserName, Promise<RemoteBrowser>>();

/** One for all tests of a process, and as long as it: to start one takes seconds. */
export function sharedRemote(name: Exclude<BrowserName, "chromium">): Promise<RemoteBrowser> {
  let browser = started.get(name);
  if (browser === undefined) {
    browser = name === "firefox" ? startFirefox(firefox()!) : startWebKit(...findWebKit()!);
    started.set(name, browser);
  }
  return browser;
}
