// Bytes of files, which go beside the connection of a page: up when they are chosen, down when they are asked for.
import { connection as words } from "../language/english/connection.ts";
import { write } from "../language/write.ts";

import type { LentFile } from "../core/wire/pack.ts";
import { promiseFile } from "../painter/parts/far-files.ts";
import { tellUpload } from "../painter/parts/uploads.ts";
import { sendBody } from "./send-body.ts";

/** Pauses between tries, in milliseconds: they grow from the first to the last. */
const FIRST = 250;
const LAST = 4000;
/** What is offered does not wait for long: so many tries. */
const MOST = 5;

/** What a server says that is about to end or has no place to put it, and what stands in front of one that is gone. */
const passing = new Set([429, 502, 503, 504]);

const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(LAST, FIRST * 2 ** tries) * (0.5 + Math.random() / 2)));

export class FilesBeside {
  /** What is on its way. */
  private readonly under = new Set<AbortController>();
  private readonly lent = new Map<string, WeakRef<Blob>>();

  /**
   * @param about Headers that say whose they are.
   * @param tell Says something to the user.
   */
  constructor(
    private readonly about: () => Record<string, string>,
    private readonly tell: (text: string) => void,
  ) {}

  /** The network has swallowed something: what is on its way begins anew. */
  restart(): void {
    for (const each of this.under) each.abort();
  }

  /**
   * Resolves to what stands for the file, to `null` where the user gives it up; rejects where it is refused. While nobody answers it is
   * tried again.
   */
  async upload(blob: Blob): Promise<unknown> {
    const given = new AbortController();
    const told = (part: number): void => tellUpload(blob, { part, cancel: () => given.abort() });
    told(0);
    try {
      return await this.send(blob, given.signal, told);
    } catch (error) {
      if (given.signal.aborted) return null;
      throw error;
    } finally {
      tellUpload(blob, undefined);
    }
  }

  private async send(blob: Blob, given: AbortSignal, told: (part: number) => void): Promise<unknown> {
    const { name, lastModified } = blob instanceof File ? blob : { name: "file", lastModified: 0 };
    const headers = {
      "Content-Type": blob.type || "application/octet-stream",
      "X-Dacapo-Name": encodeURIComponent(name),
      "X-Dacapo-Time": `${lastModified}`,
    };
    const ask = { method: "POST", headers, body: blob };
    const answer = await this.ask("upload", ask, Infinity, (url, init) => sendBody(url, init, told), given);
    if (!answer.ok) {
      this.tell(write(answer.status === 413 ? words.tooLarge : words.notSent, { name }));
      throw new Error("upload");
    }
    const { ticket } = (await answer.json()) as { ticket: string };
    return { $: "upload", of: ticket };
  }

  /** The file that was offered; rejects where it is not to be had. */
  async fetch(sent: unknown): Promise<File> {
    const { ticket, name, type } = sent as { ticket: string; name: string; type: string };
    try {
      const answer = await this.ask(`file/${ticket}`, {}, MOST);
      if (answer.ok) return new File([await answer.blob()], name, { type });
    } catch {
      // It is said below.
    }
    this.tell(write(words.notFetched, { name }));
    throw new Error("file");
  }

  /** A file that the script shows: the same for the same ticket, as long as anybody has it. */
  shown({ ticket, type }: LentFile): Blob {
    const before = this.lent.get(ticket)?.deref();
    if (before !== undefined) return before;
    const file = promiseFile(type, async () => {
      const answer = await this.ask(`file/${ticket}`, {}, MOST);
      if (!answer.ok) throw new Error("file");
      return new Blob([await answer.blob()], { type });
    });
    for (const [known, held] of this.lent) if (held.deref() === undefined) this.lent.delete(known);
    this.lent.set(ticket, new WeakRef(file));
    return file;
  }

  private async ask(
    path: string,
    init: RequestInit,
    most: number,
    go: (url: URL, init: RequestInit) => Promise<Response> = fetch,
    given?: AbortSignal,
  ): Promise<Response> {
    for (let tries = 0; ; tries++) {
      const isLast = tries + 1 >= most;
      const leave = new AbortController();
      this.under.add(leave);
      try {
        const headers = { ...init.headers, ...this.about() };
        given?.addEventListener("abort", () => leave.abort());
        const { signal } = leave;
        const answer = await go(new URL(`@dacapo/${path}`, document.baseURI), { ...init, headers, signal });
        if (isLast || !passing.has(answer.status)) return answer;
      } catch (error) {
        if (isLast || given?.aborted === true) throw error;
      } finally {
        this.under.delete(leave);
      }
      await pause(tries);
    }
  }
}
