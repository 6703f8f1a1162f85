// A page and a session at the two ends of a wire that a test can cut, and what the page shows.
import { decodeFrame } from "../../runtime/wire/decode-frame.ts";
import type { Down, PageFacts, Up } from "../../runtime/wire/frames.ts";
import { PageEnd } from "../../runtime/wire/page-end.ts";
import { type Line, SessionEnd } from "../../runtime/wire/session-end.ts";
import type { App } from "../../runtime/core/run/app.ts";
import type { Gesture, Patch, Shown } from "../../runtime/core/wire/wire.ts";
import { screenOf } from "../../runtime/testing/screen.ts";
import { findAll, type Sought } from "../../runtime/testing/query.ts";
import { hostThatPaints } from "../core/host.ts";

export const facts: PageFacts = {
  path: "/",
  search: "",
  context: { url: "http://localhost/", locale: "en-US", timeZone: "UTC", colorScheme: "light" },
  stored: [],
};

export class Pair {
  readonly page: PageEnd;
  end: SessionEnd;
  root: Shown | undefined;
  patches: readonly Patch[] = [];
  readonly upward: Up[] = [];
  readonly downward: Down[] = [];
  readonly addresses: string[] = [];
  readonly kept = new Map<string, string | null>();
  byes: string[] = [];
  /** The page shows that something is under way. */
  isRunning = false;
  private send: (gesture: Gesture) => void = () => {};
  private line: Line | null = null;
  /** Frames of the page arrive only when they are let through. */
  holding: Up[] | null = null;

  constructor(private readonly app: App) {
    this.end = this.begin();
    this.page = new PageEnd({
      paint: (root, send) => {
        this.root = root;
        this.send = send;
        return {
          apply: (patches) => (this.patches = patches),
          running: (on) => (this.isRunning = on),
          unmount: () => {},
        };
      },
      facts: () => facts,
      send: (frame) => this.arrive(frame),
      write: (search, _replace, path) => this.addresses.push(`${path ?? ""}${search}`),
      keep: (key, text) => this.kept.set(key, text),
      fetchFile: (file) => Promise.resolve(file),
      bye: (reason) => this.byes.push(reason),
      broken: () => this.reconnect(),
    });
    this.connect();
  }

  begin(done = 0): SessionEnd {
    const { now, after, tick, abort, decoder, exception } = hostThatPaints(() => {});
    const end = new SessionEnd(this.app, { now, after, tick, abort, decoder, exception }, "token", facts, {
      snapshot: null,
      done,
    });
    end.start();
    return end;
  }

  private arrive(frame: Up): void {
    if (this.holding !== null) return void this.holding.push(frame);
    const { line } = this;
    if (line === null) return;
    this.upward.push(frame);
    const read = decodeFrame(JSON.stringify(frame));
    if (read === undefined) throw new Error(`No frame: ${JSON.stringify(frame)}`);
    if (read.op === "hello") this.end.attach(line, read.token === null ? 0 : read.seen);
    else {
      const reason = this.end.take(read);
      if (reason !== undefined) this.byes.push(reason);
    }
  }

  letThrough(): void {
    const held = this.holding ?? [];
    this.holding = null;
    for (const frame of held) this.arrive(frame);
  }

  connect(): void {
    const line: Line = {
      send: (frame) => {
        if (this.line !== line) return;
        const read = JSON.parse(JSON.stringify(frame)) as Down;
        this.downward.push(read);
        this.page.receive(read);
      },
      close: (reason) => this.byes.push(reason),
    };
    this.line = line;
    this.page.connected();
  }

  cut(): void {
    if (this.line !== null) this.end.detach(this.line);
    this.line = null;
    this.page.disconnected();
  }

  reconnect(): void {
    this.cut();
    this.connect();
  }

  find(sought: Sought, name?: string, nth = 0): Shown {
    const found = findAll(this.root!, sought, name, () => undefined)[nth];
    if (found === undefined) throw new Error(`No ${String(name)} in\n${this.screen}`);
    return found.node;
  }

  do(sought: Sought, name: string | undefined, kind: string, value?: unknown, nth = 0): void {
    const node = this.find(sought, name, nth);
    this.send({ id: node.id, kind, value, node });
  }

  get screen(): string {
    return screenOf(this.root!);
  }

  async idle(): Promise<void> {
    await this.end.session.idle();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
