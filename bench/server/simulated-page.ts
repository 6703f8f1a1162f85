// A page that nobody sees: it holds the tree as a real one does, clicks, and looks whether the answer is right.
import { WebSocket } from "ws";
import type { Down, PageFacts } from "../../runtime/wire/frames.ts";
import { PageEnd } from "../../runtime/wire/page-end.ts";
import type { Gesture, Shown } from "../../runtime/core/wire/wire.ts";

export const factsFor = (n: number): PageFacts => ({
  path: "/",
  search: `?n=${n}`,
  context: { url: "http://localhost/", locale: "en-US", timeZone: "UTC", colorScheme: "light" },
  stored: [],
});

const COUNT = 0;
const NOTHING = 1;
const TEXT = 2;

export class SimulatedPage {
  /** Bytes that have come. */
  bytes = 0;
  private clicks = 0;
  private root: Shown | undefined;
  private fire: (gesture: Gesture) => void = () => {};
  private isRunning = false;
  private rest: (() => void) | undefined;
  private readonly end: PageEnd;

  private constructor(
    private readonly socket: WebSocket,
    private readonly n: number,
  ) {
    const none = (): void => {};
    this.end = new PageEnd({
      paint: (root, send) => {
        this.root = root;
        this.fire = send;
        return { apply: none, running: (on) => (this.isRunning = on), unmount: none };
      },
      facts: () => factsFor(n),
      send: (frame) => socket.send(JSON.stringify(frame)),
      write: none,
      keep: none,
      fetchFile: () => Promise.reject(new Error("There are no files.")),
      bye: (reason) => this.fail(reason),
      broken: () => this.fail("a frame is missing"),
    });
    socket.on("message", (data: Buffer) => {
      this.bytes += data.length;
      this.end.receive(JSON.parse(data.toString()) as Down);
      if (this.root === undefined || this.isRunning || !this.end.isUpToDate) return;
      const { rest } = this;
      this.rest = undefined;
      rest?.();
    });
  }

  /** Resolves when the first run is on the page. */
  static async open(port: number, n: number): Promise<SimulatedPage> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/@dacapo/socket?app=`, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    const page = new SimulatedPage(socket, n);
    const there = page.rested();
    page.end.connected();
    await there;
    page.check();
    return page;
  }

  /** Clicks the button that counts; resolves with the milliseconds until the page shows it. */
  async count(): Promise<number> {
    const start = performance.now();
    this.clicks++;
    await this.click(COUNT);
    this.check();
    return performance.now() - start;
  }

  /** A run that changes nothing. */
  nothing(): Promise<void> {
    return this.click(NOTHING);
  }

  private click(at: number): Promise<void> {
    const node = this.shown[at]!;
    const there = this.rested();
    this.fire({ id: node.id, kind: "click", node });
    return there;
  }

  private rested(): Promise<void> {
    return new Promise((resolve) => (this.rest = resolve));
  }

  private check(): void {
    const { shown } = this;
    const count = String(shown[TEXT]!.props["children"]);
    if (shown.length !== this.n || count !== String(this.clicks))
      this.fail(`it shows ${count} in ${shown.length} elements, and not ${this.clicks}`);
  }

  /** What stands in the middle of the page. */
  private get shown(): readonly Shown[] {
    return this.root!.kids![0]!.kids!;
  }

  private fail(why: string): never {
    throw new Error(`A simulated page is wrong: ${why}`);
  }

  close(): void {
    this.socket.terminate();
  }
}
