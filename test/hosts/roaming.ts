// A page that finds its way: where a connection ends it opens another one, to the next server.
import { WebSocket } from "ws";
import { Button, DownloadButton, FileUploader, Text } from "dacapo";
import { textOf } from "../../runtime/core/wire/content.ts";
import { findAll } from "../../runtime/testing/query.ts";
import type { Shown } from "../../runtime/core/wire/wire.ts";
import type { Down, Up } from "../../runtime/wire/frames.ts";
import { act, FarPage } from "./hosted.ts";
import { getFile, sendFile, type Whose } from "./send-files.ts";

/** What happens to frames on their way: each gives what arrives instead. */
export type Meddle = (frame: string, way: "up" | "down") => readonly string[];

function findField(root: Shown, label: string): Shown {
  const all = (node: Shown): Shown[] => [node, ...(node.kids ?? []).flatMap(all)];
  return all(root).find(({ props }) => props["label"] === label)!;
}

/** A connection that has been asked, and says nothing for so long, is given up, in milliseconds. */
const SILENCE = 800;

export class Roaming {
  readonly page: FarPage;
  private socket: WebSocket | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private closed = false;
  private tries = 0;
  private files = 0;
  /** Which of the servers it has gone to last. */
  at = 0;
  meddle: Meddle = (frame) => [frame];
  /** Nothing that the server says arrives. */
  isDeaf = false;

  /** @param ports Those of the servers that there are now. */
  constructor(
    private readonly ports: () => readonly number[],
    private readonly who: string,
    private readonly patience = SILENCE,
  ) {
    this.page = new FarPage(
      {
        send: (frame) => this.send(frame),
        broken: () => this.socket?.terminate(),
        upload: (file) => this.upload(file),
      },
      () => this.close(),
    );
    this.open();
  }

  private get cookie(): string {
    return `dacapo=${this.who.padEnd(32, "x")}`;
  }

  private open(): void {
    const ports = this.ports();
    this.at = this.tries++ % Math.max(1, ports.length);
    const port = ports[this.at] ?? 1;
    const headers = { Cookie: this.cookie };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/@dacapo/socket?app=`, { headers });
    this.socket = socket;
    socket.on("open", () => this.page.end.connected());
    socket.on("message", (data: Buffer) => {
      for (const text of this.meddle(data.toString(), "down")) this.hear(socket, text);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => this.lost(socket));
    this.expect(socket);
  }

  private hear(socket: WebSocket, text: string): void {
    if (this.socket !== socket || this.isDeaf) return;
    clearTimeout(this.silence);
    this.silence = undefined;
    this.page.receive(JSON.parse(text) as Down);
  }

  private expect(socket: WebSocket): void {
    this.silence ??= setTimeout(() => socket.terminate(), this.patience);
  }

  private lost(socket: WebSocket): void {
    clearTimeout(this.silence);
    this.silence = undefined;
    if (this.socket !== socket || this.closed) return;
    this.page.end.disconnected();
    this.timer = setTimeout(() => this.open(), 10 + Math.random() * 20);
  }

  private send(frame: Up): void {
    const { socket } = this;
    if (socket?.readyState !== WebSocket.OPEN) return;
    this.expect(socket);
    for (const text of this.meddle(JSON.stringify(frame), "up")) socket.send(text);
  }

  /** Somewhere else each time, and not where the page is, if there are several. */
  private get elsewhere(): Whose {
    const ports = this.ports();
    const port = ports[this.files++ % ports.length]!;
    return { port, token: this.page.end.token!, app: "", cookie: this.cookie };
  }

  private async upload(file: Blob): Promise<unknown> {
    for (;;) {
      try {
        return await sendFile(this.elsewhere, file as File);
      } catch {
        // Whoever took it in is gone, or does not know yet whose it is.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  choose(file: File): void {
    act(this.page, { on: FileUploader, kind: "change", value: [file] });
  }

  async download(): Promise<string> {
    const sent = new Promise<unknown>((resolve) =>
      act(this.page, { on: DownloadButton, kind: "click", value: resolve }),
    );
    return (await getFile(this.elsewhere, ((await sent) as { ticket: string }).ticket)).toString();
  }

  click(name: string): void {
    act(this.page, { on: Button, name, kind: "click" });
  }

  set(label: string, value: unknown): void {
    const field = findField(this.page.root, label);
    this.page.send({ id: field.id, kind: "change", value, node: field });
  }

  /** It has gone to the next one. */
  cut(): void {
    this.socket?.terminate();
  }

  get texts(): string[] {
    return findAll(this.page.root, Text, undefined, () => undefined).map(({ node }) => textOf(node.props["children"]));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    clearTimeout(this.silence);
    this.socket?.terminate();
  }
}
