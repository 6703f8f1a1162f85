// Firefox, spoken to in WebDriver BiDi as it comes: no driver beside it.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { aboutTime } from "./about-time.ts";
import { spawnBound } from "./bound.ts";
import type { Input, Remote, RemoteBrowser } from "./remote.ts";

type Data = Record<string, unknown>;

export async function startFirefox(path: string): Promise<RemoteBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "dacapo-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("intl.accept_languages", "en-US");\n');
  const words = ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile];
  const firefox = spawnBound(path, words, "stderr", process.env, profile);
  const address = await new Promise<string>((resolve, reject) => {
    let text = "";
    firefox.stderr!.on("data", (data) => {
      text += String(data);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text);
      if (found !== null) resolve(found[1]!);
    });
    firefox.stderr!.once("end", () => reject(new Error(`Firefox did not start:\n${text}`)));
  });
  const wire = await Wire.open(`${address}/session`);
  await wire.call("session.new", { capabilities: {} });
  await wire.call("session.subscribe", { events: ["log.entryAdded"] });
  return { open: () => FirefoxPage.open(wire) };
}

/** Commands and their answers, by number; and who listens to the log of a page. */
class Wire {
  private count = 0;
  private readonly waiting = new Map<number, { resolve(value: Data): void; reject(error: Error): void }>();
  readonly logs = new Map<string, (text: string) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.on("message", (data) => this.hear(JSON.parse(String(data)) as Data));
  }

  static async open(url: string): Promise<Wire> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    (socket as unknown as { _socket: { unref(): void } })._socket.unref();
    return new Wire(socket);
  }

  call(method: string, params: Data): Promise<Data> {
    this.count += 1;
    this.socket.send(JSON.stringify({ id: this.count, method, params }));
    return new Promise((resolve, reject) => this.waiting.set(this.count, { resolve, reject }));
  }

  private hear(message: Data): void {
    const waiting = this.waiting.get(message["id"] as number);
    this.waiting.delete(message["id"] as number);
    if (message["type"] === "error") waiting?.reject(new Error(`${message["error"]}: ${message["message"]}`));
    else if (message["type"] === "success") waiting?.resolve(message["result"] as Data);
    else if (message["method"] === "log.entryAdded") {
      const { level, text, source } = message["params"] as { level: string; text: string; source: { context: string } };
      if (level === "error" || level === "warn") this.logs.get(source.context)?.(text);
    }
  }
}

class FirefoxPage implements Remote {
  readonly problems: string[] = [];

  private constructor(
    private readonly wire: Wire,
    private readonly context: string,
    private readonly user: string,
  ) {
    wire.logs.set(context, (text) => void (aboutTime.test(text) || this.problems.push(text)));
  }

  /** With cookies and storage of its own. */
  static async open(wire: Wire): Promise<FirefoxPage> {
    const { userContext } = await wire.call("browser.createUserContext", {});
    const { context } = await wire.call("browsingContext.create", { type: "tab", userContext });
    const page = new FirefoxPage(wire, context as string, userContext as string);
    await page.resize(1280, 720);
    return page;
  }

  async navigate(url: string): Promise<void> {
    await this.say("browsingContext.navigate", { url, wait: "complete" });
  }

  async traverse(delta: number): Promise<void> {
    await this.say("browsingContext.traverseHistory", { delta });
  }

  async call(source: string, args: readonly unknown[]): Promise<unknown> {
    const answer = await this.wire.call("script.callFunction", {
      functionDeclaration: `async (args) => JSON.stringify(await (${source})(...JSON.parse(args)))`,
      arguments: [{ type: "string", value: JSON.stringify(args) }],
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result, exceptionDetails } = answer as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  }

  async perform(actions: Input[]): Promise<void> {
    await this.say("input.performActions", { actions });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.say("browsingContext.setViewport", { viewport: { width, height } });
  }

  async picture(): Promise<string> {
    return (await this.say("browsingContext.captureScreenshot", {}))["data"] as string;
  }

  async close(): Promise<void> {
    this.wire.logs.delete(this.context);
    await this.wire.call("browser.removeUserContext", { userContext: this.user });
  }

  private say(method: string, params: Data): Promise<Data> {
    return this.wire.call(method, { context: this.context, ...params });
  }
}
