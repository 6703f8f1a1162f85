// Development as one sees it who writes the title app: how soon its page is there, and how soon an edit is.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import build from "../test/build.ts";
import { command, Project, quiet } from "../test/installed.ts";
import { median } from "./samples.ts";

export interface DevCost {
  /** Of the first load: how many, and milliseconds until the app is painted; the server has just started, and knows nothing. */
  requests: number;
  load: number;
  /** Milliseconds from the call that saves the script until the frame that shows it is painted. */
  edit: number;
  edits: number;
}

const script = "title.app.tsx";
const source = readFileSync(new URL(`../examples/${script}`, import.meta.url), "utf8");
const editsEach = 5;

/** In each round a new project, in which the package is installed, and a server of its own. */
export async function measureDev(browser: Browser, rounds: number): Promise<DevCost> {
  const clear = build();
  const [requests, loads, edits]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let round = 0; round < rounds; round++) {
      const project = new Project({ [script]: source }, null);
      const { server, address } = await startServer(project.folder);
      try {
        const page = await browser.newPage();
        page.setDefaultTimeout(60_000);
        let asked = 0;
        page.on("request", () => asked++);
        loads.push(await load(page, address));
        requests.push(asked);
        await findWatched(page, project);
        for (let i = 0; i < editsEach; i++) edits.push(await edit(page, project, `Foo ${i}`));
        await page.context().close();
      } finally {
        server.kill();
        project.remove();
      }
    }
  } finally {
    clear();
  }
  return { requests: median(requests), load: median(loads), edit: median(edits), edits: edits.length };
}

function startServer(cwd: string): Promise<{ server: ChildProcess; address: string }> {
  // The benchmark itself runs for production.
  const env = { ...quiet, NODE_ENV: "development" };
  const server = spawn(process.execPath, [command(), "dev", script, "--port", "0"], { cwd, env });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (address !== undefined) resolve({ server, address });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}.\n${said}`)));
  });
}

async function load(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await painted(page, "Foo");
  return performance.now() - start;
}

async function edit(page: Page, project: Project, label: string): Promise<number> {
  const shown = painted(page, label);
  const start = performance.now();
  save(project, label);
  await shown;
  return performance.now() - start;
}

const save = (project: Project, label: string): void =>
  project.write({ [script]: source.replace(">Foo<", `>${label}<`) });

/** What is saved before the server watches goes unnoticed; and the first edit loads what the others find loaded. */
async function findWatched(page: Page, project: Project): Promise<void> {
  const again = setInterval(() => save(project, "Watched"), 500);
  await painted(page, "Watched").finally(() => clearInterval(again));
}

/** A button of that label stands in a frame that has been painted. */
const painted = (page: Page, label: string): Promise<void> =>
  page.evaluate(
    (label) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (![...document.querySelectorAll("main button")].some(({ textContent }) => textContent === label)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        look();
      }),
    label,
  );
