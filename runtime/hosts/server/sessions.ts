// The sessions of a server: begun, found again by the browser that they belong to, and ended when nobody comes back.
import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { type Link, nowhere } from "../../core/memory/link.ts";
import type { App } from "../../core/run/app.ts";
import type { Host } from "../../core/run/host.ts";
import type { PageFacts, Reason } from "../../wire/frames.ts";
import { SessionEnd, type SessionPlace } from "../../wire/session-end.ts";
import { abort } from "../abort.ts";
import { Files } from "./files.ts";
import type { Limits } from "./limits.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { type Visitor, welcomeVisitor } from "./visitor.ts";

/** A session on a server. */
export interface Seat {
  readonly token: string;
  readonly name: string;
  readonly visitor: Visitor;
  end: SessionEnd;
  readonly files: Files;
  /** Runs while no page is there. */
  timer: NodeJS.Timeout | undefined;
}

export interface SessionsOptions {
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly exception: Host["exception"];
  readonly extras: Pick<SessionPlace, "hint" | "locate">;
}

export class Sessions {
  private readonly seats = new Map<string, Seat>();
  private readonly shared = new Map<string, Link>();

  constructor(private readonly options: SessionsOptions) {
    options.metrics.gauge("dacapo_sessions", () => this.seats.size);
  }

  get size(): number {
    return this.seats.size;
  }

  /** The session of a token, if it is this visitor's. */
  find(token: string | null, name: string, visitor: Visitor): Seat | undefined {
    const seat = token === null ? undefined : this.seats.get(token);
    return seat?.name === name && seat.visitor.owner === visitor.owner ? seat : undefined;
  }

  /** Begins one, unless there are too many. */
  open(name: string, app: App, page: PageFacts, visitor: Visitor): Seat | Reason {
    const { limits, metrics } = this.options;
    const ofAddress = [...this.seats.values()].filter((seat) => seat.visitor.address === visitor.address);
    if (this.seats.size >= limits.sessions || ofAddress.length >= limits.sessionsForAddress) return "too-many";
    const token = randomBytes(24).toString("base64url");
    const files = new Files(limits.upload);
    const end = this.begin(app, { token, name, visitor, page, files });
    const seat: Seat = { token, name, visitor, end, files, timer: undefined };
    this.seats.set(token, seat);
    metrics.count("dacapo_sessions_opened", 1, { app: name });
    end.start();
    return seat;
  }

  /** The session goes on with another version of its script. */
  renew(seat: Seat, app: App): void {
    const before = seat.end;
    seat.end = this.begin(app, { ...seat, page: before.facts });
    Object.assign(seat.end.session.state.values, before.session.state.values);
    seat.end.start();
    before.handOver(seat.end);
  }

  get all(): Seat[] {
    return [...this.seats.values()];
  }

  private begin(
    app: App,
    { token, name, visitor, page, files }: Omit<Seat, "end" | "timer"> & { page: PageFacts },
  ): SessionEnd {
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
      ...extras,
      shared: this.sharedOf(name),
      revive: (value) => files.revive(value),
      offer: (file) => files.offer(file),
    };
    const about = { ...page, context: { ...page.context, headers: visitor.headers, ip: visitor.address } };
    const end = new SessionEnd(app, place, token, about);
    welcomeVisitor(end.session.host, visitor);
    this.watch(end, name);
    return end;
  }

  private sharedOf(name: string): Link {
    let link = this.shared.get(name);
    if (link === undefined) this.shared.set(name, (link = nowhere()));
    return link;
  }

  /** Counts runs, and reports those that take long. */
  private watch(end: SessionEnd, name: string): void {
    const { metrics, log, limits } = this.options;
    const { host } = end.session;
    const { report, running } = host;
    let timer: NodeJS.Timeout | undefined;
    host.running = (on) => {
      clearTimeout(timer);
      if (on) timer = setTimeout(() => log("run-long", { app: name, ms: limits.run }), limits.run).unref();
      running?.(on);
    };
    host.report = (run, changed) => {
      const cause = run.task.cause.kind;
      metrics.count("dacapo_runs", 1, { cause, ending: run.over ?? "" });
      metrics.count("dacapo_run_seconds", (host.now() - run.started) / 1000, { cause });
      report?.(run, changed);
    };
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
    this.seats.delete(seat.token);
    seat.end.close(reason);
    seat.files.clear();
  }

  /** Resolves when no run is under way, or after some time. */
  async rest(ms: number): Promise<void> {
    const idle = Promise.all([...this.seats.values()].map(({ end }) => end.session.idle()));
    await Promise.race([idle, new Promise((resolve) => setTimeout(resolve, ms).unref())]);
  }

  close(reason: Reason): void {
    for (const seat of this.seats.values()) this.end(seat, reason);
  }
}
