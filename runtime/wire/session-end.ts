// The session's end of a wire: runs an app for a page that is elsewhere, which may go away for a while and come back.
import { type Bar } from "../core/memory/address.ts";
import type { Link } from "../core/memory/link.ts";
import type { App } from "../core/run/app.ts";
import { GestureIds } from "../core/run/gesture-ids.ts";
import type { Host } from "../core/run/host.ts";
import { hearSight } from "../core/run/in-sight.ts";
import { Session } from "../core/run/session.ts";
import { Encoder } from "../core/wire/encode.ts";
import type { Lend } from "../core/wire/pack.ts";
import type { Patch } from "../core/wire/wire.ts";
import { FarAddress, FarStorage } from "./far.ts";
import { restore, type Snapshot } from "./snapshot.ts";
import type { Down, PageFacts, Reason, Told, Up } from "./frames.ts";

/** What an end needs of where it is. */
export interface SessionPlace extends Pick<Host, "now" | "after" | "tick" | "abort" | "decoder" | "exception"> {
  readonly shared?: Link;
  readonly hint?: Host["hint"];
  readonly locate?: Host["locate"];
  /** Makes what stands for a file in a letter a file again. */
  revive?(value: unknown): unknown;
  /** Hands a file to the page; what it returns is sent. Left out where files cross by themselves. */
  offer?(file: unknown): unknown;
  /** Says where the bytes of a file in what is shown are to be had; left out where files cross by themselves. */
  readonly lend?: Lend;
  /** Only these tickets are of files that are shown now. */
  keepLent?(tickets: ReadonlySet<string>): void;
  /** No run is under way, and none waits: what was taken counts as done when this has resolved. */
  settled?(end: SessionEnd): void | Promise<void>;
}

/** What another end had come to, for the same page. */
export interface Before {
  readonly snapshot: Snapshot | null;
  /** The number of the last letter that was done. */
  readonly done: number;
  /** What it knew of the device, and where that differs from what the page says. */
  readonly stored?: FarStorage["used"];
}

/** A connection. */
export interface Line {
  send(frame: Down): void;
  /** Whether the other side does not keep up. */
  readonly isFull?: boolean;
  close(reason: Reason): void;
}

/** So many frames are kept for a page that comes back; one that has missed more gets the whole tree. */
const MOST_KEPT = 200;

export class SessionEnd {
  readonly session: Session;
  /** The number of the last letter that was taken, and of the last whose run has ended. */
  taken: number;
  done: number;
  private line: Line | null = null;
  private held = false;
  private readonly encoder: Encoder;
  private sent = 0;
  private kept: (Told & { readonly n: number })[] = [];
  /** The page has to be told everything anew. */
  private whole = true;
  /** Tells a page that it is another session than before, which knows nodes by other numbers. */
  private readonly life = 1 + Math.trunc(Math.random() * 2 ** 40);
  /** What the page was told last of its letters. */
  private heard = { taken: 0, done: 0 };
  /** Something has been taken that the page is told of when handlers have been executed. */
  private behind = false;
  private context: PageFacts["context"];
  private readonly address: FarAddress;
  private readonly storage: FarStorage;
  readonly gestures: GestureIds;

  constructor(
    app: App,
    private readonly place: SessionPlace,
    readonly token: string,
    page: PageFacts,
    before: Before = { snapshot: null, done: 0 },
  ) {
    this.taken = this.done = before.done;
    this.encoder = new Encoder(false, place.lend);
    this.context = page.context;
    this.address = new FarAddress(page, (search, replace, path) =>
      this.tell({ op: "address", search, replace, ...(path === undefined ? {} : { path }) }),
    );
    this.storage = new FarStorage(page.stored, (key, text) => this.tell({ op: "store", key, text }));
    this.storage.takeOver(before.stored ?? []);
    this.session = new Session(app, this.host());
    this.gestures = this.session.part(GestureIds);
    if (before.snapshot !== null) restore(this.session, before.snapshot);
  }

  private host(): Host {
    const { now, after, tick, abort, decoder, exception, shared, hint, locate } = this.place;
    return {
      now,
      after,
      tick,
      abort,
      decoder,
      exception,
      ...(shared && { shared }),
      ...(hint && { hint }),
      ...(locate && { locate }),
      paint: (patches) => this.paint(patches),
      address: this.address satisfies Bar,
      stored: this.storage,
      context: () => this.context,
      running: (on) => this.tell({ op: "run", on }),
      // Behind what the run does at once: the page may answer at once, too.
      began: () => void (this.behind && Promise.resolve().then(() => this.acknowledge())),
      // What the run has changed is told first.
      report: () => void Promise.resolve().then(() => this.look()),
    };
  }

  start(): void {
    this.session.start();
  }

  /** A page is there; `seen`: up to where it knows what it was told; `page`: what it says of itself. */
  attach(line: Line, seen: number, page?: PageFacts): void {
    this.line?.close("elsewhere");
    this.line = line;
    this.heard = { taken: this.taken, done: 0 };
    const missed = this.kept.filter(({ n }) => n > seen);
    this.whole ||= seen > this.sent || (seen < this.sent && missed[0]?.n !== seen + 1);
    const n = this.whole ? this.sent : seen;
    const { token, taken, whole, life } = this;
    line.send({ op: "welcome", token, taken, n, whole, life });
    if (whole) {
      this.tellWhole();
      if (page !== undefined) this.correct(page);
    } else for (const frame of missed) line.send(frame);
    this.acknowledge();
  }

