// What one process of a server takes: many simulated pages that click, and look at what they are shown.
import { loadavg } from "node:os";
import { median } from "../samples.ts";
import { redisProgram, startRedis } from "../../test/hosts/redis.ts";
import { measureStored } from "./measure-stored.ts";
import { SimulatedPage } from "./simulated-page.ts";
import { buildServer, type BuiltServer, type StartedServer } from "./started-server.ts";

export interface Load {
  readonly sessions: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Runs in a second that the server computed for: what is left of the machine's own load is small. */
  readonly perCpuSecond: number;
}

export interface ServerCost {
  /** Milliseconds from the start of the process to the first run on a page. */
  readonly start: number;
  /** How much of it the process computed, with all its threads. */
  readonly startComputed: number;
  readonly closed: Load;
  /** Bytes for a run of 1,000 elements that changes nothing. */
  readonly unchanged: number;
  /** Bytes of memory for a session. */
  readonly memory: number;
  /** Bytes of a session in Redis; nothing where the machine has none. */
  readonly stored: number | undefined;
  /** Pages that click once a second, more and more of them. */
  readonly thinking: readonly Load[];
  /** What the machine had to do beside. */
  readonly before: number;
  readonly after: number;
}

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 10);
const N = 100;

export async function measureServer(): Promise<ServerCost> {
  const [before] = loadavg() as [number];
  const built = buildServer();
  try {
    const { start, startComputed } = await measureStart(built);
    const stored = await measureInRedis(built);
    const server = await built.start();
    try {
      const unchanged = await measureUnchanged(server);
      const memory = await measureMemory(server);
      const closed = await measureClosed(server, 50);
      const thinking: Load[] = [];
      for (const sessions of [500, 1000, 2000, 3000]) {
        thinking.push(await measureThinking(server, sessions));
        if (thinking.at(-1)!.p99 > 1000) break;
      }
      const [after] = loadavg() as [number];
      return { start, startComputed, closed, unchanged, memory, stored, thinking, before, after };
    } finally {
      await server.stop();
    }
  } finally {
    built.remove();
  }
}

async function measureStart(built: BuiltServer) {
  const times: number[] = [];
  const computed: number[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    const server = await built.start();
    const page = await SimulatedPage.open(server.port, N);
    times.push(performance.now() - start);
    computed.push((await server.cpu()) * 1000);
    page.close();
    await server.stop();
  }
  return { start: median(times), startComputed: median(computed) };
}

async function measureUnchanged({ port }: StartedServer): Promise<number> {
  const page = await SimulatedPage.open(port, 1000);
  await page.nothing();
  const { bytes } = page;
  for (let round = 0; round < 10; round++) await page.nothing();
  page.close();
  return (page.bytes - bytes) / 10;
}

async function measureMemory(server: StartedServer): Promise<number> {
  const count = 500;
  const warm = await openMany(server, 50);
  const before = await server.heap();
  const pages = await openMany(server, count);
  for (const page of pages) await page.count();
  const after = await server.heap();
  for (const page of [...warm, ...pages]) page.close();
  return (after - before) / count;
}

async function measureInRedis(built: BuiltServer): Promise<number | undefined> {
  if (redisProgram === undefined) return undefined;
  const redis = await startRedis();
  const server = await built.start(["--store", redis.address]);
  try {
    const pages = await openMany(server, 50);
    for (const page of pages) await page.count();
    return await measureStored(redis.address);
  } finally {
    await server.stop();
    await redis.close();
  }
}

/** Each page clicks again when it is answered. */
async function measureClosed(server: StartedServer, sessions: number): Promise<Load> {
  const pages = await openMany(server, sessions);
  await Promise.all(pages.map((page) => repeat(1, () => page.count())));
  return load(server, pages, (page) => page.count());
}

/** Each page clicks once a second, and none with the others. */
async function measureThinking(server: StartedServer, sessions: number): Promise<Load> {
  const pages = await openMany(server, sessions);
  const think = async (page: SimulatedPage): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1000));
    return page.count();
  };
  return load(server, pages, think);
}

async function openMany({ port }: StartedServer, count: number): Promise<SimulatedPage[]> {
  const pages: SimulatedPage[] = [];
  while (pages.length < count) {
    const some = Math.min(50, count - pages.length);
    pages.push(...(await Promise.all(Array.from({ length: some }, () => SimulatedPage.open(port, N)))));
  }
  return pages;
}

async function repeat(seconds: number, act: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) times.push(await act());
  return times;
}

async function load(
  server: StartedServer,
  pages: readonly SimulatedPage[],
  act: (page: SimulatedPage) => Promise<number>,
): Promise<Load> {
  const before = await server.cpu();
  const times = (await Promise.all(pages.map((page) => repeat(SECONDS, () => act(page))))).flat();
  const computed = (await server.cpu()) - before;
  for (const page of pages) page.close();
  const sorted = times.sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  const perSecond = times.length / SECONDS;
  return { sessions: pages.length, perSecond, p50: at(0.5), p99: at(0.99), perCpuSecond: times.length / computed };
}
