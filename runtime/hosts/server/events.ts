// Where a proxy lets no socket through: the same frames as Server-Sent Events to the page, and in requests from it.
import { randomBytes } from "node:crypto";
import type { Carrier, Hearer } from "./carrier.ts";
import type { Store } from "./store/store.ts";

/** What proxies that collect an answer before they hand it on have enough of. */
const PADDING = `:${" ".repeat(2048)}\n\n`;

const plain = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store, no-transform" };

/** What one server hands to another: a balancer knows nothing of lines. */
interface Handed {
  readonly id: string;
  readonly owner: string;
  readonly text: string;
}

const channelOf = (server: string): string => `lines/${server}`;

/** The pages that are connected in this way. */
export class Events {
  private readonly lines = new Map<string, EventLine>();
  /** Stands before the names of its lines. */
  private readonly me = randomBytes(9).toString("base64url");
  private listening: Promise<() => void> | undefined;

  /** @param most Bytes of one frame. @param store Leads to the other servers. */
  constructor(
    private readonly most: number,
    private readonly store: Store | undefined,
  ) {}

  /** Begins a connection of a browser. @param begin Is given what carries its frames. */
  async open(owner: string, begin: (carrier: Carrier) => void): Promise<Response> {
    await this.listen();
    const id = `${this.me}.${randomBytes(18).toString("base64url")}`;
    const line = new EventLine(owner, id, () => this.lines.delete(id));
    this.lines.set(id, line);
    begin(line);
    // Nginx, too, is told not to collect it.
    return new Response(line.stream, {
      headers: { ...plain, "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" },
    });
  }

  /** Takes what a page says: a frame on each line of a request. */
  async take(request: Request, owner: string): Promise<Response> {
    const id = new URL(request.url).searchParams.get("line") ?? "";
    // A page sends more than one together only while they are small.
    const text = await readText(request, 2 * this.most);
    const [server = ""] = id.split(".");
    const isTaken =
      server === this.me || this.store === undefined || text === undefined
        ? this.hear({ id, owner, text })
        : await this.hand(server, { id, owner, text });
    return new Response(null, { status: isTaken ? 204 : 404, headers: plain });
  }

  private hear({ id, owner, text }: Omit<Handed, "text"> & { readonly text: string | undefined }): boolean {
    const line = this.lines.get(id);
    if (line?.owner !== owner) return false;
    if (text === undefined) line.hearer?.broke("too-large");
    else for (const frame of text.split("\n")) line.hear(frame, this.most);
    return line.isOpen;
  }

  /** To whoever has the line; false where there is nobody. What it does about it is told over the line. */
  private async hand(server: string, handed: Handed): Promise<boolean> {
    try {
      return (await this.store!.publish(channelOf(server), JSON.stringify(handed))) > 0;
    } catch {
      return false;
    }
  }

  /** A store that is away is asked again with the next line. */
  private async listen(): Promise<void> {
    this.listening ??= this.store?.subscribe(channelOf(this.me), (text) => void this.hear(JSON.parse(text) as Handed));
    await this.listening?.catch(() => (this.listening = undefined));
  }

  async close(): Promise<void> {
    const leave = await this.listening?.catch(() => undefined);
    leave?.();
  }
}

class EventLine implements Carrier {
  hearer: Hearer | undefined;
  isOpen = true;
  waiting = 0;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  private readonly queue: { readonly bytes: Uint8Array<ArrayBuffer>; readonly sent: () => void }[] = [];
  private wanted: (() => void) | undefined;
  private readonly encoder = new TextEncoder();

  constructor(
    readonly owner: string,
    id: string,
    private readonly forget: () => void,
  ) {
    this.stream = new ReadableStream(
      {
        pull: (controller) => this.pull(controller),
        cancel: () => this.terminate(),
      },
      { highWaterMark: 0 },
    );
    this.push(`${PADDING}event: line\ndata: ${id}\n\n`, () => {});
  }

  follow(hearer: Hearer): void {
    this.hearer = hearer;
  }

  hear(text: string, most: number): void {
    if (!this.isOpen) return;
    if (Buffer.byteLength(text) > most) this.hearer?.broke("too-large");
    else this.hearer?.heard(text);
  }

  send(text: string, sent: () => void): void {
    this.push(`data: ${text}\n\n`, sent);
  }

  close(_code: number, _reason: string): void {
    this.terminate();
  }

  terminate(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.forget();
    this.wanted?.();
    this.hearer?.gone();
  }

  private push(text: string, sent: () => void): void {
    const bytes = this.encoder.encode(text);
    this.waiting += bytes.length;
    this.queue.push({ bytes, sent });
    this.wanted?.();
  }

  private async pull(controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> {
    if (this.queue.length === 0 && this.isOpen) await new Promise<void>((resolve) => (this.wanted = resolve));
    this.wanted = undefined;
    const next = this.queue.shift();
    // What was said before the end is still told.
    if (next === undefined) return controller.close();
    this.waiting -= next.bytes.length;
    controller.enqueue(next.bytes);
    next.sent();
  }
}

async function readText(request: Request, most: number): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.length;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}
