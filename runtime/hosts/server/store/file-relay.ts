// Files that arrive at a server that does not have their session, or are asked of one: they pass through the store.
import { randomBytes } from "node:crypto";
import type { Visitor } from "../visitor.ts";
import { type Keeping, keyOf } from "./keeping.ts";
import { countPieces, getHead, putHead, putPieces, takePieces, until } from "./pieces.ts";

/** What a file is called by who sent it. */
export interface About {
  readonly name: string;
  readonly type: string;
  readonly lastModified: number;
}

/** Before the pieces of an uploaded file. `of`: the session that it is for. */
interface UploadHead extends About {
  readonly of: string;
  readonly count: number;
}

/** What one server asks of another: an offered file, and who wants it. */
export interface Wish {
  readonly ticket: string;
  readonly app: string;
  /** Where the store has the session. */
  readonly key: string;
  readonly owner: string;
  /** Where the answer is put. */
  readonly to: string;
}

/** Before the pieces of an offered file; without a number there is none. */
interface OfferHead {
  readonly bytes?: number;
}

/** How long another server has time to begin to answer, in milliseconds. */
const PATIENCE = 10_000;

const isHead = (head: unknown): head is UploadHead => typeof head === "object" && head !== null && "of" in head;

export class FileRelay {
  /** Stands before the names of files that are offered here. */
  readonly me = randomBytes(9).toString("base64url");
  private listening: Promise<unknown> | undefined;

  /** @param find The file that somebody wishes, if it is here and his. */
  constructor(
    private readonly keeping: Keeping,
    private readonly find: (wish: Wish) => Blob | undefined,
  ) {}

  /** From now on others can ask. */
  listen(): Promise<unknown> {
    const hear = (text: string): void => void this.answer(JSON.parse(text) as Wish).catch(() => undefined);
    this.listening ??= this.keeping.store.subscribe(`files/${this.me}`, hear);
    this.listening.catch(() => (this.listening = undefined));
    return this.listening;
  }

  /** Takes the bytes of a file in for a session that another server has; resolves to its name. Throws `TooLarge`. */
  async upload(key: string, body: AsyncIterable<Uint8Array>, about: About, most: number): Promise<string> {
    const { store } = this.keeping;
    const ticket = randomBytes(18).toString("base64url");
    const count = await putPieces(store, `upload/${ticket}`, body, most, false);
    await putHead(store, `upload/${ticket}`, { ...about, of: key, count } satisfies UploadHead);
    return ticket;
  }

  /** A file that another server has taken in for a session; nothing where there is none. */
  async fetch(
    key: string,
    ticket: string,
  ): Promise<{ readonly about: About; readonly body: AsyncIterable<Uint8Array> } | undefined> {
    const { store } = this.keeping;
    const name = `upload/${ticket}`;
    const head = await getHead(store, name);
    return isHead(head) && head.of === key ? { about: head, body: takePieces(store, name, head.count) } : undefined;
  }

  /** The bytes of a file that another server offers; nothing where it does not, or not to this visitor. */
  async download(
    ticket: string,
    token: string,
    app: string,
    { owner }: Visitor,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    const { store } = this.keeping;
    const [server = ""] = ticket.split(".");
    const to = `offer/${randomBytes(18).toString("base64url")}`;
    const wish: Wish = { ticket, app, key: keyOf(token), owner, to };
    if ((await store.publish(`files/${server}`, JSON.stringify(wish))) === 0) return undefined;
    let head: unknown;
    await until(async () => (head = await getHead(store, to)) !== undefined, PATIENCE).catch(() => undefined);
    const { bytes } = (head ?? {}) as OfferHead;
    return bytes === undefined ? undefined : takePieces(store, to, countPieces(bytes));
  }

  private async answer(wish: Wish): Promise<void> {
    const { store } = this.keeping;
    const file = this.find(wish);
    await putHead(store, wish.to, (file === undefined ? {} : { bytes: file.size }) satisfies OfferHead);
    if (file !== undefined) await putPieces(store, wish.to, file.stream(), Infinity, true);
  }
}
