// Three servers with one Redis, one of them killed with -9 every second, while people click: what is lost, and how long a click takes.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { buildServer, endAll, type Replica, startReplica } from "./processes.ts";
import { startRedis } from "./redis.ts";
import { Roaming } from "./roaming.ts";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each person clicks, waits until that is done, and thinks for about a second. */
class Person {
  readonly page: Roaming;
  readonly times: number[] = [];
  clicks = 0;
  votes = 0;

  constructor(replicas: readonly Replica[], name: string) {
    // A machine that begins a server each second may be slow to answer.
    this.page = new Roaming(() => replicas.map(({ port }) => port), name, 5000);
  }

  async click(): Promise<void> {
    const isVote = Math.random() < 0.2;
    const since = performance.now();
    this.page.click(isVote ? "Vote" : "Click");
    if (isVote) this.votes++;
    else this.clicks++;
    await this.page.page.idle();
    this.times.push(performance.now() - since);
  }
}

export async function run(seconds = 300, count = 100): Promise<void> {
  const source = `${readFileSync(here("moving.app.tsx"), "utf8")}\nexport const config = { host: "server" };\n`;
  const built = await buildServer(source);
  const redis = await startRedis("--appendonly", "yes");
  const start = (): Promise<Replica> => startReplica(built, "--store", redis.address);
  const replicas = [await start(), await start(), await start()];
  const people = Array.from({ length: count }, (_, n) => new Person(replicas, `person${n}`));
  await Promise.all(people.map(({ page }) => page.page.idle()));
  const until = performance.now() + seconds * 1000;
  let kills = 0;
  const killing = (async () => {
    while (performance.now() < until) {
      await pause(1000);
      // The one before is back: there are three.
      while (replicas.length < 3) await pause(10);
      const [victim] = replicas.splice(0, 1);
      victim!.kill();
      kills++;
      void start().then((replica) => replicas.push(replica));
    }
  })();
  await Promise.all(
    people.map(async (person) => {
      while (performance.now() < until) {
        await person.click();
        await pause(500 + Math.random() * 1000);
      }
    }),
  );
  await killing;
  await pause(1000);
  await Promise.all(people.map(({ page }) => page.page.idle()));
  const sum = (of: (person: Person) => number): number => people.reduce((all, person) => all + of(person), 0);
  const numberIn = (person: Person, what: string): number =>
    Number(
      new RegExp(`^${what} (\\d+)`).exec(person.page.texts.find((text) => text.startsWith(`${what} `)) ?? "")?.[1],
    );
  const wrong = people.filter((person) => numberIn(person, "clicks") !== person.clicks);
  const votes = numberIn(people[0]!, "votes");
  const times = people.flatMap((person) => person.times).sort((a, b) => a - b);
  const at = (part: number): string =>
    `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))]!)} ms`;
  const lines = [
    `- ${seconds} s, ${count} people, three servers, ${kills} times kill -9; ${times.length} gestures`,
    `- sessions whose clicks are not those that were made: ${wrong.length}; votes made ${sum((person) => person.votes)}, counted ${votes}`,
    `- from the click until it is done and written down: half ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, the longest ${at(1)}`,
    `- Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]!.toFixed(1)}; people, servers and Redis on one machine`,
  ];
  console.log(lines.join("\n"));
  writeFileSync(
    here("../../bench/results-survive.md"),
    `# Servers that are killed\n\nMeasured by \`npm run survive\` (${new Date().toISOString().slice(0, 10)}).\n\n${lines.join("\n")}\n`,
  );
  for (const { page } of people) page.close();
  await endAll();
  await redis.close();
  built.remove();
}
