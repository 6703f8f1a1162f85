// Files that go beside the socket: those that a page sends, and those that a script offers.
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { LentFile } from "../../core/wire/pack.ts";
import type { About } from "./store/file-relay.ts";
import { TooLarge } from "./too-large.ts";

/** What stands for a file in a gesture. */
interface Uploaded {
  readonly $: "upload";
  readonly of: string;
}

/** How long an offered file is there, in milliseconds. */
const OFFERED = 5 * 60_000;

/** Leads to files that other servers have taken in. */
interface Others {
  /** Stands before the names of what is offered here. */
  readonly me: string;
  fetch(ticket: string): Promise<{ readonly about: About; readonly body: AsyncIterable<Uint8Array> } | undefined>;
}

export class Files {
  private folder: string | undefined;
  private readonly uploads = new Map<string, File>();
  private readonly offers = new Map<string, Blob>();
  /** What the page shows, for as long as it does. */
  private readonly lent = new Map<string, Blob>();
  private readonly tickets = new WeakMap<Blob, string>();
  private readonly coming = new Map<string, Promise<void>>();

  /** @param most Bytes of one file. */
  constructor(
    private readonly most: number,
    private readonly others: Others | undefined,
  ) {}

  /** Takes the bytes of a file in, under a name that only its page knows. Throws `TooLarge`. */
  async upload(body: AsyncIterable<Uint8Array>, about: About): Promise<string> {
    const ticket = randomBytes(18).toString("base64url");
    await this.keep(ticket, body, about);
    return ticket;
  }

  private async keep(ticket: string, body: AsyncIterable<Uint8Array>, about: About): Promise<void> {
    const { name, type, lastModified } = about;
    this.folder ??= mkdtempSync(join(tmpdir(), "dacapo-upload-"));
    const path = join(this.folder, ticket);
    let bytes = 0;
    const { most } = this;
    const count = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        bytes += chunk.length;
        done(bytes > most ? new TooLarge() : null, chunk);
      },
    });
    try {
      await pipeline(Readable.from(body), count, createWriteStream(path));
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    // Its bytes are read when the script asks for them.
    this.uploads.set(ticket, new File([await openAsBlob(path)], name, { type, lastModified }));
  }

  /** Names of files in a value that have not been taken in here. */
  missing(value: unknown): string[] {
    if (this.others === undefined || typeof value !== "object" || value === null) return [];
    const { $: kind, of: ticket } = value as Partial<Uploaded>;
    if (kind === "upload") return typeof ticket === "string" && !this.uploads.has(ticket) ? [ticket] : [];
    return Object.values(value).flatMap((item) => this.missing(item));
  }

  /** Fetches files from where they were taken in. What is nowhere is not there afterwards, either. */
  async bring(tickets: readonly string[]): Promise<void> {
    await Promise.all(tickets.map((ticket) => this.fetchOnce(ticket)));
  }

  private fetchOnce(ticket: string): Promise<void> {
    let coming = this.coming.get(ticket);
    if (coming === undefined) {
      coming = this.others!.fetch(ticket)
        .then((found) => found && this.keep(ticket, found.body, found.about))
        .finally(() => this.coming.delete(ticket));
      this.coming.set(ticket, coming);
    }
    return coming;
  }

  /** Puts files in the place of what stands for them; what was never sent is nothing. */
  revive(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.revive(item));
    if ((value as Uploaded).$ === "upload") return this.take((value as Uploaded).of);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.revive(item)]));
  }

  /** It stays: a page that adds to a list names again what it has sent. Its bytes lie on the disk as long as the session. */
  private take(ticket: unknown): File | null {
    return this.uploads.get(ticket as string) ?? null;
  }

  /** Keeps a file for the page to fetch once. */
  offer(file: unknown): unknown {
    if (!(file instanceof Blob)) return null;
    const ticket = this.newTicket();
    this.offers.set(ticket, file);
    setTimeout(() => this.offers.delete(ticket), OFFERED).unref();
    return { ticket, name: file instanceof File ? file.name : "file", type: file.type };
  }

  private newTicket(): string {
    const id = randomBytes(18).toString("base64url");
    return this.others === undefined ? id : `${this.others.me}.${id}`;
  }

  /** Has the page fetch the bytes of a file that it shows, as often as it likes, until that is another one. */
  lend(file: object): LentFile {
    const blob = file as Blob;
    const ticket = this.tickets.get(blob) ?? this.newTicket();
    this.tickets.set(blob, ticket);
    this.lent.set(ticket, blob);
    return { ticket, type: blob.type };
  }

  /** All that is shown now. */
  keepLent(tickets: ReadonlySet<string>): void {
    for (const ticket of this.lent.keys()) if (!tickets.has(ticket)) this.lent.delete(ticket);
  }

  give(ticket: string): Blob | undefined {
    const shown = this.lent.get(ticket);
    if (shown !== undefined) return shown;
    const file = this.offers.get(ticket);
    this.offers.delete(ticket);
    return file;
  }

  clear(): void {
    this.uploads.clear();
    this.offers.clear();
    this.lent.clear();
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}
