// The store of a process that another one has begun: it lies in that one, and is asked by messages.
import type { Store } from "./store.ts";

/** What can be asked by messages. */
const asked = ["get", "set", "touch", "delete", "list", "publish", "lock", "unlock"] as const;
type Asked = (typeof asked)[number];

/** To the process that has the store, and what it says. */
interface Question {
  readonly dacapo: "ask" | "subscribe" | "leave";
  readonly id: number;
  readonly op: string;
  readonly words: readonly unknown[];
}
interface Answer {
  readonly dacapo: "answer" | "heard" | "missed";
  readonly id: number;
  readonly value?: unknown;
  readonly error?: boolean;
}

/** One end of what two processes say to each other. */
export interface Channel {
  send(message: object): void;
  onMessage(hear: (message: unknown) => void): void;
}

const isOurs = (message: unknown): message is Question | Answer =>
  typeof message === "object" && message !== null && "dacapo" in message;

/** Answers another process from a store; the function that it returns ends that. */
export function lendStore(store: Store, channel: Channel): () => void {
  const stops = new Map<number, Promise<() => void>>();
  const functions = store as unknown as Record<Asked, (...words: unknown[]) => Promise<unknown>>;
  const reply = (id: number, answer: Promise<unknown>): void =>
    void answer.then(
      (value) => channel.send({ dacapo: "answer", id, value } satisfies Answer),
      () => channel.send({ dacapo: "answer", id, error: true } satisfies Answer),
    );
  channel.onMessage((message) => {
    if (!isOurs(message) || !("op" in message)) return;
    const { dacapo, id, op, words } = message;
    if (dacapo === "subscribe") {
      const hear = (value: string): void => channel.send({ dacapo: "heard", id, value } satisfies Answer);
      const missed = (): void => channel.send({ dacapo: "missed", id } satisfies Answer);
      const subscribed = store.subscribe(op, hear, missed);
      stops.set(id, subscribed);
      // Not before it hears: what is told in between would be lost.
      reply(
        id,
        subscribed.then(() => undefined),
      );
    } else if (dacapo === "leave") {
      void stops.get(id)?.then((stop) => stop());
      stops.delete(id);
    } else {
      reply(id, functions[op as Asked](...words));
    }
  });
  return () => {
    for (const stop of stops.values()) void stop.then((leave) => leave());
    stops.clear();
  };
}

/** The store that another process lends. */
export function borrowStore(channel: Channel): Store {
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  const hearers = new Map<number, { hear(text: string): void; missed?: (() => void) | undefined }>();
  channel.onMessage((message) => {
    if (!isOurs(message) || "op" in message) return;
    if (message.dacapo === "heard") return hearers.get(message.id)?.hear(message.value as string);
    if (message.dacapo === "missed") return hearers.get(message.id)?.missed?.();
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const ask = (dacapo: Question["dacapo"], id: number, op: string, words: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(id, ({ value, error }) => (error === true ? reject(new Error("The store failed.")) : resolve(value)));
      channel.send({ dacapo, id, op, words } satisfies Question);
    });
  const functions = asked.map((op) => [op, (...words: unknown[]) => ask("ask", ++last, op, words)] as const);
  return {
    ...(Object.fromEntries(functions) as unknown as Pick<Store, Asked>),
    async subscribe(name, hear, missed) {
      const id = ++last;
      hearers.set(id, { hear, missed });
      await ask("subscribe", id, name, []);
      return () => {
        hearers.delete(id);
        channel.send({ dacapo: "leave", id, op: name, words: [] } satisfies Question);
      };
    },
    close: async () => undefined,
  };
}
