// The sessions of a server: begun, found again by the browser that they belong to, and ended when nobody comes back.
import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { type Link, nowhere } from "../../core/memory/link.ts";
import type { App } from "../../core/run/app.ts";
import type { Host } from "../../core/run/host.ts";
import type { Session } from "../../core/run/session.ts";
import type { PageFacts, Reason } from "../../wire/frames.ts";
import { hintStays } from "../../wire/hint-stays.ts";
import { setCoder } from "../../core/wire/bytes.ts";
import { SessionEnd, type SessionPlace } from "../../wire/session-end.ts";
import { type Build, carryOver } from "../../wire/builds.ts";
import { Inheritance } from "../../wire/inheritance.ts";
import { handDown, takeSnapshot } from "../../wire/snapshot.ts";
import { abort } from "../abort.ts";
import { byBuffers } from "./buffers.ts";
import { Files } from "./files.ts";
import type { About } from "./store/file-relay.ts";
import { type Found, type Kept, Moving } from "./store/moving.ts";
import type { Store } from "./store/store.ts";
import type { Limits } from "./limits.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { Tally } from "./tally.ts";
import { watchRuns } from "./watch-runs.ts";
import { type Visitor, welcomeVisitor } from "./visitor.ts";

/** A session on a server. */
export interface Seat {
  readonly token: string;
  readonly name: string;
  readonly visitor: Visitor;
  end: SessionEnd;
  readonly files: Files;
  /** Where there is a store. */
  readonly kept: Kept | undefined;
  /** Runs while no page is there. */
  timer: NodeJS.Timeout | undefined;
}

/** Whose session somebody says it is. */
export interface Claim {
  readonly token: string | null;
  readonly name: string;
  readonly visitor: Visitor;
}

/** Who comes, and for what. */
export interface Entrance extends Claim {
  readonly app: App;
  readonly page: PageFacts;
  /** The number of the last letter that the page knows to be done. */
  readonly done: number;
}

/** What a development server adds. */
export interface Extras extends Pick<SessionPlace, "locate"> {
  /** What prints the hints of a script. */
  hintsOf?(file: string): NonNullable<SessionPlace["hint"]>;
  /** Called with each session before its first run; with the same token once more where the script has been edited. */
  watch?(session: Session, token: string): void;
}

export interface SessionsOptions {
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly store: Store | undefined;
  readonly exception: Host["exception"];
  readonly extras: Extras;
}

export class Sessions {
  private readonly seats = new Map<string, Seat>();
  private readonly shared = new Map<string, Link>();
  private readonly moving: Moving | undefined;
  /** Sessions that are being fetched, by their tokens. */
  private readonly coming = new Map<string, Promise<unknown>>();

  private readonly addresses = new Tally();

  constructor(private readonly options: SessionsOptions) {
    setCoder(byBuffers);
    const { store, metrics, log, limits } = options;
    metrics.gauge("dacapo_sessions", () => this.seats.size);
    metrics.gauge("dacapo_letters_waiting", () => this.waiting);
    if (store === undefined) return;
    this.moving = new Moving(
      { store, metrics, log, lasts: limits.store },
      (key) => this.release(key),
      () => this.all.forEach(({ kept }) => void kept?.writer.check()),
      (wish) => {
        const seat = this.all.find(({ kept }) => kept?.key === wish.key);
        return seat?.name === wish.app && seat.visitor.owner === wish.owner ? seat.files.give(wish.ticket) : undefined;
      },
    );
    metrics.gauge("dacapo_sessions_staying", () => this.all.filter(({ kept }) => kept!.stays).length);
  }

  /** What the first session of an app needs of the store is there before somebody waits for it. */
  warm(names: readonly string[]): void {
    for (const name of names) void this.moving?.prepare(name, () => true);
  }

  get size(): number {
    return this.seats.size;
  }

  /** What pages have said, and no run has answered. */
  private get waiting(): number {
    let waiting = 0;
    for (const { end } of this.seats.values()) waiting += end.taken - end.done;
    return waiting;
  }

  /** The session of a token, if it is this visitor's; `done`: it has come so far at least. */
  find(token: string | null, name: string, visitor: Visitor, done = 0): Seat | undefined {
    const seat = token === null ? undefined : this.seats.get(token);
    return seat?.name === name && seat.visitor.owner === visitor.owner && seat.end.taken >= done ? seat : undefined;
  }

  /** Takes a file in for a session, wherever it is; resolves to the file's name. Rejects where that cannot be done now. */
  async upload(
    { token, name, visitor }: Claim,
    body: AsyncIterable<Uint8Array>,
    about: About,
  ): Promise<string | undefined> {
    const seat = this.find(token, name, visitor);
    if (seat !== undefined) return seat.files.upload(body, about);
    return token === null
      ? undefined
      : this.moving?.upload(token, name, visitor, body, about, this.options.limits.upload);
  }

  /** A file that a session offers. */
  async download({ token, name, visitor }: Claim, ticket: string): Promise<Blob | ReadableStream | undefined> {
    const here = this.find(token, name, visitor)?.files.give(ticket);
    if (here !== undefined || token === null) return here;
    const bytes = await this.moving?.download(ticket, token, name, visitor);
    return bytes && (Readable.toWeb(Readable.from(bytes)) as ReadableStream);
  }

