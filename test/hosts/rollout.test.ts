// A new version of an app takes sessions over: what lies in lazy blocks that are closed, and values that persist without being drawn, come along.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Built, buildServer, endAll, startReplica } from "./processes.ts";
import { type Redis, redisProgram, startRedis } from "./redis.ts";
import { Roaming } from "./roaming.ts";

const before = `import { type AppConfig, Button, Expander, NumberInput, session, Tab, Tabs, Text, TextInput } from "dacapo";
export const config = { title: "Rollout", host: "server" } satisfies AppConfig;
const state = session({ shown: true });
<Button onClick={() => { state.shown = !state.shown; }}>Toggle</Button>;
const inside = <Expander label="More" lazy>{() => <TextInput label="Inside" />}</Expander>;
<Text>inside {inside ?? "closed"}</Text>;
const gone = <Expander label="Other" lazy>{() => <TextInput label="Gone" />}</Expander>;
<Text>gone {gone ?? "closed"}</Text>;
if (state.shown) {
  const kept = <TextInput label="Kept" persist />;
  const past = <TextInput label="Past" persist />;
  const loose = <TextInput label="Loose" />;
  <Text>kept {kept}, past {past}, loose {loose}</Text>;
}
`;

/** Lines above move everything; one field is moved, one becomes another element, one goes for a while. */
const after = before
  .replace("const inside", "<Text>A new line</Text>;\nconst inside")
  .replace(
    '() => <TextInput label="Inside" />',
    '() => { <Text>Here it is</Text>; return <TextInput label="Inside" />; }',
  )
  .replace('<TextInput label="Gone" />', '<NumberInput label="Gone" value={7} />')
  .replace("  const kept", "  <Text>Among what is shown</Text>;\n  const kept")
  .replace(
    'const past = <TextInput label="Past" persist />;',
    'const past = <NumberInput label="Past" persist value={3} />;',
  );

let redis: Redis;
const built: Built[] = [];
let ports: number[] = [];
let page: Roaming | undefined;

beforeAll(async () => {
  if (redisProgram === undefined) return;
  redis = await startRedis();
  built.push(...(await Promise.all([before, after].map(buildServer))));
});
afterEach(async () => {
  page?.close();
  await endAll();
});
afterAll(async () => {
  await redis?.close();
  for (const each of built) each.remove();
});

const says = (text: string) => expect.poll(() => page!.texts, { interval: 20 }).toContain(text);
async function set(label: string, value: unknown): Promise<void> {
  page!.set(label, value);
  await page!.page.idle();
}
async function toggle(): Promise<void> {
  page!.click("Toggle");
  await page!.page.idle();
}

const withRedis = redisProgram === undefined ? it.skip : it;
if (redisProgram === undefined) it.skip("There is no redis-server here: a rollout was NOT tested.");

withRedis("what fits is there again, what is another element now begins anew", async () => {
  const words = ["--store", `${redis.address}?prefix=rollout`];
  const old = await startReplica(built[0]!, ...words);
  ports = [old.port];
  page = new Roaming(() => ports, "ada");
  await page.page.idle();
  for (const [block, field] of [
    ["More", "Inside"],
    ["Other", "Gone"],
  ] as const) {
    await set(block, true);
    await set(field, `said in ${field}`);
    await set(block, false);
  }
  for (const field of ["Kept", "Past", "Loose"]) await set(field, `said in ${field}`);
  await says("kept said in Kept, past said in Past, loose said in Loose");
  await toggle();
  await says("inside closed");

  ports = [(await startReplica(built[1]!, ...words)).port];
  old.kill("SIGTERM");
  expect(await old.ended).toBe(0);
  await says("A new line");
  await set("More", true);
  await says("inside said in Inside");
  await set("Other", true);
  await says("gone 7");
  await toggle();
  await says("kept said in Kept, past 3, loose ");
});

withRedis("and back again, where the old version is rolled out once more", async () => {
  const words = ["--store", `${redis.address}?prefix=back`];
  let replica = await startReplica(built[0]!, ...words);
  ports = [replica.port];
  page = new Roaming(() => ports, "bob");
  await page.page.idle();
  await set("More", true);
  await set("Inside", "deep");
  await set("More", false);
  await set("Kept", "always");
  await toggle();
  for (const version of [1, 0]) {
    const next = await startReplica(built[version]!, ...words);
    ports = [next.port];
    replica.kill("SIGTERM");
    expect(await replica.ended).toBe(0);
    replica = next;
    await page.page.idle();
    await expect.poll(() => page!.texts.includes("A new line"), { interval: 20 }).toBe(version === 1);
  }
  await set("More", true);
  await says("inside deep");
  await toggle();
  await says("kept always, past , loose ");
});
