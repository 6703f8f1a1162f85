// `dacapo/work`: the page of an app whose script runs in a worker.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a worker there is no other way. */
import { messageOf } from "../core/thrown/in-short.ts";
import type { Down } from "../wire/frames.ts";
import type { PageEnd } from "../wire/page-end.ts";
import { openFarPage } from "./far-page.ts";
import type { Beside } from "./in-worker.ts";
import { nameOf } from "./links/folder.ts";
import { Notice } from "./notice.ts";
import { connection, worker as words } from "../language/english/connection.ts";
import { write } from "../language/write.ts";
import { whenReady } from "../language/ready.ts";

export { speak } from "../language/speak.ts";

/** How long a script may be busy without letting anything through, until it can be stopped, in milliseconds. */
const BUSY = 2000;

/**
 * Shows an app whose script runs in a worker.
 *
 * @param begin Makes the worker.
 * @param file The script.
 * @param into An element of the page.
 * @param paints The elements that it may draw: importing them brings along how they are painted.
 * @returns What can begin the worker anew.
 */
export function work(
  begin: () => Worker,
  file: string,
  into: HTMLElement,
  paints: readonly unknown[],
): { renew(): void } {
  const working = new Working(begin, file, into, paints);
  working.start();
  return working;
}

class Working {
  private worker: Worker | null = null;
  private last: Extract<Beside, { op: "snapshot" }> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly notice = new Notice();
  private readonly end: PageEnd;
  private readonly name: string;

  constructor(
    private readonly begin: () => Worker,
    file: string,
    into: HTMLElement,
    readonly paints: readonly unknown[],
  ) {
    this.name = nameOf(file);
    this.end = openFarPage(file, into, {
      send: (frame) => {
        this.worker?.postMessage(frame);
        if ("n" in frame) this.expect();
      },
      fetchFile: (file) => Promise.resolve(file),
      bye: () => {},
      broken: () => this.stop(),
    });
  }

  start(): void {
    const worker = this.begin();
    this.worker = worker;
    const { snapshot = null, done = 0 } = this.last ?? {};
    worker.postMessage({ op: "begin", snapshot, done, name: this.name } satisfies Beside);
    worker.onmessage = ({ data }) => this.hear(data as Down | Beside);
    worker.onerror = (event) => {
      // A file that did not come says nothing of itself.
      const why = event.message ? messageOf(event) : write(connection.notFetched, { name: this.name });
      this.notice.show(write(words.notLoaded, { why }));
    };
    whenReady(() => this.end.connected());
  }

  /** Another worker goes on from where this one was at rest. */
  renew(): void {
    this.quit();
    this.end.disconnected();
    this.start();
  }

  private hear(said: Down | Beside): void {
    // It has come by: it is not stuck.
    clearTimeout(this.timer);
    this.timer = undefined;
    this.notice.hide();
    if (said.op === "snapshot") this.last = said;
    else if (said.op !== "begin") this.end.receive(said);
  }

  /** The worker should answer. */
  private expect(): void {
    this.timer ??= setTimeout(() => this.notice.show(words.busy, [words.stop, () => this.stop()]), BUSY);
  }

  private quit(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.worker?.terminate();
    this.notice.hide();
  }

  /** Ends the worker in the middle of what it does; another goes on from where it was at rest. */
  private stop(): void {
    this.quit();
    if (this.end.stopped()) this.start();
    else this.notice.show(words.stopped);
  }
}
