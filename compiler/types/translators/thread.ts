// Translates in a thread of its own, which begins while TypeScript starts: that takes as long as a parser needs to warm up.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Virtual } from "../virtual/index.ts";
import type { CompilerBeside, Translated, Translator } from "./translator.ts";

/** What the thread has from the start. */
export interface Desk {
  answers: MessagePort;
  /** Counts the answers. */
  count: Int32Array;
}

/** A file is translated, as it is or with the source given; or the last translation is asked about. */
export type Job = { file: string } & (
  | { source?: string }
  /** Where its pieces are. */
  | { places: true }
  /** What the compiler says of it; the name is that in messages. */
  | { name: string }
);

/** What everybody wants of a translation, and what only who looks for a place does. */
export type Text = Pick<Virtual, "source" | "text" | "state">;
export type Places = Omit<Virtual, keyof Text>;

/** An answer without any of these says that the file cannot be read. */
export interface Answer {
  file: string;
  text?: Text;
  places?: Places;
  diagnostics?: Diagnostic[] | null;
  failure?: string;
}

/** Much longer than any script takes. */
const mostMilliseconds = 120_000;

export class Thread implements Translator {
  private readonly worker: Worker;
  private readonly answers: MessagePort;
  private readonly count = new Int32Array(new SharedArrayBuffer(4));
  /** Files that the thread is busy with. */
  private readonly asked = new Set<string>();
  private readonly texts = new Map<string, Text>();
  private readonly found = new Map<string, Diagnostic[] | null>();

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.answers = port1;
    this.worker = new Worker(new URL("thread-worker.cjs", import.meta.url), {
      workerData: { answers: port2, count: this.count } satisfies Desk,
      transferList: [port2],
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
      while (this.asked.has(file)) this.receive();
      const text = this.texts.get(file);
      if (text?.source === source) return { ...text, whole: () => ({ ...text, ...this.placesOf(file) }) };
      this.ask({ file, source });
    }
    throw new Error(`The translation of ${file} is of another text.`);
  }

  readonly compiler: CompilerBeside = {
    look: (scripts) => {
      for (const { file, name } of scripts) {
        this.found.delete(file);
        this.ask({ file, name });
      }
    },
    diagnosed: (file) => {
      while (!this.found.has(file)) this.receive();
      return this.found.get(file)!;
    },
  };

  close(): void {
    void this.worker.terminate();
  }

  private ask(job: Job): void {
    this.asked.add(job.file);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
    this.worker.postMessage(job);
  }

  private placesOf(file: string): Places {
    this.ask({ file, places: true });
    for (;;) {
      const { file: answered, places } = this.receive();
      if (answered === file && places !== undefined) return places;
    }
  }

  /** The next answer, as soon as it is there: this thread stands still meanwhile. */
  private receive(): Answer {
    for (;;) {
      const seen = Atomics.load(this.count, 0);
      const received = receiveMessageOnPort(this.answers) as { message: Answer } | undefined;
      if (received !== undefined) return this.note(received.message);
      if (Atomics.wait(this.count, 0, seen, mostMilliseconds) === "timed-out")
        throw new Error("The thread that translates does not answer.");
    }
  }

  private note(answer: Answer): Answer {
    const { file, text, diagnostics, failure } = answer;
    if (failure !== undefined) throw new Error(failure);
    this.asked.delete(file);
    if (text !== undefined) this.texts.set(file, text);
    if (diagnostics !== undefined) this.found.set(file, diagnostics);
    return answer;
  }
}
