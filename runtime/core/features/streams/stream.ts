// One stream: reads its source, and draws what has arrived at its node. It belongs to the node, not to a run.
import type { Definition } from "../../tape/definition.ts";
import { Cursor } from "../../run/draw/cursor.ts";
import type { Decoder } from "../../run/host.ts";
import { makeTask } from "../../run/inbox.ts";
import { forgetRead, type Node, UPDATE } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";
import { type Claim, noticeTaking } from "../../values/promises.ts";
import { Run } from "../../run/run.ts";
import type { Session } from "../../run/session.ts";
import { showIn } from "../../run/draw/show-error.ts";
import { isSignal } from "../../thrown/signals.ts";
import { type Reading, read } from "./sources.ts";

/** Which element shows a value, and with which props. */
export type KindOf = (
  value: unknown,
) => readonly [element: { readonly definition: Definition }, props: Record<string, unknown>];

/** Where the code of a source executes: it can wait and be aborted, but not draw. */
class Work extends Cursor {
  override next(): never {
    throw new Problem("drawing-in-source", {});
  }

  override attach(): never {
    return this.next();
  }
}

export class Stream {
  /** Has come to its end, was stopped, or failed. */
  over = false;
  /** What has arrived: texts joined, everything else by itself. */
  private readonly parts: unknown[] = [];
  private readonly run: Run;
  private readonly pen: Cursor;
  private reading: Reading | null = null;
  private decoder: Decoder | null = null;
  /** The element that shows the text that grows. */
  private growing: Node | null = null;
  private failure: { readonly error: unknown } | null = null;
  private claim: Claim = { taken: false };
  private settle!: { resolve(value: unknown): void; reject(error: unknown): void };
  private readonly whole = new Promise<unknown>((resolve, reject) => (this.settle = { resolve, reject }));

  constructor(
    private readonly session: Session,
    private readonly node: Node,
    readonly source: unknown,
    private readonly kindOf: KindOf,
  ) {
    const task = makeTask({ kind: "request" });
    this.run = new Run(session, 0, task, null);
    node.kids = [];
    this.pen = new Cursor(new Run(session, 0, task, null), node);
    session.aside(1);
    void this.follow();
  }

  /** The promise of one more draw. An error belongs to whoever takes it; where nobody does, it is shown. */
  get promise(): Promise<unknown> {
    const promise = this.whole.then((value) => value);
    promise.catch(() => {});
    this.claim = { taken: false };
    noticeTaking(promise, this.claim);
    return promise;
  }

  private async follow(): Promise<void> {
    const work = new Work(this.run, null);
    try {
      const { source } = this;
      const found = typeof source === "function" ? work.with(() => source() as unknown) : source;
      const opened: unknown = typeof source === "function" ? await found : found;
      if (this.over) return;
      const reading = (this.reading = read(opened, refuse));
      for (;;) {
        const step = await work.with(() => reading.next());
        if (this.over) return;
        if (step.done === true) break;
        this.take(step.value);
      }
      if (this.decoder !== null) this.write(this.decoder.decode());
      this.end();
    } catch (error) {
      if (!this.over) this.fail(error);
    }
  }

  private take(chunk: unknown): void {
    if (chunk === null || chunk === undefined || typeof chunk === "boolean") return;
    if (typeof chunk === "string") this.write(chunk);
    else if (chunk instanceof Uint8Array) {
      this.write((this.decoder ??= this.session.host.decoder()).decode(chunk, { stream: true }));
    } else {
      this.close();
      this.parts.push(chunk);
      this.draw(chunk);
    }
    this.session.waits();
  }

  private write(text: string): void {
    if (text === "") return;
    if (this.growing === null) {
      this.parts.push(text);
      this.growing = this.draw(text) as Node;
    } else this.parts.push((this.parts.pop() as string) + text);
    this.show(true);
  }

  /** Shows the text as far as it has come. */
  private show(grows: boolean): void {
    const node = this.growing!;
    node.a = { children: this.parts.at(-1), ...(grows ? { "data-growing": true } : {}) };
    node.prepared = null;
    forgetRead();
    this.session.mark(node, UPDATE);
  }

  /** The text does not go on. */
  private close(): void {
    if (this.growing !== null) this.show(false);
    this.growing = null;
  }

  private draw(value: unknown): unknown {
    const [{ definition }, props] = this.kindOf(value);
    const drawn = this.pen.direct(definition, props);
    this.pen.close();
    return drawn;
  }

  private end(): void {
    this.finish();
    const { parts } = this;
    this.settle.resolve(parts.every((part) => typeof part === "string") ? parts.join("") : parts);
    this.session.aside(-1);
  }

  private fail(error: unknown): void {
    if (isSignal(error)) return this.end();
    this.failure = { error };
    this.finish();
    // A run under way may still take the promise.
    if (this.session.running === null) this.showFailure();
    this.settle.reject(error);
    this.whole.catch(() => {});
    this.session.aside(-1);
  }

  /** An error that nobody took is shown behind what has arrived. */
  showFailure(): void {
    if (this.failure === null || this.claim.taken) return;
    showIn(this.pen, this.failure.error);
    this.pen.close();
    this.failure = null;
  }

  private finish(): void {
    this.over = true;
    this.run.live = false;
    this.close();
    this.node.over = null;
    this.node.prepared = null;
    this.session.mark(this.node, UPDATE);
  }

  /** Reads no further. What has arrived is the whole. */
  stop(): void {
    if (this.over) return;
    this.run.abort();
    this.reading?.stop();
    this.end();
  }
}

const refuse = (found: unknown): Problem => new Problem("stream-source", { found });
