// Several processes behind one port: this one begins them, begins them anew when they end, and has the store if there is no other.
import cluster, { type Worker } from "node:cluster";
import { setTimeout as wait } from "node:timers/promises";
import { measureAll, MeasuredWorkers } from "./measure-all.ts";
import type { Metrics } from "./metrics.ts";
import { memoryStore } from "./store/memory-store.ts";
import { borrowStore, type Channel, lendStore } from "./store/remote-store.ts";
import type { Store } from "./store/store.ts";

/** Pauses before one that has ended is begun anew: they grow from the first to the last, in milliseconds. */
const FIRST = 50;
const LAST = 5000;
/** One that has lived so long was well. */
const WELL = 10_000;

/** Whether this process was begun by `beginWorkers`. */
export const isWorker = (): boolean => cluster.isWorker;

const toPrimary: Channel = {
  send: (message) => void process.send!(message),
  onMessage: (hear) => void process.on("message", hear),
};

/** The store of the process that has begun this one. */
export function storeOfPrimary(): Store {
  // Nobody is there any more who could be asked, or would begin others.
  process.once("disconnect", () => process.exit(1));
  return borrowStore(toPrimary);
}

/** Writes the metrics of all that this one stands beside. */
export const measureWorkers = (own: Metrics): (() => Promise<string>) => measureAll(toPrimary, own);

export interface Workers {
  readonly port: number;
  /** Ends all of them in good order. */
  close(): Promise<void>;
}

/** @param file What they run; left out, what this process runs. */
export async function beginWorkers(count: number, file: string | undefined): Promise<Workers> {
  cluster.setupPrimary({ ...(file === undefined ? {} : { exec: file }), args: process.argv.slice(2) });
  const store = memoryStore();
  const workers = new Set<Worker>();
  const measured = new MeasuredWorkers();
  let stopping = false;
  let found: (port: number) => void = () => {};
  const port = new Promise<number>((resolve) => (found = resolve));

  async function begin(name: string, pause: number): Promise<void> {
    const since = performance.now();
    const worker = cluster.fork();
    workers.add(worker);
    const channel = channelTo(worker);
    const giveBack = lendStore(store, channel);
    const leaveOut = measured.add(name, channel);
    worker.once("listening", (address) => found(address.port));
    await new Promise((resolve) => worker.once("exit", resolve));
    workers.delete(worker);
    giveBack();
    leaveOut();
    if (stopping) return;
    const next = performance.now() - since > WELL ? FIRST : pause;
    await wait(next);
    if (!stopping) void begin(name, Math.min(LAST, next * 2));
  }
  for (let n = 1; n <= count; n++) void begin(`${n}`, FIRST);

  return {
    port: await port,
    async close() {
      stopping = true;
      const ends = [...workers].map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
      for (const worker of workers) worker.process.kill("SIGTERM");
      await Promise.all(ends);
    },
  };
}

const channelTo = (worker: Worker): Channel => ({
  send: (message) => {
    if (worker.isConnected()) worker.send(message);
  },
  onMessage: (hear) => void worker.on("message", hear),
});
