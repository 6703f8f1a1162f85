// Connections to Redis, by the client `redis`: one that is asked, one that listens. They are mended by themselves, also where one has died without a word.
import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "../../../core/thrown/problem.ts";
import type { Script } from "./redis-scripts.ts";

/** What of the client is used. */
interface Client {
  connect(): Promise<unknown>;
  destroy(): void;
  on(event: "error" | "ready", call: (error: unknown) => void): unknown;
  ping(): Promise<unknown>;
  eval(script: string, options: Words): Promise<unknown>;
  evalSha(name: string, options: Words): Promise<unknown>;
  hmGet(key: string, fields: string[]): Promise<readonly (string | null)[]>;
  pExpire(key: string, ms: number): Promise<unknown>;
  del(key: string): Promise<unknown>;
  sMembers(key: string): Promise<readonly string[]>;
  publish(channel: string, text: string): Promise<number>;
  subscribe(channel: string, hear: (text: string) => void): Promise<unknown>;
  unsubscribe(channel: string, hear: (text: string) => void): Promise<unknown>;
}

interface Words {
  readonly keys: string[];
  readonly arguments: string[];
}

/** The longest pause between two tries to connect, and how long one may take, in milliseconds. */
const PAUSE = 250;
const CONNECT = 2000;
/** The connection that only listens is tried so often, and given up after such a silence, in milliseconds. */
const PING = 500;
const SILENCE = 2000;
/** However slow answers are, nobody waits longer for one, in milliseconds. */
const LONGEST = 10_000;

/** A connection that is asked. */
interface Asked {
  readonly client: Client;
  /** It has been reached for the first time. */
  readonly reached: Promise<unknown>;
}

export class RedisConnection {
  private asked: Promise<Asked> | undefined;
  private hearing: Promise<Client> | undefined;
  private readonly missed = new Set<() => void>();
  /** How long an answer may take now. */
  private within: number;
  private doubting = false;
  private answered: () => void = () => undefined;
  private closed = false;

  /** @param patience Milliseconds that an answer may take at first. */
  constructor(
    private readonly address: string,
    private readonly patience: number,
  ) {
    this.within = patience;
  }

  private async begin(options: object, socket: object): Promise<Client> {
    const { createClient } = await load();
    const reconnectStrategy = (tries: number): number => Math.min(PAUSE, 20 * 2 ** tries) * (0.5 + Math.random() / 2);
    const client = createClient({
      url: this.address,
      ...options,
      socket: { connectTimeout: CONNECT, reconnectStrategy, ...socket },
    });
    // What cannot be reached is in what was asked; the client itself goes on trying.
    client.on("error", () => undefined);
    return client;
  }

  private async connect(): Promise<Asked> {
    const client = await this.begin({ disableOfflineQueue: true }, {});
    const reached = client.connect();
    reached.catch(() => undefined);
    return { client, reached };
  }

  /** Once it listens to something, the client does it again by itself after each break. */
  private async listen(): Promise<Client> {
    const client = await this.begin({ pingInterval: PING }, { socketTimeout: SILENCE });
    let isFirst = true;
    client.on("ready", () => {
      if (!isFirst) for (const call of this.missed) call();
      isFirst = false;
    });
    client.connect().catch(() => undefined);
    return client;
  }

  /** No answer is one as well: whoever asked may ask again. */
  async ask<T>(call: (client: Client) => Promise<T>): Promise<T> {
    const asked = await (this.asked ??= this.connect());
    const { within } = this;
    const since = performance.now();
    const answer = await new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        if (this.within === within) this.within = Math.min(LONGEST, within * 2);
        void this.doubt(asked);
        reject(new Error("The store did not answer."));
      }, within).unref();
      asked.reached
        .then(() => call(asked.client))
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
    this.within = Math.min(LONGEST, Math.max(this.patience, 2 * (performance.now() - since)));
    this.answered();
    return answer;
  }

  /** Is it slow, or is the connection dead, which would not be told for minutes? Others find out: who answers first is kept. */
  private async doubt(before: Asked): Promise<void> {
    if ((await this.asked) !== before || this.doubting || this.closed) return;
    this.doubting = true;
    const others: Asked[] = [];
    const over = new AbortController();
    const winner = await new Promise<Asked | undefined>((resolve) => {
      this.answered = () => resolve(undefined);
      void this.tryOthers(others, resolve, over.signal);
    });
    over.abort();
    this.doubting = false;
    if (winner !== undefined) {
      this.asked = Promise.resolve(winner);
      before.client.destroy();
    }
    for (const other of others) if (other !== winner) other.client.destroy();
  }

  /** One after the other, because each can be swallowed as well. */
  private async tryOthers(others: Asked[], found: (one: Asked) => void, over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      const other = await this.connect();
      others.push(other);
      other.reached
        .then(() => other.client.ping())
        .then(
          () => found(other),
          () => undefined,
        );
      if (others.length * this.patience > LONGEST) others.shift()!.client.destroy();
      await wait(this.patience, undefined, { ref: false });
    }
  }

  async run({ name, text }: Script, words: Words): Promise<unknown> {
    return this.ask(async (client) => {
      try {
        return await client.evalSha(name, words);
      } catch (error) {
        // It has begun anew, and is told once more.
        if (!`${error as Error}`.includes("NOSCRIPT")) throw error;
        return client.eval(text, words);
      }
    });
  }

  /** @param missed Called when something may not have been heard. */
  async subscribe(channel: string, hear: (text: string) => void, missed?: () => void): Promise<() => void> {
    const client = await (this.hearing ??= this.listen());
    await client.subscribe(channel, hear);
    if (missed !== undefined) this.missed.add(missed);
    return () => {
      if (missed !== undefined) this.missed.delete(missed);
      client.unsubscribe(channel, hear).catch(() => undefined);
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    this.answered();
    (await this.asked?.catch(() => undefined))?.client.destroy();
    (await this.hearing?.catch(() => undefined))?.destroy();
  }
}

async function load(): Promise<{ createClient(options: object): Client }> {
  try {
    return (await import("redis")) as unknown as { createClient(options: object): Client };
  } catch {
    throw new Problem("store-client-missing", {});
  }
}
