// Finds a Chromium and opens it: one that is there, else one that can be had.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { onPath } from "./on-path.ts";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What pages need of a browser: the engine alone is the quicker one; with all that stands around a page it shows documents as well. */
export type Kind = "engine" | "whole";

const shared = new Map<Kind, Promise<Browser>>();

/** One Chromium for all tests of a process, and as long as it. */
export async function sharedBrowser(kind: Kind = "engine"): Promise<Browser> {
  const known = shared.get(kind);
  if (known !== undefined && (await known).isConnected()) return known;
  const opened = openBrowser([], kind);
  shared.set(kind, opened);
  return opened;
}

/** One with settings of its own. */
export function openBrowser(more: readonly string[] = [], kind: Kind = "engine"): Promise<Browser> {
  const engine = kind === "engine" ? findEngine() : undefined;
  return chromium.launch({ executablePath: engine ?? findChromium() ?? installChromium(), args: [...args, ...more] });
}

const named = (): string | undefined => process.env["CHROMIUM_PATH"] || undefined;

/** The same engine without windows and what they have: a page costs a quarter less. */
const findEngine = (): string | undefined => named() ?? onPath("chromium-headless-shell");

export function findChromium(): string | undefined {
  const installed = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return named() ?? installed ?? [mac, ...findPlaywrights()].find((path) => existsSync(path));
}

/** Browsers that Playwright has downloaded, the newest first; not only the one that this version asks for. */
function findPlaywrights(): string[] {
  const cache =
    process.env["PLAYWRIGHT_BROWSERS_PATH"] ??
    join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  const found = readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .sort()
    .reverse();
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
  ];
  return found.flatMap((name) => inside.map((path) => join(cache, name, path)));
}

function installChromium(): string {
  const ways: [string, string[]][] = [["npx", ["playwright-core", "install", "chromium"]]];
  if (process.getuid?.() === 0)
    ways.push(["apt-get", ["update"]], ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]]);
  for (const [command, words] of ways) {
    try {
      execFileSync(command, words, { stdio: "ignore", timeout: 300_000 });
    } catch {
      continue;
    }
    const found = findChromium();
    if (found !== undefined) return found;
  }
  throw new Error(
    "These tests need Chromium. Install it, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}
