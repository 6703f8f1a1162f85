// A page's connection, whose frames are read strictly and answered by the session that they belong to.
import { performance } from "node:perf_hooks";
import type { App } from "../../core/run/app.ts";
import { decodeFrame } from "../../wire/decode-frame.ts";
import { type Down, type PageFacts, PING, type Reason, type Up, WIRE } from "../../wire/frames.ts";
import type { Line } from "../../wire/session-end.ts";
import type { Carrier } from "./carrier.ts";
import { Bucket, type Limits } from "./limits.ts";
import type { Counter, Metrics } from "./metrics.ts";
import { mask } from "./secret.ts";
import type { Seat, Sessions } from "./sessions.ts";
import type { Visitor } from "./visitor.ts";

/** What connections of one app have in common. */
export interface Served {
  readonly name: string;
  readonly app: App;
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly metrics: Metrics;
}

/** A page that has not taken so many bytes is sent the newest tree instead of a queue. */
const FULL = 1_000_000;
/** How long a page that is asked whether it is still there has time to answer, in milliseconds. */
const PATIENCE = 60_000;
/** A page says who it is at once. */
const HELLO = 10_000;

/** Reasons that another try cannot mend. */
const final = new Set<Reason>(["malformed", "too-large", "wrong-wire", "wrong-origin", "elsewhere"]);

/** Serves a page for as long as its connection lasts. */
export function openSocket(socket: Carrier, served: Served, visitor: Visitor): void {
  new Socket(socket, served, visitor).listen();
}

class Socket implements Line {
  private seat: Seat | null = null;
  private readonly bucket: Bucket;
  private readonly up: Counter;
  private readonly down: Counter;
  private readonly pings: NodeJS.Timeout;
  private readonly hello: NodeJS.Timeout;
  private heard = performance.now();
  /** More waits to be sent than the page takes. */
  private clogged = false;
  /** The session is being looked for. */
  private greeting = false;
  /** Files are being fetched that a letter is about: what is said meanwhile has its turn behind. */
  private behind: Promise<void> | undefined;

  constructor(
    private readonly socket: Carrier,
    private readonly served: Served,
    private readonly visitor: Visitor,
  ) {
    const { rate, burst } = served.limits;
    this.up = served.metrics.counter("dacapo_bytes", { way: "up" });
    this.down = served.metrics.counter("dacapo_bytes", { way: "down" });
    this.bucket = new Bucket(rate, burst, this.heard);
    this.hello = setTimeout(() => this.close("malformed"), HELLO).unref();
    this.pings = setInterval(() => this.ping(), PING).unref();
  }

  listen(): void {
    this.socket.follow({
      heard: (text) => this.hear(text),
      gone: () => this.gone(),
      broke: (reason) => this.refuse(reason),
    });
  }

  private ping(): void {
    if (performance.now() - this.heard > PATIENCE) this.socket.terminate();
    else this.send({ op: "ping" });
  }

  get isFull(): boolean {
    this.clogged ||= this.socket.waiting > FULL;
    return this.clogged;
  }

  send(frame: Down): void {
    if (!this.socket.isOpen) return;
    const text = mask(JSON.stringify(frame, leaveFiles));
    this.down.count += Buffer.byteLength(text);
    this.socket.send(text, () => {
      if (!this.clogged || this.socket.waiting > FULL) return;
      this.clogged = false;
      this.seat?.end.drained();
    });
  }

  close(reason: Reason): void {
    this.send({ op: "bye", reason, again: !final.has(reason) });
    this.socket.close(reason === "stopping" ? 1012 : 1008, reason);
  }

  private refused(reason: Reason): void {
    this.served.metrics.count("dacapo_refused", 1, { reason });
  }

  private hear(text: string | undefined): void {
    this.heard = performance.now();
    if (!this.socket.isOpen) return;
    if (!this.bucket.takes(this.heard)) return this.refuse("too-fast");
    this.up.count += text?.length ?? 0;
    const frame = text === undefined ? undefined : decodeFrame(text);
    if (frame === undefined) return this.refuse("malformed");
    if (frame.op === "ping") return this.send({ op: "ping" });
    // The hello has said how it is, and a second one is the same.
    if (this.greeting && (frame.op === "look" || frame.op === "pong" || frame.op === "hello")) return;
    const reason =
      frame.op === "hello" ? this.greet(frame) : this.seat === null ? "out-of-order" : this.take(this.seat, frame);
    if (reason !== undefined) this.refuse(reason);
  }

  private take(seat: Seat, frame: Exclude<Up, { op: "hello" }>): Reason | undefined {
    const missing = frame.op === "do" ? seat.files.missing(frame.value) : [];
    if (missing.length === 0 && this.behind === undefined) return seat.end.take(frame);
    // Whoever waits for an answer hears that there will be one.
    this.send({ op: "ping" });
    const turn = (this.behind ?? Promise.resolve())
      .then(() => seat.files.bring(missing))
      .catch(() => undefined)
      .then(() => {
        if (this.behind === turn) this.behind = undefined;
        const reason = this.seat === seat ? seat.end.take(frame) : undefined;
        if (reason !== undefined) this.refuse(reason);
      });
    this.behind = turn;
    return undefined;
  }

  private refuse(reason: Reason): void {
    this.refused(reason);
    this.close(reason);
  }

  private greet({ wire, token, seen, done, page }: Extract<Up, { op: "hello" }>): Reason | undefined {
    if (wire !== WIRE) return "wrong-wire";
    if (this.seat !== null) return "out-of-order";
    clearTimeout(this.hello);
    const { sessions, name, app, metrics } = this.served;
    const { visitor } = this;
    const known = sessions.find(token, name, visitor, done);
    if (known !== undefined) {
      metrics.count("dacapo_resumed", 1, { where: "here" });
      this.sit(known, seen, page);
      return undefined;
    }
    this.greeting = true;
    const isOpen = (): boolean => this.socket.isOpen;
    sessions.enter({ token, name, app, page, visitor, done }, isOpen).then(
      (seat) => {
        this.greeting = false;
        if (typeof seat === "string") this.refuse(seat);
        else if (seat !== undefined) this.sit(seat, 0, page);
      },
      () => this.refuse("lost"),
    );
    return undefined;
  }

  private sit(seat: Seat, seen: number, page: PageFacts): void {
    const { sessions } = this.served;
    sessions.returned(seat);
    // It has gone while the session was looked for.
    if (!this.socket.isOpen) return seat.end.isAttached ? undefined : sessions.left(seat);
    this.seat = seat;
    seat.end.attach(this, seen, page);
  }

  private gone(): void {
    clearTimeout(this.hello);
    clearInterval(this.pings);
    const { seat } = this;
    this.seat = null;
    if (seat === null) return;
    seat.end.detach(this);
    if (!seat.end.isAttached) this.served.sessions.left(seat);
  }
}

/** Bytes of files go another way: a page that did not choose them shows what they are called. */
function leaveFiles(_key: string, value: unknown): unknown {
  if (!(value instanceof Blob)) return value;
  return value instanceof File ? { name: value.name, size: value.size, type: value.type } : null;
}
