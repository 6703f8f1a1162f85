// What breaks, breaks: servers are killed, Redis is away, connections are cut. No gesture is lost, none is taken twice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from "vitest";
import { type Built, buildServer, endAll, type Replica, startReplica } from "./processes.ts";
import { startProxy } from "./proxy.ts";
import { type Redis, redisProgram, startRedis } from "./redis.ts";
import { Roaming } from "./roaming.ts";

const source = readFileSync(join(import.meta.dirname, "moving.app.tsx"), "utf8");
const withHost = `${source}\nexport const config = { title: "Moving", host: "server" };\n`;

let built: Built;
let redis: Redis;
const replicas: Replica[] = [];
const pages: Roaming[] = [];

beforeAll(async () => {
  if (redisProgram === undefined) return;
  [built, redis] = await Promise.all([
    buildServer(withHost),
    startRedis("--appendonly", "yes", "--appendfsync", "always"),
  ]);
});
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  replicas.length = 0;
  await endAll();
});
afterAll(async () => {
  await endAll();
  await redis?.close();
  built?.remove();
});

async function begin(count = 1, ...words: string[]): Promise<void> {
  const store = words.length > 0 ? words : ["--store", `${redis.address}?prefix=${Math.random()}`];
  await Promise.all(Array.from({ length: count }, async () => replicas.push(await startReplica(built, ...store))));
  again = async () => void replicas.push(await startReplica(built, ...store));
}
let again: () => Promise<void>;

async function visit(who: string): Promise<Roaming> {
  const page = new Roaming(() => replicas.map(({ port }) => port), who);
  pages.push(page);
  await page.page.idle();
  return page;
}

function kill(replica: Replica | undefined): void {
  replicas.splice(replicas.indexOf(replica!), 1);
  replica?.kill();
}

