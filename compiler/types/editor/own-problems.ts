// What the compiler says of scripts while they are edited, a moment later than the types.
import { Worker } from "node:worker_threads";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Done, Job } from "./compile-worker.ts";

export class OwnProblems {
  private worker?: Worker;
  private working?: Job;
  private pause?: NodeJS.Timeout;
  /** The newest text of each file that waits. */
  private readonly waiting = new Map<string, string>();

  /**
   * @param entry The module that compiles.
   * @param onFound Is told what was found in a text, if it is still the newest of its file.
   */
  constructor(
    private readonly entry: URL,
    private readonly onFound: (file: string, source: string, diagnostics: Diagnostic[]) => void,
    /** Whether the machine has more urgent things to do. */
    private readonly isBusy: () => boolean = () => false,
  ) {}

  look(file: string, source: string): void {
    if (this.working?.file === file && this.working.source === source) this.waiting.delete(file);
    else this.waiting.set(file, source);
    this.later();
  }

  close(): void {
    clearTimeout(this.pause);
    this.waiting.clear();
    void this.worker?.terminate();
  }

  /** Types are wanted first, and while somebody types the next text is soon there. */
  private later(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => (this.isBusy() ? this.later() : this.next()), 150);
    this.pause.unref();
  }

  private next(): void {
    if (this.working !== undefined) return;
    const [next] = this.waiting;
    if (next === undefined) return;
    const [file, source] = next;
    this.waiting.delete(file);
    this.working = { file, source };
    this.worker ??= this.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
    this.worker.postMessage(this.working);
  }

  private start(): Worker {
    const worker = new Worker(this.entry);
    worker.on("message", ({ file, diagnostics }: Done) => this.done(file, diagnostics));
    // The compiler never throws; should it, the types are still there.
    worker.on("error", () => {
      delete this.worker;
      delete this.working;
    });
    worker.unref();
    return worker;
  }

  private done(file: string, diagnostics: Diagnostic[]): void {
    const source = this.working?.source;
    delete this.working;
    if (source !== undefined && !this.waiting.has(file)) this.onFound(file, source, diagnostics);
    this.next();
  }
}
