// A store in Redis or Valkey, by the client `redis`, which an app brings along.
import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "../../../core/thrown/problem.ts";
import { lockScript, setScript, unlockScript } from "./redis-scripts.ts";
import type { Change, Entry, Guard, Lock, Outcome, Store } from "./store.ts";

/** What of the client is used. */
interface Client {
  connect(): Promise<unknown>;
  destroy(): void;
  on(event: "error" | "ready", call: (error: unknown) => void): unknown;
  duplicate(options: object): Client;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  hmGet(key: string, fields: string[]): Promise<readonly (string | null)[]>;
  pExpire(key: string, ms: number): Promise<unknown>;
  del(key: string): Promise<unknown>;
  sMembers(key: string): Promise<readonly string[]>;
  publish(channel: string, text: string): Promise<number>;
  subscribe(channel: string, hear: (text: string) => void): Promise<unknown>;
  unsubscribe(channel: string, hear: (text: string) => void): Promise<unknown>;
}

/** What a store in Redis is told. */
export interface RedisOptions {
  /** Begins the names of all keys, for projects that have a server of Redis in common. Default: `"dacapo"`. */
  readonly prefix?: string;
  /** Milliseconds that an answer may take until it is asked again. Default: 1,000. */
  readonly patience?: number;
}

/** The longest pause between two tries to connect, in milliseconds. */
const PAUSE = 250;
/** How often a silent connection is tried, and after what silence it is given up, in milliseconds. */
const PING = 500;
const SILENCE = 2000;

/**
 * A store in Redis (6 or later) or Valkey. It takes the package `redis` beside dacapo: `npm install redis`.
 *
 * @param address As `redis://user:password@host:6379/0`; `rediss:` over TLS.
 * @throws {Problem} `store-client-missing` where the package is not installed: by everything that is asked of the store.
 * @example
 * ```ts
 * import { redisStore, type ServerOptions } from "dacapo/server";
 * export default { store: redisStore("redis://localhost") } satisfies Partial<ServerOptions>;
 * ```
 */
export const redisStore = (address: string, options: RedisOptions = {}): Store => new RedisStore(address, options);

class RedisStore implements Store {
  private clients: Promise<readonly [asks: Client, hears: Client]> | undefined;
  /** It has been reached for the first time. */
  private reached: Promise<unknown> = Promise.resolve();
  private readonly missed = new Set<() => void>();
  private readonly prefix: string;
  private readonly patience: number;

  constructor(
    private readonly address: string,
    { prefix = "dacapo", patience = 1000 }: RedisOptions,
  ) {
    // What stands in braces decides where a cluster keeps a key: all of one project in one place, because steps are about several.
    this.prefix = `{${prefix}}`;
    this.patience = patience;
  }

  private open(): Promise<readonly [Client, Client]> {
    this.clients ??= this.connect();
    return this.clients;
  }

  private async connect(): Promise<readonly [Client, Client]> {
    const { createClient } = await load();
    const asks = createClient({
      url: this.address,
      disableOfflineQueue: true,
      pingInterval: PING,
      socket: {
        connectTimeout: SILENCE,
        socketTimeout: SILENCE,
        reconnectStrategy: (tries: number) => Math.min(PAUSE, 20 * 2 ** tries) * (0.5 + Math.random() / 2),
      },
    });
    // What it is to listen to waits until it can.
    const hears = asks.duplicate({ disableOfflineQueue: false });
    let isFirst = true;
    hears.on("ready", () => {
      if (!isFirst) for (const call of this.missed) call();
      isFirst = false;
    });
    // What cannot be reached is in what was asked; the client itself goes on trying.
    for (const client of [asks, hears]) client.on("error", () => undefined);
    this.reached = Promise.all([asks.connect(), hears.connect()]);
    this.reached.catch(() => undefined);
    return [asks, hears];
  }

  /** No answer is one as well: whoever asked may ask again. */
  private async ask<T>(call: (client: Client) => Promise<T>): Promise<T> {
    const [client] = await this.open();
    const away = new AbortController();
    const late = wait(this.patience, undefined, { ref: false, signal: away.signal }).then(
      () => Promise.reject(new Error("The store did not answer.")),
      () => new Promise<never>(() => undefined),
    );
    try {
      return await Promise.race([this.reached.then(() => call(client)), late]);
    } finally {
      away.abort();
    }
  }

  private at(key: string): string {
    return `${this.prefix}:${key}`;
  }

  async get(key: string): Promise<Entry | undefined> {
    const [text, version] = await this.ask((client) => client.hmGet(this.at(key), ["t", "v"]));
    return text === null || text === undefined ? undefined : { text, version: Number(version) };
  }

  async set(changes: readonly Change[], guard?: Guard): Promise<Outcome> {
    const keys = [this.at(guard?.key ?? "")];
    const { fence = "", id = "", order = 0, upTo = -1 } = guard ?? {};
    const words = [`${fence}`, id, `${order}`, `${upTo}`];
    for (const { key, text, version, lasts, channel, list } of changes) {
      keys.push(this.at(key), this.at(`list/${list ?? ""}`));
      words.push(text === null ? "0" : "1", text ?? "", `${version ?? ""}`, `${lasts ?? ""}`);
      words.push(channel === undefined ? "" : this.at(channel), key, list === undefined ? "0" : "1");
    }
    const answer = await this.ask((client) => client.eval(setScript, { keys, arguments: words }));
    const [is, ...versions] = answer as [Outcome["is"], ...number[]];
    return is === "set" ? { is, versions } : { is };
  }

  async touch(key: string, lasts: number): Promise<void> {
    await this.ask((client) => client.pExpire(this.at(key), lasts));
  }

  async delete(key: string): Promise<void> {
    await this.ask((client) => client.del(this.at(key)));
  }

  list(name: string): Promise<readonly string[]> {
    return this.ask((client) => client.sMembers(this.at(`list/${name}`)));
  }

  publish(channel: string, text: string): Promise<number> {
    return this.ask((client) => client.publish(this.at(channel), text));
  }

  /** Once it has succeeded, the client does it again by itself after each break. */
  async subscribe(channel: string, hear: (text: string) => void, missed?: () => void): Promise<() => void> {
    const [, client] = await this.open();
    await client.subscribe(this.at(channel), hear);
    if (missed !== undefined) this.missed.add(missed);
    return () => {
      if (missed !== undefined) this.missed.delete(missed);
      client.unsubscribe(this.at(channel), hear).catch(() => undefined);
    };
  }

  async lock(key: string, owner: string, ms: number, lasts: number, force = false): Promise<Lock> {
    const words = [owner, `${ms}`, `${lasts}`, force ? "1" : "0"];
    const answer = await this.ask((client) => client.eval(lockScript, { keys: [this.at(key)], arguments: words }));
    const [fence, holder, ids] = answer as [number, string, string];
    return fence === 0 ? { owner: holder } : { fence, known: [...ids.matchAll(/ ([^|]+)/g)].map(([, id]) => id!) };
  }

  async unlock(key: string, fence: number): Promise<void> {
    await this.ask((client) => client.eval(unlockScript, { keys: [this.at(key)], arguments: [`${fence}`] }));
  }

  async close(): Promise<void> {
    const clients = (await this.clients?.catch(() => undefined)) ?? [];
    for (const client of clients) client.destroy();
  }
}

async function load(): Promise<{ createClient(options: object): Client }> {
  try {
    return (await import("redis")) as unknown as { createClient(options: object): Client };
  } catch {
    throw new Problem("store-client-missing", {});
  }
}
