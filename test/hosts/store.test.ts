// A store does the same wherever it is: in this process, in Redis, in the process that began this one.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { memoryStore } from "../../runtime/hosts/server/store/memory-store.ts";
import { openStore } from "../../runtime/hosts/server/store/open-store.ts";
import { borrowStore, type Channel, lendStore } from "../../runtime/hosts/server/store/remote-store.ts";
import type { Change, Store } from "../../runtime/hosts/server/store/store.ts";
import { type Redis, redisProgram, startRedis } from "./redis.ts";

const LONG = 60_000;
let redis: Redis | undefined;
const stores: Record<string, Store> = { memory: memoryStore(), "memory lent": lent(memoryStore()) };

/** The store as another process has it: what they say to each other is sent as JSON. */
function lent(store: Store): Store {
  const hearers: ((message: unknown) => void)[] = [];
  const end = (own: number): Channel => ({
    send: (message) => setImmediate(() => hearers[1 - own]!(JSON.parse(JSON.stringify(message)))),
    onMessage: (hear) => void (hearers[own] = hear),
  });
  lendStore(store, end(0));
  return borrowStore(end(1));
}

beforeAll(async () => {
  if (redisProgram === undefined) return;
  redis = await startRedis();
  stores["redis"] = openStore(`${redis.address}?prefix=test`);
  await vi.waitFor(() => stores["redis"]!.get("nothing"), 30_000);
  stores["redis lent"] = lent(openStore(`${redis.address}?prefix=lent`));
});
afterAll(async () => {
  for (const store of Object.values(stores)) await store.close();
  await redis?.close();
});

if (redisProgram === undefined) it.skip("There is no redis-server here: what a store in Redis does was NOT tested.");

const inRedis = redisProgram === undefined ? [] : ["redis", "redis lent"];

describe.each(["memory", "memory lent", ...inRedis])("%s", (kind) => {
  const one = (change: Partial<Change> & { key: string }): Change => ({ text: "x", ...change });

  it("writes all or nothing, by version", async () => {
    const store = stores[kind]!;
    expect(await store.get("a")).toBeUndefined();
    expect(await store.set([one({ key: "a", version: 0 }), one({ key: "b" })])).toEqual({
      is: "set",
      versions: [1, 1],
    });
    expect(await store.set([one({ key: "b" }), one({ key: "a", version: 0, text: "y" })])).toEqual({ is: "outdated" });
    expect(await store.get("b")).toEqual({ text: "x", version: 1 });
    const text = 'ü "\0\n☃ '.repeat(1000);
    expect(await store.set([one({ key: "a", version: 1, text })])).toEqual({ is: "set", versions: [2] });
    expect(await store.get("a")).toEqual({ text, version: 2 });
    await store.delete("a");
    expect(await store.get("a")).toBeUndefined();
  });

  it("of many who count at once nobody is lost", async () => {
    const store = stores[kind]!;
    const count = async (): Promise<void> => {
      for (;;) {
        const { text, version } = (await store.get("count")) ?? { text: "0", version: 0 };
        if ((await store.set([{ key: "count", text: `${Number(text) + 1}`, version }])).is === "set") return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, count));
    expect((await store.get("count"))?.text).toBe("20");
  });

  it("locks have growing numbers, and only the newest one writes", async () => {
    const store = stores[kind]!;
    expect(await store.set([one({ key: "s" })], { key: "s", fence: 1 })).toEqual({ is: "lost" });
    const first = await store.lock("s", "ada", LONG, LONG);
    expect(first).toEqual({ fence: 1, known: [] });
    expect(await store.lock("s", "bob", LONG, LONG)).toEqual({ owner: "ada" });
    expect(await store.set([one({ key: "s" })], { key: "s", fence: 1, id: "one", order: 7 })).toEqual({
      is: "set",
      versions: [1],
    });
    expect(await store.set([one({ key: "s" })], { key: "s", fence: 1, id: "one" })).toEqual({ is: "known" });
    expect(await store.lock("s", "bob", LONG, LONG, true)).toEqual({ fence: 2, known: ["one"] });
    expect(await store.set([one({ key: "s" })], { key: "s", fence: 1, id: "two" })).toEqual({ is: "replaced" });
    await store.unlock("s", 1);
    expect(await store.lock("s", "ada", LONG, LONG)).toEqual({ owner: "bob" });
    await store.unlock("s", 2);
    expect(await store.lock("s", "ada", 1, LONG)).toMatchObject({ fence: 3 });
    // What was done under another lock is still known, until it is forgotten.
    expect(await store.set([], { key: "s", fence: 3, id: "one" })).toEqual({ is: "known" });
    expect(await store.set([], { key: "s", fence: 3, id: "three", order: 8, upTo: 6 })).toMatchObject({ is: "set" });
    expect(await store.set([], { key: "s", fence: 3, id: "one" })).toEqual({ is: "known" });
    expect(await store.set([], { key: "s", fence: 3, upTo: 7 })).toMatchObject({ is: "set" });
    expect(await store.set([], { key: "s", fence: 3, id: "three" })).toEqual({ is: "known" });
    expect(await store.set([], { key: "s", fence: 3, id: "one" })).toMatchObject({ is: "set" });
  });

  it("a lock ends by itself, and what lasts for a while goes", async () => {
    const store = stores[kind]!;
    await store.lock("brief", "ada", 5, LONG);
    await expect.poll(() => store.lock("brief", "bob", LONG, LONG)).toMatchObject({ fence: 2 });
    await store.set([one({ key: "going", lasts: LONG })]);
    await store.touch("going", 5);
    await expect.poll(() => store.get("going")).toBeUndefined();
  });

  it("tells of writes and of anything else, and lists what belongs together", async () => {
    const store = stores[kind]!;
    const heard: string[] = [];
    const stop = await store.subscribe("news", (text) => heard.push(text));
    await store.set([one({ key: "told", channel: "news", list: "those" }), one({ key: "quiet", list: "those" })]);
    await store.set([{ key: "told", text: null, channel: "news" }]);
    expect(await store.publish("news", "hello")).toBe(1);
    expect(await store.publish("nobody", "hello")).toBe(0);
    await expect.poll(() => heard.length).toBe(3);
    expect(heard.slice(0, 2).map((text) => JSON.parse(text) as unknown)).toEqual([
      { key: "told", text: "x", version: 1 },
      { key: "told", version: 2 },
    ]);
    expect([...(await store.list("those"))].sort()).toEqual(["quiet", "told"]);
    stop();
    await expect.poll(() => store.publish("news", "hello")).toBe(0);
  });
});

it.each(inRedis)("%s: who listens is told that something may have been missed", async (kind) => {
  const store = stores[kind]!;
  const heard: string[] = [];
  const missed = vi.fn();
  await store.subscribe("broken off", (text) => heard.push(text), missed);
  expect(missed).not.toHaveBeenCalled();
  await redis!.tell("CLIENT", "KILL", "TYPE", "pubsub");
  await expect.poll(() => missed.mock.calls.length).toBe(1);
  await expect.poll(() => store.publish("broken off", "hello")).toBe(1);
  await expect.poll(() => heard).toEqual(["hello"]);
});

it("an address that means no store is refused, without its password", () => {
  for (const address of ["postgres://ada:secret@host/db", "redis:", "", "nowhere"])
    expect(() => openStore(address)).toThrow(/is no store/);
  expect(() => openStore("postgres://ada:secret@host")).not.toThrow(/secret/);
});
