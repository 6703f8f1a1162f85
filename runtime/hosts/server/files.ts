// Files that go beside the socket: those that a page sends, and those that a script offers.
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What stands for a file in a gesture. */
interface Uploaded {
  readonly $: "upload";
  readonly of: string;
}

/** How long an offered file is there, in milliseconds. */
const OFFERED = 5 * 60_000;

export class TooLarge extends Error {}

export class Files {
  private folder: string | undefined;
  private readonly uploads = new Map<string, File>();
  private readonly offers = new Map<string, Blob>();

  /** @param most Bytes of one file. */
  constructor(private readonly most: number) {}

  /** Takes the bytes of a file in; the name that it returns can be used once. Throws `TooLarge`. */
  async upload(body: ReadableStream<Uint8Array>, name: string, type: string, lastModified: number): Promise<string> {
    const ticket = randomBytes(18).toString("base64url");
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
      await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), count, createWriteStream(path));
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    // Its bytes are read when the script asks for them.
    this.uploads.set(ticket, new File([await openAsBlob(path)], name, { type, lastModified }));
    return ticket;
  }

  /** Puts files in the place of what stands for them; what was never sent is nothing. */
  revive(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.revive(item));
    if ((value as Uploaded).$ === "upload") return this.take((value as Uploaded).of);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.revive(item)]));
  }

  private take(ticket: unknown): File | null {
    const file = this.uploads.get(ticket as string) ?? null;
    this.uploads.delete(ticket as string);
    return file;
  }

  /** Keeps a file for the page to fetch once. */
  offer(file: unknown): unknown {
    if (!(file instanceof Blob)) return null;
    const ticket = randomBytes(18).toString("base64url");
    this.offers.set(ticket, file);
    setTimeout(() => this.offers.delete(ticket), OFFERED).unref();
    return { ticket, name: file instanceof File ? file.name : "file", type: file.type };
  }

  fetch(ticket: string): Blob | undefined {
    const file = this.offers.get(ticket);
    this.offers.delete(ticket);
    return file;
  }

  clear(): void {
    this.uploads.clear();
    this.offers.clear();
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}
