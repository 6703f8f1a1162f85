// A server under a flood of frames that nobody should send, while others use it: it stays, they notice little, and nothing is left of it.
import { loadavg } from "node:os";
import { WebSocket } from "ws";
import { hostileFrames } from "../../test/wire/hostile-frames.ts";
import type { Up } from "../../runtime/wire/frames.ts";
import { SimulatedPage, factsFor } from "./simulated-page.ts";
import { buildServer } from "./started-server.ts";

export interface HostileCost {
  readonly frames: number;
  readonly connections: number;
  readonly seconds: number;
  /** How a connection was ended, and how often. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Milliseconds for the clicks of others, before and during the flood. */
  readonly before: number;
  readonly during: number;
  /** Bytes in use before, and when the sessions of the flood have gone. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly load: number;
}

const FRAMES = Number(process.env["BENCH_FRAMES"] ?? 1_000_000);
const ATTACKERS = 8;
/** Below the rate at which a connection is closed, so that they are read. */
const EACH = 350;

export async function measureHostile(): Promise<HostileCost> {
  const built = buildServer();
  const server = await built.start(["--idle", "1s"]);
  try {
    const page = await SimulatedPage.open(server.port, 100);
    // What is made once is not counted.
    await flood(server.port, 20_000, 1);
    await rest();
    const heapBefore = await server.heap();
    const before = await clickFor(page, after(5000));
    const start = performance.now();
    const flooding = flood(server.port, FRAMES, 2);
    const during = await clickFor(page, flooding);
    const { connections, reasons } = await flooding;
    const seconds = (performance.now() - start) / 1000;
    await rest();
    const heapAfter = await server.heap();
    // And a person is still served.
    await page.count();
    page.close();
    const [load] = loadavg() as [number];
    return { frames: FRAMES, connections, seconds, reasons, before, during, heapBefore, heapAfter, load };
  } finally {
    await server.stop();
    built.remove();
  }
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the sessions that were begun have left. */
const rest = (): Promise<void> => after(5000);

/** Clicks ten times a second; the 99th percentile. */
async function clickFor(page: SimulatedPage, end: Promise<unknown>): Promise<number> {
  const state = { ended: false };
  void end.then(() => (state.ended = true));
  const times: number[] = [];
  while (!state.ended || times.length < 20) {
    times.push(await page.count());
    await after(100);
  }
  times.sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * 0.99))]!;
}

async function flood(port: number, count: number, seed: number) {
  const frames = hostileFrames(real(), seed);
  const reasons: Record<string, number> = {};
  let left = count;
  let connections = 0;
  const attack = async (): Promise<void> => {
    while (left > 0) {
      connections++;
      const mine = Math.min(EACH, left);
      left -= mine;
      const texts = Array.from({ length: mine }, () => frames.next().value as string);
      const reason = await say(port, texts);
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: ATTACKERS }, attack));
  return { connections, reasons };
}

/** Says hello as a page does, and then what no page says; whatever the server does about it. */
async function say(port: number, texts: readonly string[]): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/@dacapo/socket?app=`, { perMessageDeflate: false });
  const closed = new Promise<string>((resolve) => {
    socket.once("close", (code, reason) => resolve(reason.toString() || `${code}`));
    socket.on("error", () => {});
  });
  await new Promise((resolve) => {
    socket.once("open", resolve);
    socket.once("close", resolve);
  });
  socket.send(JSON.stringify(real()[0]));
  for (const text of texts) if (socket.readyState === WebSocket.OPEN) socket.send(text);
  if (socket.readyState === WebSocket.OPEN) socket.close(1000, "done");
  return closed;
}

const real = (): Up[] => [
  { op: "hello", wire: 1, token: null, seen: 0, done: 0, page: factsFor(100) },
  { op: "pong", seen: 1 },
  { op: "look", context: factsFor(100).context },
  ...["click", "change", "submit"].flatMap((kind) =>
    Array.from({ length: 10 }, (_, id): Up => ({ op: "do", n: 1, seen: 0, id, kind, value: "text" })),
  ),
  { op: "move", n: 1, seen: 0, path: "/", search: "?n=5" },
  { op: "store", n: 1, seen: 0, key: "a", text: "[1]" },
];
