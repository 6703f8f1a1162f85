// One end of a connection: the editor, or TypeScript's language server.
import type { Readable, Writable } from "node:stream";
import { type Message as AnyMessage, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

export type Id = number | string;

/** A message of any kind: a request has `id` and `method`, a notification only `method`, an answer only `id`. */
export interface Message {
  id?: Id | null;
  method?: string;
  params?: any;
  result?: any;
  error?: { code: number; message: string };
}

const prefix = "dacapo:";

export class Peer {
  private readonly reader: StreamMessageReader;
  private readonly writer: StreamMessageWriter;
  private readonly asked = new Map<Id, (result: unknown) => void>();
  private last = 0;

  constructor(input: Readable, output: Writable) {
    this.reader = new StreamMessageReader(input);
    this.writer = new StreamMessageWriter(output);
    // Who has gone cannot be written to; its end is heard of elsewhere.
    this.writer.onError(() => {});
    this.reader.onError(() => {});
  }

  /** Hears every message but the answers to requests of our own. */
  listen(take: (message: Message) => void): void {
    this.reader.listen((each) => {
      const message = each as Message;
      const answer = message.method === undefined && message.id != null ? this.asked.get(message.id) : undefined;
      if (answer === undefined) return take(message);
      this.asked.delete(message.id!);
      answer(message.result);
    });
  }

  send(message: Message): void {
    this.writer.write({ jsonrpc: "2.0", ...message } as AnyMessage).catch(() => {});
  }

  tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** A request of our own; it resolves with nothing where it failed. */
  ask(method: string, params: unknown): Promise<unknown> {
    const id = `${prefix}${++this.last}`;
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.send({ id, method, params });
    });
  }
}
