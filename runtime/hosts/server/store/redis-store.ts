// A store in Redis or Valkey, by the client `redis`, which an app brings along.
import { RedisConnection } from "./redis-connection.ts";
import { lockScript, setScript, unlockScript } from "./redis-scripts.ts";
import type { Change, Entry, Guard, Lock, Outcome, Store } from "./store.ts";

/** What a store in Redis is told. */
export interface RedisOptions {
  /** Begins the names of all keys, for projects that have a server of Redis in common. Default: `"dacapo"`. */
  readonly prefix?: string;
  /** Milliseconds that an answer may take until it is asked again; longer where answers have been slow. Default: 1,000. */
  readonly patience?: number;
}

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
  private readonly connection: RedisConnection;
  private readonly prefix: string;

  constructor(address: string, { prefix = "dacapo", patience = 1000 }: RedisOptions) {
    this.connection = new RedisConnection(address, patience);
    // What stands in braces decides where a cluster keeps a key: all of one project in one place, because steps are about several.
    this.prefix = `{${prefix}}`;
  }

  private at(key: string): string {
    return `${this.prefix}:${key}`;
  }

  async get(key: string): Promise<Entry | undefined> {
    const [text, version] = await this.connection.ask((client) => client.hmGet(this.at(key), ["t", "v"]));
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
    const answer = await this.connection.run(setScript, { keys, arguments: words });
    const [is, ...versions] = answer as [Outcome["is"], ...number[]];
    return is === "set" ? { is, versions } : { is };
  }

  async touch(key: string, lasts: number): Promise<void> {
    await this.connection.ask((client) => client.pExpire(this.at(key), lasts));
  }

  async delete(key: string): Promise<void> {
    await this.connection.ask((client) => client.del(this.at(key)));
  }

  list(name: string): Promise<readonly string[]> {
    return this.connection.ask((client) => client.sMembers(this.at(`list/${name}`)));
  }

  publish(channel: string, text: string): Promise<number> {
    return this.connection.ask((client) => client.publish(this.at(channel), text));
  }

  subscribe(channel: string, hear: (text: string) => void, missed?: () => void): Promise<() => void> {
    return this.connection.subscribe(this.at(channel), hear, missed);
  }

  async lock(key: string, owner: string, ms: number, lasts: number, force = false): Promise<Lock> {
    const words = [owner, `${ms}`, `${lasts}`, force ? "1" : "0"];
    const answer = await this.connection.run(lockScript, { keys: [this.at(key)], arguments: words });
    const [fence, holder, ids] = answer as [number, string, string];
    return fence === 0 ? { owner: holder } : { fence, known: [...ids.matchAll(/ ([^|]+)/g)].map(([, id]) => id!) };
  }

  async unlock(key: string, fence: number): Promise<void> {
    await this.connection.run(unlockScript, { keys: [this.at(key)], arguments: [`${fence}`] });
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
