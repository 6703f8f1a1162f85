// Translates in a thread of its own, which begins while TypeScript starts: that takes as long as a parser needs to warm up.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Virtual } from "../virtual/index.ts";
import type { Translated, Translator } from "./translator.ts";

/** What the thread has from the start. */
export interface Desk {
  texts: MessagePort;
  rests: MessagePort;
  /** Counts the messages. */
  count: Int32Array;
}

/** Without a source the file is read, if it can be. */
export interface Job {
  file: string;
  source?: string;
}

/** What everybody wants of a translation, and what only who looks for a place does. */
export type Text = Pick<Virtual, "source" | "text" | "state"> & { file: string };
export type Rest = Omit<Virtual, "source" | "text" | "state">;

interface Known {
  text: Text;
  /** How many translations were finished before this one. */
  index: number;
}

export class Thread implements Translator {
  private readonly worker: Worker;
  private readonly texts: MessagePort;
  private readonly rests: MessagePort;
  private readonly count = new Int32Array(new SharedArrayBuffer(4));
  /** Files that the thread is busy with. */
  private readonly asked = new Set<string>();
  private readonly known = new Map<string, Known>();
  private finished = 0;
  private readonly unpacked: Rest[] = [];

  constructor() {
    const texts = new MessageChannel();
    const rests = new MessageChannel();
    this.texts = texts.port1;
    this.rests = rests.port1;
    const workerData = { texts: texts.port2, rests: rests.port2, count: this.count } satisfies Desk;
    this.worker = new Worker(new URL("thread-worker.cjs", import.meta.url), {
      workerData,
      transferList: [texts.port2, rests.port2],
      // What a parser makes is soon garbage: in a small space it would be collected over and over.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    this.worker.unref();
  }

  /** Begins with files that will surely be wanted. */
  begin(files: readonly string[]): void {
    for (const file of files) this.ask({ file });
  }

  translate(file: string, source: string): Translated {
    for (let tries = 0; tries < 2; tries++) {
      while (this.asked.has(file)) this.receiveText();
      const known = this.known.get(file);
      if (known?.text.source === source) return { ...known.text, whole: () => this.whole(known) };
      this.ask({ file, source });
    }
    throw new Error(`The translation of ${file} is of another text.`);
  }

  close(): void {
    void this.worker.terminate();
  }

  private ask(job: Job): void {
    this.asked.add(job.file);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
    this.worker.postMessage(job);
  }

  private receiveText(): void {
    const text = this.receive<Text | string>(this.texts);
    if (typeof text === "string") return void this.asked.delete(text);
    this.asked.delete(text.file);
    this.known.set(text.file, { text, index: this.finished++ });
  }

  /** The rests come in the order of the texts. */
  private whole({ text, index }: Known): Virtual {
    while (this.unpacked.length <= index) this.unpacked.push(this.receive<Rest>(this.rests));
    return { ...text, ...this.unpacked[index]! };
  }

  /** The next message, as soon as it is there: this thread stands still meanwhile. */
  private receive<T>(port: MessagePort): T {
    for (;;) {
      const seen = Atomics.load(this.count, 0);
      const received = receiveMessageOnPort(port) as { message: T } | undefined;
      if (received !== undefined) return received.message;
      Atomics.wait(this.count, 0, seen);
    }
  }
}
