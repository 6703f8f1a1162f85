// An app under the recorder of the inspector, and what it wrote as a test, done again.
import * as dacapo from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import type { Node } from "../../runtime/core/tape/node.ts";
import { Session } from "../../runtime/core/run/session.ts";
import { Recorder } from "../../runtime/inspector/recorder.ts";
import { writeTest } from "../../runtime/inspector/write-test.ts";
import { TestAddress } from "../../runtime/testing/address.ts";
import { Clock } from "../../runtime/testing/clock.ts";
import { findAll, type Match, type Sought } from "../../runtime/testing/query.ts";
import { screenOf } from "../../runtime/testing/screen.ts";
import { hostThatPaints } from "../core/host.ts";

type App = Parameters<typeof openApp>[0];

export class Recorded {
  readonly recorder: Recorder;
  readonly session: Session;
  /** What was seen after a run. */
  readonly screens = new Map<number, string>();
  readonly address = new TestAddress({});
  private readonly clock = new Clock();

  constructor(private readonly app: App) {
    this.session = new Session(app, {
      ...hostThatPaints(() => {}),
      address: this.address,
      now: () => this.clock.now(),
      after: (ms, call) => this.clock.after(ms, call),
    });
    this.recorder = new Recorder(this.session);
    this.session.start();
  }

  private find(sought: Sought, name?: string): Match {
    const keyOf = (node: object) => String((node as Node).key);
    const [found] = findAll(this.session.root, sought, name, keyOf);
    if (found === undefined) throw new Error(`No ${JSON.stringify(name)} in\n${this.screen()}`);
    return found;
  }

  /** Does what a page would report. */
  async gesture(node: Node, kind: string, value?: unknown, spot?: number): Promise<void> {
    this.session.send({ id: node.id, kind, value, spot });
    await this.session.idle();
  }

  async click(sought: Sought, name?: string): Promise<void> {
    const { node, inline } = this.find(sought, name);
    await this.gesture(node as Node, "click", undefined, inline?.spot);
  }

  async change(raw: unknown, sought: Sought, name?: string): Promise<void> {
    await this.gesture(this.find(sought, name).node as Node, "change", raw);
  }

  async wait(ms: number): Promise<void> {
    await this.clock.advance(ms, () => this.session.idle());
  }

  screen(): string {
    return screenOf(this.session.root);
  }

  /** The test as it is written. */
  get written(): string {
    return writeTest(this.recorder);
  }

  /** Executes the statements of the written test, and returns what the app then shows. */
  async again(): Promise<TestApp> {
    const app = await openApp(this.app);
    const steps = this.written.split("\n").filter((line) => line.startsWith("  await "));
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    const run = AsyncFunction("app", ...Object.keys(dacapo), steps.join("\n").replaceAll("]!.", "].")) as (
      ...args: unknown[]
    ) => Promise<void>;
    await run(app, ...Object.values(dacapo));
    return app;
  }
}
