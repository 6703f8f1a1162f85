// What several processes behind one port count, as one answer: whichever is asked, the one that began them asks all.
import { type Counts, Metrics, writeCounts } from "./metrics.ts";
import type { Channel } from "./store/remote-store.ts";

/** One that computes for longer is left out, in milliseconds. */
const PATIENCE = 1000;

/** Up: who is asked wants to know it of all; here is what was asked for. Down: here it is of all; it is asked for. */
type Said =
  | { readonly measure: "all" | "one"; readonly id: number }
  | { readonly measure: "each"; readonly id: number; readonly of: readonly Of[] }
  | { readonly measure: "own"; readonly id: number; readonly counts: Counts };

/** `counts`: nothing of one that did not answer. */
interface Of {
  readonly worker: string;
  readonly counts?: Counts;
}

const hear = (channel: Channel, take: (said: Said) => void): void =>
  channel.onMessage((message) => {
    if (typeof message === "object" && message !== null && "measure" in message) take(message as Said);
  });

/** In a process that others stand beside: hands out its own metrics, and writes those of all. */
export function measureAll(channel: Channel, own: Metrics): () => Promise<string> {
  const waiting = new Map<number, (of: readonly Of[]) => void>();
  let last = 0;
  hear(channel, (said) => {
    if (said.measure === "one") channel.send({ measure: "own", id: said.id, counts: own.read() } satisfies Said);
    if (said.measure !== "each") return;
    waiting.get(said.id)?.(said.of);
    waiting.delete(said.id);
  });
  return async () => {
    const of = await new Promise<readonly Of[]>((resolve) => {
      waiting.set(++last, resolve);
      channel.send({ measure: "all", id: last } satisfies Said);
    });
    return writeAll(of);
  };
}

function writeAll(of: readonly Of[]): string {
  const about = new Metrics();
  for (const { worker, counts } of of)
    about.gauge("dacapo_worker_up", () => (counts === undefined ? 0 : 1), { worker });
  return writeCounts([
    { counts: about.read() },
    ...of.flatMap(({ worker, counts }) => (counts === undefined ? [] : [{ counts, labels: { worker } }])),
  ]);
}

/** In the process that began them: asks each for what one of them was asked for. */
export class MeasuredWorkers {
  private readonly channels = new Map<string, Channel>();
  private readonly waiting = new Map<number, (worker: string, counts: Counts) => void>();
  private last = 0;

  /** @param worker What it is called; one that takes the place of another has its name. Returns how to leave it out again. */
  add(worker: string, channel: Channel): () => void {
    this.channels.set(worker, channel);
    hear(channel, (said) => {
      if (said.measure === "own") this.waiting.get(said.id)?.(worker, said.counts);
      if (said.measure === "all")
        void this.ask().then((of) => channel.send({ measure: "each", id: said.id, of } satisfies Said));
    });
    return () => {
      if (this.channels.get(worker) === channel) this.channels.delete(worker);
    };
  }

  private ask(): Promise<readonly Of[]> {
    const id = ++this.last;
    const found = new Map<string, Counts>();
    const asked = [...this.channels];
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(late);
        this.waiting.delete(id);
        resolve(asked.map(([worker]) => ({ worker, counts: found.get(worker)! })));
      };
      const late = setTimeout(end, PATIENCE);
      this.waiting.set(id, (worker, counts) => {
        found.set(worker, counts);
        if (found.size === asked.length) end();
      });
      for (const [, channel] of asked) channel.send({ measure: "one", id } satisfies Said);
    });
  }
}
