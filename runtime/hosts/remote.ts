// `dacapo/remote`: the page of an app whose script runs on a server.
import type { Down, Reason } from "../wire/frames.ts";
import type { PageEnd } from "../wire/page-end.ts";
import { openFarPage } from "./far-page.ts";
import { openEventLine } from "./lines/event-line.ts";
import type { Line, OpenLine } from "./lines/line.ts";
import { openSocketLine } from "./lines/socket-line.ts";
import { Notice } from "./notice.ts";

/** Pauses between tries, in milliseconds: they grow from the first to the last. */
const FIRST = 250;
const LAST = 10_000;
/** A break that is shorter is not worth a word. */
const QUIET = 1000;
/**
 * What has not begun for so long has been swallowed on its way, in milliseconds: a socket, a socket where another way is known, and anything
 * else, which has only been slow until then.
 */
const PATIENCE = 3000;
const KNOWN = 1000;
const LONGEST = 15_000;

const told: Partial<Record<Reason, string>> = {
  elsewhere: "This app is open in another place now. Load the page to have it here.",
  "too-many": "There are too many people here at the moment. It is tried again.",
  "wrong-wire": "There is a new version of this app. Load the page to get it.",
};

/**
 * Shows an app whose script runs on a server.
 *
 * @param name The app, as the server knows it.
 * @param file Its script.
 * @param into An element of the page.
 * @param paints The elements that it may draw: importing them brings along how they are painted.
 * @param patience How long a socket is waited for until another way is tried, in milliseconds.
 */
export function connect(
  name: string,
  file: string,
  into: HTMLElement,
  paints: readonly unknown[],
  patience = PATIENCE,
): void {
  new Connection(name, file, into, paints, patience).open();
}

class Connection {
  private line: Line | null = null;
  /** How it is tried next, and what has worked here where no socket did. */
  private way: OpenLine = openSocketLine;
  private other: OpenLine | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  /** The present connection leads to a session. */
  private isWelcome = false;
  private readonly notice = new Notice();
  private readonly end: PageEnd;

  constructor(
    private readonly name: string,
    file: string,
    into: HTMLElement,
    readonly paints: readonly unknown[],
    private readonly patience: number,
  ) {
    this.end = openFarPage(file, into, {
      send: (frame) => this.line?.send(frame),
      upload: (blob) => this.upload(blob),
      fetchFile: (sent) => this.fetchFile(sent),
      bye: (reason, again) => this.bye(reason, again),
      broken: () => this.lost(),
    });
    for (const event of ["online", "visibilitychange", "click"]) addEventListener(event, () => this.hurry(), true);
  }

  open(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { way } = this;
    // What an earlier connection still has to say is about another time.
    this.line?.close();
    this.line = way(this.name, {
      opened: () => {
        this.expect(LONGEST);
        this.end.connected();
      },
      heard: (frame) => this.hear(frame, way),
      lost: () => this.lost(),
    });
    if (way !== openSocketLine) this.expect(LONGEST);
    else this.expect(this.other === undefined ? this.patience : KNOWN);
  }

  private expect(within: number): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), within);
  }

  private hear(frame: Down, way: OpenLine): void {
    if (frame.op === "welcome") this.arrived(way);
    this.end.receive(frame);
  }

  private arrived(way: OpenLine): void {
    this.tries = 0;
    clearTimeout(this.silence);
    this.other = way === openSocketLine ? undefined : way;
    // When it breaks, a socket is tried first: it is the better way, and the obstacle may have gone.
    this.way = openSocketLine;
    this.isWelcome = true;
    clearTimeout(this.quiet);
    this.quiet = undefined;
    this.notice.hide();
  }

  private lost(): void {
    clearTimeout(this.silence);
    this.line?.close();
    this.line = null;
    // A socket that came to nothing may have been stopped on its way.
    if (!this.isWelcome) this.way = this.way === openSocketLine ? openEventLine : openSocketLine;
    this.isWelcome = false;
    this.end.disconnected();
    if (this.ended) return;
    this.quiet ??= setTimeout(
      () => this.notice.show("The connection is lost. What you do is kept until it is back."),
      QUIET,
    );
    // At once, then after pauses that grow, and that are not the same for all who were there.
    const pause = this.tries === 0 ? 0 : Math.min(LAST, FIRST * 2 ** this.tries) * (0.5 + Math.random() / 2);
    this.tries++;
    this.timer = setTimeout(() => this.open(), pause);
  }

  /** There is reason to believe that it works now. */
  private hurry(): void {
    if (this.timer !== undefined && document.visibilityState === "visible") this.open();
  }

  private bye(reason: Reason, again: boolean): void {
    this.ended = !again;
    const text = told[reason] ?? (again ? undefined : "The connection was closed. Load the page to go on.");
    if (text === undefined) return;
    clearTimeout(this.quiet);
    this.quiet = undefined;
    this.notice.show(text);
  }

  private get headers(): Record<string, string> {
    return { "X-Dacapo-Session": this.end.token ?? "", "X-Dacapo-App": this.name };
  }

  private async upload(blob: Blob): Promise<unknown> {
    const name = blob instanceof File ? blob.name : "file";
    const time = blob instanceof File ? blob.lastModified : 0;
    const headers = {
      ...this.headers,
      "Content-Type": blob.type || "application/octet-stream",
      "X-Dacapo-Name": encodeURIComponent(name),
      "X-Dacapo-Time": `${time}`,
    };
    const answer = await fetch(new URL("@dacapo/upload", document.baseURI), { method: "POST", headers, body: blob });
    if (!answer.ok) {
      this.notice.show(answer.status === 413 ? `${name} is too large for this app.` : `${name} could not be sent.`);
      throw new Error("upload");
    }
    const { ticket } = (await answer.json()) as { ticket: string };
    return { $: "upload", of: ticket };
  }

  private async fetchFile(sent: unknown): Promise<unknown> {
    const { ticket, name, type } = sent as { ticket: string; name: string; type: string };
    const answer = await fetch(new URL(`@dacapo/file/${ticket}`, document.baseURI), { headers: this.headers });
    return new File([await answer.blob()], name, { type });
  }
}