const says = (page: Roaming, text: string) => expect.poll(() => page.texts, { interval: 20 }).toContain(text);
/** Clicks for a while, and lets the servers have their turn between. */
async function clicks(page: Roaming, count: number, name = "Click"): Promise<void> {
  for (let n = 0; n < count; n++) {
    page.click(name);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

/** Each goes over a connection of its own, in turn to all processes there are. */
async function carriesFiles(page: Roaming): Promise<void> {
  for (let n = 1; n <= 3; n++) {
    page.choose(new File(["x".repeat(n * 300_000)], `${n}.txt`, { type: "text/plain" }));
    await page.page.idle();
    await says(page, `${n}.txt has ${n * 300_000} letters`);
    expect(await page.download()).toBe("made for ");
  }
}

const withRedis = redisProgram === undefined ? it.skip : it;
if (redisProgram === undefined) it.skip("There is no redis-server here: faults were NOT tested.");

withRedis("kill -9, again and again, in the middle of everything", async () => {
  await begin(2);
  const [ada, bob] = [await visit("ada"), await visit("bob")];
  const state = { isOver: false };
  const killing = (async () => {
    while (!state.isOver) {
      await new Promise((resolve) => setTimeout(resolve, 120 + Math.random() * 100));
      kill(replicas[0]);
      await again();
    }
  })();
  for (let round = 0; round < 12; round++)
    await Promise.all([clicks(ada, 5), clicks(bob, 5), clicks(ada, 3, "Vote"), clicks(bob, 3, "Vote")]);
  state.isOver = true;
  await killing;
  await Promise.all([ada.page.idle(), bob.page.idle()]);
  for (const page of [ada, bob]) {
    await says(page, "clicks 60");
    await says(page, "gestures 60");
    await says(page, "votes 72 ");
  }
});

withRedis("Redis that is killed and comes back, that is held up, and that is full", async () => {
  await begin(2);
  const ada = await visit("ada");
  await clicks(ada, 5);
  await redis.kill();
  await clicks(ada, 5);
  // What one server has in memory goes on; what was done is not called done.
  await says(ada, "clicks 10");
  expect(ada.page.end.isUpToDate).toBe(false);
  expect((await fetch(`http://127.0.0.1:${replicas[0]!.port}/readyz`)).status).toBe(503);
  ada.cut();
  await redis.start();
  await ada.page.idle();
  await says(ada, "clicks 10");

  redis.freeze();
  onTestFinished(() => redis.thaw());
  await clicks(ada, 5, "Vote");
  ada.cut();
  await new Promise((resolve) => setTimeout(resolve, 700));
  redis.thaw();
  await ada.page.idle();
  await says(ada, "votes 5 ");

  await redis.tell("CONFIG", "SET", "maxmemory", "1");
  await clicks(ada, 3);
  await says(ada, "clicks 13");
  expect((await fetch(`http://127.0.0.1:${replicas[0]!.port}/readyz`)).status).toBe(503);
  await redis.tell("CONFIG", "SET", "maxmemory", "0");
  await ada.page.idle();
  ada.cut();
  await ada.page.idle();
  await says(ada, "gestures 13");
});

withRedis("Redis that answers after seconds: gestures wait, nothing is lost, health says it", async () => {
  const between = await startProxy(redis.port);
  onTestFinished(() => between.close());
  await begin(2, "--store", `redis://127.0.0.1:${between.port}?prefix=slow`);
  const ada = await visit("ada");
  const ready = async () => (await fetch(`http://127.0.0.1:${replicas[0]!.port}/readyz`)).status;
  expect(await ready()).toBe(200);
  between.delay = 1500;
  await clicks(ada, 3);
  await says(ada, "clicks 3");
  expect(ada.page.end.isUpToDate).toBe(false);
  expect(await ready()).toBe(503);
  // It is slow, and works.
  await ada.page.idle();
  between.delay = 0;
  await expect.poll(ready).toBe(200);
  // A connection that has died without a word is found out, and replaced.
  between.silent = true;
  await clicks(ada, 3, "Vote");
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(ada.page.end.isUpToDate).toBe(false);
  between.silent = false;
  await ada.page.idle();
  await says(ada, "votes 3 ");
  ada.cut();
  await clicks(ada, 1);
  await ada.page.idle();
  await says(ada, "gestures 4");
});

withRedis("kill -9 between the moment that something is written and the moment that the page hears of it", async () => {
  await begin(2);
  const ada = await visit("ada");
  for (let round = 1; round <= 4; round++) {
    const { port } = replicas[ada.at]!;
    const calls = async () =>
      /^dacapo_store_calls_total\{op="set"\} (\d+)/m.exec(
        await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
      )?.[1];
    const before = await calls();
    ada.isDeaf = true;
    ada.click(round % 2 === 0 ? "Vote" : "Click");
    await expect.poll(calls).not.toBe(before);
    kill(replicas[ada.at]);
    ada.isDeaf = false;
    await again();
    await ada.page.idle();
  }
  await says(ada, "clicks 2");
  await says(ada, "gestures 2");
  await says(ada, "votes 2 ");
});

withRedis("files go over any server, and are sent again where the one that took them in is gone", async () => {
  await begin(3);
  const ada = await visit("ada");
  await carriesFiles(ada);
  // It has been taken in, and nobody has heard of it: who has the session is killed, and so is who has the file.
  ada.meddle = (frame, way) => (way === "up" ? [] : [frame]);
  ada.choose(new File(["y".repeat(1000)], "last.txt"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  kill(replicas[ada.at]);
  ada.meddle = (frame) => [frame];
  await again();
  await ada.page.idle();
  await says(ada, "last.txt has 1000 letters");
});

withRedis("connections that break off in the middle of a frame", async () => {
  await begin(2);
  const between = await Promise.all(replicas.map(({ port }) => startProxy(port)));
  onTestFinished(() => void between.map((proxy) => proxy.close()));
  for (const proxy of between) proxy.most = () => 1500 + Math.trunc(Math.random() * 6000);
  const ada = new Roaming(() => between.map(({ port }) => port), "ada");
  pages.push(ada);
  await ada.page.idle();
  for (let round = 0; round < 12; round++) {
    await clicks(ada, 5);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  for (const proxy of between) proxy.most = () => Infinity;
  ada.cut();
  await ada.page.idle();
  await says(ada, "clicks 60");
  await says(ada, "gestures 60");
});

/** A server that has a session gets no time any more; another one is there. */
async function sleepsOverIt(): Promise<{ ada: Roaming; first: Replica }> {
  await begin(1);
  const [first] = replicas;
  const ada = await visit("ada");
  await clicks(ada, 3);
  await ada.page.idle();
  await again();
  first!.kill("SIGSTOP");
  onTestFinished(() => first!.kill("SIGCONT"));
  replicas.shift();
  return { ada, first: first! };
}

const knowsNobody = ({ port }: Replica) =>
  expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain("dacapo_sessions 0");

withRedis("a server that had no time finds out that it was replaced, and drops what it did", async () => {
  const { ada, first } = await sleepsOverIt();
  // Nobody answers, and nobody says so.
  await clicks(ada, 3, "Vote");
  await ada.page.idle();
  await clicks(ada, 3);
  await ada.page.idle();
  first.kill("SIGCONT");
  const bob = await visit("bob");
  await says(bob, "votes 3 ");
  await says(ada, "clicks 6");
  await knowsNobody(first);
  ada.cut();
  await ada.page.idle();
  await says(ada, "gestures 6");
});

withRedis(
  "a server that had no time finds out that it was replaced where nothing is left to be done, and nobody can say so",
  async () => {
    const { ada, first } = await sleepsOverIt();
    await redis.tell("CLIENT", "KILL", "TYPE", "pubsub");
    ada.cut();
    await clicks(ada, 3);
    await ada.page.idle();
    first.kill("SIGCONT");
    await knowsNobody(first);
    await says(ada, "clicks 6");
  },
);

withRedis("frames that are doubled, lost and out of order, and connections that are cut", async () => {
  await begin(2);
  const ada = await visit("ada");
  const kept: Record<"up" | "down", string | null> = { up: null, down: null };
  let count = 0;
  ada.meddle = (frame, way) => {
    const held = kept[way];
    kept[way] = null;
    switch (count++ % 9) {
      case 2:
        return [frame, frame];
      case 4:
        kept[way] = frame;
        return held === null ? [] : [held];
      case 7:
        setTimeout(() => ada.cut(), 2);
        return [frame];
      default:
        return held === null ? [frame] : [frame, held];
    }
  };
  await clicks(ada, 60);
  ada.meddle = (frame) => [frame];
  ada.cut();
  await ada.page.idle();
  await says(ada, "clicks 60");
  await says(ada, "gestures 60");
  expect(ada.page.byes).not.toContain("malformed");
});

withRedis(
  "several processes behind one port, with what they share in the one that began them; SIGTERM ends them all",
  async () => {
    const replica = await startReplica(built, "--workers", "2");
    replicas.push(replica);
    const [ada, bob] = [await visit("ada"), await visit("bob")];
    await Promise.all([clicks(ada, 5), clicks(bob, 5, "Vote")]);
    for (let n = 0; n < 4; n++) {
      ada.cut();
      await clicks(ada, 5);
      await ada.page.idle();
    }
    await says(ada, "clicks 25");
    await says(ada, "votes 5 ");
    await carriesFiles(ada);
    // Whoever is asked answers for all.
    const metrics = await (await fetch(`http://127.0.0.1:${replica.port}/metrics`)).text();
    for (const worker of ["1", "2"]) expect(metrics).toContain(`dacapo_worker_up{worker="${worker}"} 1`);
    const runs = [...metrics.matchAll(/dacapo_runs_total\{worker="[12]",cause="gesture",ending="done"\} (\d+)/g)];
    expect(runs.reduce((sum, [, count]) => sum + Number(count), 0)).toBeGreaterThanOrEqual(10);
    expect(metrics.match(/# TYPE dacapo_sessions gauge/g)).toHaveLength(1);
    expect(metrics.match(/^dacapo_sessions\{worker="[12]"\} \d+$/gm)).toHaveLength(2);
    replica.kill("SIGTERM");
    expect(await replica.ended).toBe(0);
  },
);

withRedis(
  "a new version takes sessions of the one before over: values find their widgets, what has no place is dropped",
  async () => {
    const changed = withHost
      .replace("<Text>clicks {state.clicks}</Text>;", "<Text>A new line,</Text>;\n<Text>clicks {state.clicks}!</Text>;")
      .replace('const size = <Slider label="Size" max={10} value={3} />;', "const size = 0;")
      .replace(
        'const name = <TextInput label="Name" />;',
        'const name = <Container>{() => <TextInput label="Name" />}</Container>;',
      );
    const next = await buildServer(changed);
    onTestFinished(() => next.remove());
    const words = ["--store", `${redis.address}?prefix=rollout`];
    await begin(1, ...words);
    const ada = await visit("ada");
    await clicks(ada, 2);
    ada.set("Name", "Ada");
    ada.set("Loud", true);
    await ada.page.idle();
    await says(ada, "Ada 3 loud");
    const [old] = replicas.splice(0);
    replicas.push(await startReplica(next, ...words));
    old!.kill("SIGTERM");
    expect(await old!.ended).toBe(0);
    await says(ada, "clicks 2!");
    await says(ada, "Ada 0 loud");
  },
);