  /** Where the page has not heard of a change, it is told. */
  private correct(page: PageFacts): void {
    const { path, search } = this.address;
    if (path !== page.path || search !== page.search)
      this.tell({ op: "address", search, replace: true, ...(path === page.path ? {} : { path }) });
    const known = new Map(page.stored);
    for (const [key, text] of this.storage.used)
      if ((known.get(key) ?? null) !== text) this.tell({ op: "store", key, text });
  }

  /** What of the device the session has looked at or changed. */
  get stored(): FarStorage["used"] {
    return this.storage.used;
  }

  detach(line: Line): void {
    if (this.line === line) this.line = null;
  }

  /** No letters are taken any more. */
  hold(): void {
    this.held = true;
  }

  get isAttached(): boolean {
    return this.line !== null;
  }

  /** What is known of the page by now. */
  get facts(): PageFacts {
    const { path, search } = this.address;
    return { path, search, context: this.context, stored: this.storage.all };
  }

  /** Another end goes on for this page, which gets its whole tree. */
  handOver(to: SessionEnd): void {
    const { line } = this;
    this.line = null;
    this.session.close();
    to.taken = to.done = this.taken;
    to.sent = this.sent;
    if (line !== null) to.attach(line, 0);
  }

  /** The page keeps up again. */
  drained(): void {
    if (this.whole && this.line !== null) this.tellWhole();
  }

  /** Takes what a page says; the reason to close where it cannot be. */
  take(frame: Exclude<Up, { op: "hello" }>): Reason | undefined {
    if (frame.op === "ping") {
      this.line?.send({ op: "ping" });
      return undefined;
    }
    if (frame.op === "look") {
      this.context = frame.context;
      return undefined;
    }
    this.forget(frame.seen);
    if (frame.op === "pong" || frame.n <= this.taken) return undefined;
    // Whoever goes on is told of it again.
    if (this.held) return undefined;
    if (frame.n !== this.taken + 1) return "out-of-order";
    this.taken = frame.n;
    if (frame.op === "do") this.do(frame);
    else if (frame.op === "move") this.address.move(frame.path, frame.search);
    else this.storage.change(frame.key, frame.text);
    this.look();
    return undefined;
  }

  private do({ id, kind, value, spot, n }: Extract<Up, { op: "do" }>): void {
    const revived = this.place.revive === undefined ? value : this.place.revive(value);
    const gesture = { id, kind, value: revived, ...(spot === undefined ? {} : { spot }) };
    this.encoder.enter(gesture);
    // Where the page has kept who takes a file, the one who takes it here sends it there.
    const take = (file: unknown): void => this.tell({ op: "file", of: n, file: this.place.offer?.(file) ?? file });
    const answer = (found: unknown): void => this.tell({ op: "answer", of: n, answer: found });
    this.gestures.next(n);
    if (revived === true && kind === "click") this.session.send({ ...gesture, value: take });
    else if (kind === "search") this.session.send({ ...gesture, value: Object.assign(answer, { asked: revived }) });
    else if (kind !== "see" || !hearSight(this.session, gesture)) this.session.send(gesture);
  }

  /** Finds out whether everything that was taken has been done. */
  private look(): void {
    if (this.isAtRest) {
      const done = this.taken;
      const settled = this.place.settled?.(this);
      if (settled === undefined) this.done = done;
      else void settled.then(() => this.settle(done));
    }
    this.acknowledge();
  }

  get isAtRest(): boolean {
    return this.session.running === null && this.session.inbox.empty;
  }

  private settle(done: number): void {
    this.done = Math.max(this.done, done);
    this.acknowledge();
  }

  /**
   * Says what has been taken and done, where the page has not heard it. While handlers execute, nothing more is said to be taken: the newer
   * values of a slider that is dragged would wait behind each other here, where the page would send only the newest.
   */
  private acknowledge(): void {
    if (this.line === null) return;
    const { done } = this;
    const taken = this.session.running?.calling === true ? this.heard.taken : this.taken;
    this.behind = taken < this.taken;
    // Whoever waits for an answer hears that there will be one.
    if (this.behind) this.line.send({ op: "ping" });
    if (this.heard.taken === taken && this.heard.done === done) return;
    this.heard = { taken, done };
    this.line.send({ op: "taken", taken, done });
  }

  private paint(patches: readonly Patch[]): void {
    if (this.line?.isFull === true) this.whole = true;
    if (this.whole) return;
    const of = this.encoder.encode(patches);
    if (of.length > 0) this.tell({ op: "patch", of });
    this.place.keepLent?.(this.encoder.lent);
  }

  private tellWhole(): void {
    this.kept = [];
    this.whole = false;
    this.tell({ op: "tree", root: this.encoder.start(this.session.root) });
    this.place.keepLent?.(this.encoder.lent);
    if (this.session.running !== null) this.tell({ op: "run", on: true });
  }

  private tell(told: Told): void {
    const frame = { ...told, n: ++this.sent };
    this.kept.push(frame);
    if (this.kept.length > MOST_KEPT) {
      this.kept.shift();
      if (this.line === null) this.whole = true;
    }
    this.line?.send(frame);
  }

  private forget(seen: number): void {
    while (this.kept.length > 0 && this.kept[0]!.n <= seen) this.kept.shift();
  }

  close(reason: Reason): void {
    this.line?.close(reason);
    this.line = null;
    this.session.close();
  }
}