  /** The session of a token from wherever it was, or a new one. @param isWanted The page still waits for it. */
  async enter(entrance: Entrance, isWanted: () => boolean): Promise<Seat | Reason | undefined> {
    const { token, name, visitor, done } = entrance;
    const { moving, coming } = this;
    if (moving === undefined) return this.open(entrance);
    await moving.prepare(name, isWanted);
    if (!isWanted()) return undefined;
    if (token === null) return this.open(entrance);
    await coming.get(token);
    const here = this.find(token, name, visitor, done);
    if (here !== undefined) return here;
    const fetching = moving.fetch(token, name, visitor, isWanted);
    coming.set(token, fetching);
    const found = await fetching.finally(() => coming.delete(token));
    if (!isWanted()) return undefined;
    const outdated = this.seats.get(token);
    if (outdated !== undefined && found !== undefined) this.end(outdated, "moved");
    return this.open(entrance, found);
  }

  /** Begins one, or has it go on, unless there are too many. */
  open({ token: known, name, app, page, visitor }: Entrance, found?: Found): Seat | Reason {
    const { limits, metrics } = this.options;
    const isFull =
      this.seats.size >= limits.sessions || this.addresses.of(visitor.address) >= limits.sessionsForAddress;
    if (isFull) return "too-many";
    const token = found === undefined ? randomBytes(24).toString("base64url") : known!;
    const files = new Files(limits.upload, this.moving?.filesOf(token));
    const { end, kept } = this.begin(app, { token, name, visitor, page, files }, found);
    const seat: Seat = { token, name, visitor, end, files, kept, timer: undefined };
    this.seats.set(token, seat);
    this.addresses.add(visitor.address);
    if (found === undefined) metrics.count("dacapo_sessions_opened", 1, { app: name });
    else metrics.count("dacapo_resumed", 1, { where: "elsewhere" });
    end.start();
    return seat;
  }

  /** The session goes on with another version of its script: what its widgets hold is found again as in a page. */
  renew(seat: Seat, app: App, before: Build, after: Build): void {
    const old = seat.end;
    const { widgets, moved } = carryOver(handDown(old.session), before, after);
    seat.end = this.begin(app, { ...seat, page: old.facts }).end;
    Object.assign(seat.end.session.state.values, old.session.state.values);
    seat.end.session.part(Inheritance).take(widgets, moved);
    seat.end.start();
    old.handOver(seat.end);
  }

  get all(): Seat[] {
    return [...this.seats.values()];
  }

  private begin(
    app: App,
    { token, name, visitor, page, files }: Omit<Seat, "end" | "timer" | "kept"> & { page: PageFacts },
    found?: Found,
  ): { readonly end: SessionEnd; readonly kept: Kept | undefined } {
    const { exception, extras } = this.options;
    const place: SessionPlace = {
      now: () => performance.timeOrigin + performance.now(),
      after(ms, call) {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
      tick: () => new Promise((resolve) => setImmediate(resolve)),
      abort,
      decoder: () => new TextDecoder(),
      exception,
      ...(extras.hintsOf && { hint: extras.hintsOf(app.file) }),
      ...(extras.locate && { locate: extras.locate }),
      shared: this.moving?.sharedOf(name) ?? this.sharedOf(name),
      revive: (value) => files.revive(value),
      offer: (file) => files.offer(file),
      lend: (file) => files.lend(file),
      keepLent: (tickets) => files.keepLent(tickets),
      settled: (end) => {
        if (extras.hintsOf !== undefined) hintStays(end.session, takeSnapshot(end.session));
        return kept?.writer.write();
      },
    };
    const { path, search, done, stored, snapshot } = found?.record ?? { ...page, done: 0, stored: [], snapshot: null };
    const context = { ...page.context, headers: visitor.headers, ip: visitor.address };
    const before = { done, stored, snapshot: snapshot && { ...snapshot, stays: [] } };
    const end = new SessionEnd(app, place, token, { ...page, path, search, context }, before);
    welcomeVisitor(end.session.host, visitor);
    extras.watch?.(end.session, token);
    watchRuns(end, name, this.options);
    const replaced = (): void => {
      const seat = this.seats.get(token);
      if (seat?.end === end) this.end(seat, "moved");
    };
    const kept = this.moving?.keep(end, name, visitor, found, { replaced });
    return { end, kept };
  }

  private sharedOf(name: string): Link {
    let link = this.shared.get(name);
    if (link === undefined) this.shared.set(name, (link = nowhere()));
    return link;
  }

  /** The page has gone; it may come back. */
  left(seat: Seat): void {
    clearTimeout(seat.timer);
    seat.timer = setTimeout(() => this.end(seat, "idle"), this.options.limits.idle).unref();
  }

  returned(seat: Seat): void {
    clearTimeout(seat.timer);
  }

  end(seat: Seat, reason: Reason): void {
    clearTimeout(seat.timer);
    if (this.seats.delete(seat.token)) this.addresses.remove(seat.visitor.address);
    seat.end.close(reason);
    seat.files.clear();
    void seat.kept?.writer.close();
  }

  /** A page has it elsewhere. */
  private async release(key: string): Promise<void> {
    const seat = this.all.find(({ kept }) => kept?.key === key);
    if (seat === undefined) return;
    await seat.kept!.writer.close();
    if (this.seats.get(seat.token) === seat) this.end(seat, "moved");
  }

  /** The store takes what is written. */
  async isReady(): Promise<boolean> {
    return (await this.moving?.isReady()) ?? true;
  }

  /** Ends all of them, each when its run has ended and is written down, or after some time. */
  async close(reason: Reason, ms: number): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
    const close = async (seat: Seat): Promise<void> => {
      seat.end.hold();
      await Promise.race([seat.end.session.idle().then(() => seat.kept?.writer.write()), late]);
      await Promise.race([seat.kept?.writer.close(), late]);
      this.end(seat, reason);
    };
    await Promise.all(this.all.map(close));
    await this.moving?.close();
  }
}
