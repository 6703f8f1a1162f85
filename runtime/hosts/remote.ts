// `dacapo/remote`: the page of an app whose script runs on a server.
import type { Reason } from "../wire/frames.ts";
import type { Down, Up } from "../wire/frames.ts";
import type { PageEnd } from "../wire/page-end.ts";
import { openFarPage } from "./far-page.ts";
import { Notice } from "./notice.ts";

/** Pauses between tries, in milliseconds: they grow from the first to the last. */
const FIRST = 250;
const LAST = 10_000;
/** A break that is shorter is not worth a word. */
const QUIET = 1000;

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
 */
export function connect(name: string, file: string, into: HTMLElement, paints: readonly unknown[]): void {
  new Connection(name, file, into, paints).open();
}

class Connection {
  private socket: WebSocket | null = null;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  private readonly notice = new Notice();
  private readonly end: PageEnd;

  constructor(
    private readonly name: string,
    file: string,
    into: HTMLElement,
    readonly paints: readonly unknown[],
  ) {
    this.end = openFarPage(file, into, {
      send: (frame) => this.send(frame),
      upload: (blob) => this.upload(blob),
      fetchFile: (sent) => this.fetchFile(sent),
      bye: (reason, again) => this.bye(reason, again),
      broken: () => this.socket?.close(),
    });
    for (const event of ["online", "visibilitychange", "click"]) addEventListener(event, () => this.hurry(), true);
  }

  open(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const address = new URL(`@dacapo/socket?app=${encodeURIComponent(this.name)}`, document.baseURI);
    address.protocol = address.protocol.replace("http", "ws");
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.onopen = () => this.end.connected();
    socket.onmessage = ({ data }) => {
      // What an earlier connection still has to say is about another time.
      if (this.socket !== socket) return;
      const frame = JSON.parse(data as string) as Down;
      if (frame.op === "welcome") this.arrived();
      this.end.receive(frame);
    };
    socket.onclose = () => {
      if (this.socket === socket) this.lost();
    };
  }

  private send(frame: Up): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  private arrived(): void {
    this.tries = 0;
    clearTimeout(this.quiet);
    this.quiet = undefined;
    this.notice.hide();
  }

  private lost(): void {
    this.socket = null;
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
