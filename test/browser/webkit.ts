// WebKitGTK, the engine of Safari, through its own WebDriver: a window on a screen that nobody sees.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnBound } from "./bound.ts";
import type { Input, Remote, RemoteBrowser } from "./remote.ts";

/** The window may be as narrow as a telephone: the bar above the page would not let it. */
const narrow =
  "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }";

export async function startWebKit(driver: string, screen: string, browser: string): Promise<RemoteBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "dacapo-webkit-"));
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(join(folder, "gtk-3.0/gtk.css"), narrow);
  const display = await startScreen(screen);
  const port = await freePort();
  const environment = {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
  // Its browser goes with its screen.
  spawnBound(driver, [`--port=${port}`], "none", environment, folder);
  const wire: Wire = (method, path, body) => ask(`http://127.0.0.1:${port}${path}`, method, body);
  await reachable(wire);
  const page = await WebKitPage.open(wire, browser);
  return {
    async open() {
      // A test that failed has left it as it was.
      if (!page.isClean) await page.close();
      return page;
    },
  };
}

async function startScreen(path: string): Promise<string> {
  const words = ["-displayfd", "1", "-screen", "0", "1400x1400x24", "-nolisten", "tcp"];
  const { stdout } = spawnBound(path, words, "stdout");
  const number = await new Promise<string>((resolve, reject) => {
    stdout!.once("data", (data) => resolve(String(data).trim()));
    stdout!.once("end", () => reject(new Error("Xvfb did not start.")));
  });
  return `:${number}`;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

type Wire = (method: string, path: string, body?: object) => Promise<unknown>;

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

async function reachable(wire: Wire): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return void (await wire("GET", "/status"));
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

class WebKitPage implements Remote {
  readonly problems: string[] = [];
  isClean = true;

  private constructor(
    private readonly wire: Wire,
    private readonly session: string,
  ) {}

  /** One window for all pages, one after the other: a new one takes seconds. */
  static async open(wire: Wire, binary: string): Promise<WebKitPage> {
    const wanted = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
    const { sessionId } = (await wire("POST", "/session", { capabilities: { alwaysMatch: wanted } })) as {
      sessionId: string;
    };
    const page = new WebKitPage(wire, `/session/${sessionId}`);
    await page.resize(1280, 720);
    return page;
  }

  async navigate(url: string): Promise<void> {
    this.isClean = false;
    await this.say("/url", { url });
  }

  async traverse(delta: number): Promise<void> {
    await this.say(delta < 0 ? "/back" : "/forward", {});
  }

  async call(source: string, args: readonly unknown[]): Promise<unknown> {
    // The protocol hears of no errors: pages of tests keep them until they are asked for.
    const script = `return (async () => {
      const value = await (${source})(...JSON.parse(arguments[0]));
      return JSON.stringify({ value, problems: globalThis.problemsOfPage?.splice(0) ?? [] });
    })()`;
    const answer = (await this.say("/execute/sync", { script, args: [JSON.stringify(args)] })) as string;
    const { value, problems } = JSON.parse(answer) as { value?: unknown; problems: string[] };
    this.problems.push(...problems);
    return value;
  }

  async perform(actions: Input[]): Promise<void> {
    await this.say("/actions", { actions });
  }

  /** What the window has around the page. */
  private frame: [width: number, height: number] = [0, 0];

  async resize(width: number, height: number): Promise<void> {
    for (let tries = 0; tries < 10; tries++) {
      const [more, below] = this.frame;
      await this.say("/window/rect", { x: 0, y: 0, width: width + more, height: height + below });
      const [innerWidth, innerHeight] = await this.settled(width, height);
      if (innerWidth === width && innerHeight === height) return;
      // The first time nobody knows it. A page that has not heard of its window yet says nothing of it.
      this.frame = [Math.max(0, more + width - innerWidth), Math.max(0, below + height - innerHeight)];
    }
    throw new Error(`The window did not become ${width} × ${height}.`);
  }

  /** The size of the page once it is the one that is wanted, or stays another: it hears of it later than the window. */
  private async settled(width: number, height: number): Promise<readonly [number, number]> {
    let [last, same] = [[0, 0] as readonly [number, number], 0];
    for (let tries = 0; tries < 100 && same < 10; tries++) {
      const size = (await this.call(
        "() => new Promise((done) => requestAnimationFrame(() => done([innerWidth, innerHeight])))",
        [],
      )) as [number, number];
      if (size[0] === width && size[1] === height) return size;
      same = size[0] === last[0] && size[1] === last[1] ? same + 1 : 0;
      last = size;
    }
    return last;
  }

  async picture(): Promise<string> {
    return (await this.wire("GET", `${this.session}/screenshot`)) as string;
  }

  /** Leaves nothing over for the next page. */
  async close(): Promise<void> {
    await this.call("() => { localStorage.clear(); sessionStorage.clear(); }", []);
    await this.navigate("about:blank");
    await this.resize(1280, 720);
    this.problems.length = 0;
    this.isClean = true;
  }

  private say(path: string, body: object): Promise<unknown> {
    return this.wire("POST", this.session + path, body);
  }
}
