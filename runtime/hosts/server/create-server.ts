// `createServer()`: apps whose scripts run here, for pages that are elsewhere. Mounted in any server that speaks HTTP.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import { WebSocketServer } from "ws";
import type { App } from "../../core/run/app.ts";
import { sayOtherwise } from "../../core/thrown/say-error.ts";
import { buildNow } from "../../wire/builds.ts";
import type { SessionPlace } from "../../wire/session-end.ts";
import { loadMessages } from "../messages.ts";
import { type Carrier, carrierOf } from "./carrier.ts";
import { Door } from "./door.ts";
import { Events } from "./events.ts";
import { type Hidden, hideErrors } from "./hide-errors.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { type Log, logLines } from "./log.ts";
import { METRICS_TYPE, Metrics } from "./metrics.ts";
import { watchEventLoop } from "./event-loop.ts";
import { cookieFor, ownerOf } from "./owner.ts";
import { refusal, type Refused } from "./refusal.ts";
import { answer, type Asked, askedOf, readName, refuse, requestOf } from "./request.ts";
import { type Claim, type Extras, Sessions } from "./sessions.ts";
import { findAsset, findFallback, findFile, type SiteFile } from "./site.ts";
import { openSocket } from "./socket.ts";
import { findSpans } from "./spans.ts";
import type { Store } from "./store/store.ts";
import { TooLarge } from "./too-large.ts";

/** What a server serves, and to whom. */
export interface ServerOptions {
  /** The apps by the paths of their pages, without slashes around them: `{ "": Home, "shop/basket": Basket }`. */
  readonly apps: Readonly<Record<string, App>>;
  /** The folder with the built pages; nothing where something else serves them. */
  readonly site?: string | URL;
  /** Says who is there, for `user()`; `null` for nobody. What it throws refuses the connection. */
  readonly user?: (request: Request) => unknown;
  /** Names of the request's headers that scripts may read in `context.headers`. */
  readonly headers?: readonly string[];
  /** How many proxies in front are to be believed about addresses. Default: 0. */
  readonly proxies?: number;
  /** Other origins whose pages may connect: `"https://example.org"`. */
  readonly origins?: readonly string[];
  /**
   * What sessions have come to is kept here after each run, and other servers with the same store go on with them; so does what all
   * share. Left out: a session lives and ends with this process.
   */
  readonly store?: Store;
  readonly limits?: Partial<Limits>;
  /** Where lines of the log go. Default: standard output, as JSON. */
  readonly log?: Log;
}

/** Apps that are being served. */
export interface AppServer {
  /** Answers a request. `ip`: who sent it, where the server around knows that. */
  fetch(request: Request, about?: { readonly ip?: string }): Promise<Response>;
  /** The same for Node's own server, and for whatever is built on it. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Takes a connection that wants to become a WebSocket; true where it is for an app. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Tells the pages to come back elsewhere, and ends: at once, or when runs have ended, after ten seconds at the latest. */
  close(): Promise<void>;
}

/** What a development server adds, and one of several. */
interface Inside {
  readonly extras?: Extras & Pick<SessionPlace, "exception">;
  readonly appOf?: (name: string) => Promise<App | undefined>;
  /** Writes the metrics of all who are behind the same port. */
  readonly measure?: (own: Metrics) => () => Promise<string>;
}

/** The files of the server itself. */
const hidden = /^(server\.js|server\/|\.)/;
const REST = 10_000;

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/**
 * Serves apps whose scripts run in this process. `fetch` and `upgrade` are mounted in `node:http`, Express, Fastify, Hono or
 * whatever else there is; `serve` is a server of its own.
 *
 * @param options The apps, the folder with their pages, who is there, and how much is too much.
 * @returns What answers requests and takes connections.
 * @example
 * ```ts
 * import { createServer } from "dacapo/server";
 * const server = createServer({ apps: { "": Home }, site: "dist", user: (request) => request.headers.get("x-user") });
 * ```
 * Streamlit: `streamlit run` is the server.
 */
export function createServer(options: ServerOptions): AppServer {
  return createServing(options, {});
}

export const createServing = (options: ServerOptions, inside: Inside): Serving => new Serving(options, inside);

class Serving implements AppServer {
  private readonly limits: Limits;
  private readonly metrics = new Metrics();
  private readonly log: Log;
  private readonly hidden: Hidden;
  private readonly sessions: Sessions;
  private readonly sockets: WebSocketServer;
  private readonly events: Events;
  private readonly site: string | undefined;
  private readonly door: Door;
  private readonly written: () => string | Promise<string>;
  private readonly leave: readonly (() => void)[];
  private stopping = false;

  constructor(
    private readonly options: ServerOptions,
    private readonly inside: Inside,
  ) {
    loadMessages();
    void findSpans();
    const { site, store, log = logLines } = options;
    this.door = new Door(options);
    this.written = inside.measure?.(this.metrics) ?? (() => this.metrics.write());
    this.limits = limitsOf(options.limits);
    this.log = log;
    this.site = site instanceof URL ? fileURLToPath(site) : site;
    this.hidden = hideErrors(log);
    const { exception, ...extras } = inside.extras ?? { exception: this.hidden.exception };
    // Who develops reads everything.
    const isServed = inside.extras === undefined;
    this.leave = [watchEventLoop(this.metrics), ...(isServed ? [sayOtherwise(this.hidden.say)] : [])];
    this.sessions = new Sessions({ limits: this.limits, metrics: this.metrics, log, store, exception, extras });
    this.sessions.warm(Object.keys(options.apps));
    this.sockets = new WebSocketServer({ noServer: true, maxPayload: this.limits.frame, clientTracking: true });
    this.events = new Events(this.limits.frame, store);
  }

  async fetch(request: Request, { ip = "" }: { readonly ip?: string } = {}): Promise<Response> {
    try {
      return await this.respond(request, ip);
    } catch (error) {
      // What a server around would make of it is not known.
      this.hidden.say(error);
      return text("no\n", 500);
    }
  }

  private async respond(request: Request, ip: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/healthz") return text("alive\n");
    if (pathname === "/readyz") return (await this.isReady()) ? text("ready\n") : text("not now\n", 503);
    if (pathname === "/metrics") return text(await this.written(), 200, METRICS_TYPE);
    if (pathname.endsWith("/@dacapo/events")) return this.converse(request, ip);
    if (pathname.endsWith("/@dacapo/upload")) return this.upload(request, ip);
    const [, ticket] = /\/@dacapo\/file\/([\w.-]+)$/.exec(pathname) ?? [];
    if (ticket !== undefined) return this.download(request, ticket, ip);
    return this.page(request, pathname);
  }

  handle(incoming: IncomingMessage, outgoing: ServerResponse): void {
    this.fetch(requestOf(incoming), { ip: incoming.socket.remoteAddress ?? "" })
      .then((response) => answer(response, outgoing))
      .catch(() => outgoing.destroy());
  }

  private async isReady(): Promise<boolean> {
    return !this.stopping && this.sessions.size < this.limits.sessions && (await this.sessions.isReady());
  }

  private async page(request: Request, pathname: string): Promise<Response> {
    if (request.method !== "GET" && request.method !== "HEAD") return text("no\n", 405);
    const { site } = this;
    const found =
      site &&
      ((await findFile(site, pathname, hidden)) ??
        (await findAsset(site, pathname, hidden)) ??
        (await findFallback(site, pathname)));
    return found ? this.send(request, found) : text("There is nothing here.\n", 404);
  }

  private send(request: Request, { body, type, isPage, lasts, status }: SiteFile): Response {
    const headers = new Headers({
      "Content-Type": type,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cache-Control": lasts ? "public, max-age=31536000, immutable" : "no-cache",
    });
    if (isPage) {
      headers.set("Content-Security-Policy", policy);
      if (ownerOf(request) === "") headers.set("Set-Cookie", cookieFor(request));
    }
    return new Response(request.method === "HEAD" ? null : body, { status, headers });
  }

  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const request = askedOf(incoming);
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.endsWith("/@dacapo/socket")) return false;
    if (this.stopping) return refuse(socket, 503);
    const name = searchParams.get("app") ?? "";
    const begun = this.begin(request, name, incoming.socket.remoteAddress ?? "", () => requestOf(incoming));
    void begun.then((begin) => {
      if (typeof begin === "number") refuse(socket, begin);
      else
        this.sockets.handleUpgrade(incoming, socket, head, (connection) => begin.line(carrierOf(connection, socket)));
    });
    return true;
  }

  /** The same where there can be no socket. */
  private async converse(request: Request, ip: string): Promise<Response> {
    if (this.stopping) return text("not now\n", 503);
    if (request.method === "POST" && this.door.isFromHere(request)) return this.events.take(request, ownerOf(request));
    const begin = await this.begin(request, new URL(request.url).searchParams.get("app") ?? "", ip, () => request);
    return typeof begin === "number" ? text("no\n", begin) : this.events.open(begin.owner, begin.line);
  }

  /** Finds out whether a page may connect; a number says why it may not. */
  private async begin(request: Asked, name: string, ip: string, whole: () => Request) {
    if (!this.door.isFromHere(request)) {
      this.metrics.count("dacapo_refused", 1, { reason: "wrong-origin" });
      return 403;
    }
    try {
      const own = Object.hasOwn(this.options.apps, name) ? this.options.apps[name] : undefined;
      const app = own ?? (await this.inside.appOf?.(name));
      if (app === undefined) return 404;
      const visitor = await this.door.visitorOf(request, ip, whole);
      const { sessions, limits, metrics } = this;
      const line = (carrier: Carrier) => openSocket(carrier, { name, app, sessions, limits, metrics }, visitor);
      return { owner: visitor.owner, line };
    } catch (error) {
      this.log("refused", refusal("connection", this.options.apps, name, error));
      return 403;
    }
  }

  /** Nothing for whom `user` refuses. */
  private async claimOf(request: Request, ip: string, what: Refused): Promise<Claim | undefined> {
    const token = request.headers.get("x-dacapo-session");
    const name = request.headers.get("x-dacapo-app") ?? "";
    try {
      return { token, name, visitor: await this.door.visitorOf(request, ip, () => request) };
    } catch (error) {
      this.log("refused", refusal(what, this.options.apps, name, error));
      return undefined;
    }
  }

  private async upload(request: Request, ip: string): Promise<Response> {
    const claim = await this.claimOf(request, ip, "upload");
    const { headers, body } = request;
    if (claim === undefined || request.method !== "POST" || body === null) return text("no\n", 403);
    const name = readName(headers.get("x-dacapo-name") ?? "file");
    if (name === undefined) return text("no\n", 400);
    const type = headers.get("content-type") ?? "";
    const about = { name, type, lastModified: Number(headers.get("x-dacapo-time")) || 0 };
    try {
      const ticket = await this.sessions.upload(claim, body, about);
      return ticket === undefined ? text("no\n", 403) : Response.json({ ticket });
    } catch (error) {
      if (error instanceof TooLarge) return text("no\n", 413);
      return this.options.store === undefined ? text("no\n", 400) : text("not now\n", 503);
    }
  }

  private async download(request: Request, ticket: string, ip: string): Promise<Response> {
    const claim = await this.claimOf(request, ip, "download");
    if (claim === undefined) return text("no\n", 403);
    const bytes = await this.sessions.download(claim, ticket);
    if (bytes === undefined) return text("no\n", 404);
    const headers = { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" };
    return new Response(bytes, { headers });
  }

  /** Has every session go on with the newest version of its script. */
  async reload(appOf: (name: string) => Promise<App | undefined>): Promise<void> {
    const before = buildNow();
    const names = new Set(this.sessions.all.map(({ name }) => name));
    const apps = new Map(await Promise.all([...names].map(async (name) => [name, await appOf(name)] as const)));
    const after = buildNow();
    for (const seat of this.sessions.all) {
      const app = apps.get(seat.name);
      if (app !== undefined) this.sessions.renew(seat, app, before, after);
    }
  }

  async close(): Promise<void> {
    this.stopping = true;
    await this.sessions.close("stopping", REST);
    for (const leave of this.leave) leave();
    await this.events.close();
    for (const client of this.sockets.clients) client.close(1012);
    this.sockets.close();
  }
}

const text = (body: string, status = 200, type = "text/plain; charset=utf-8"): Response =>
  new Response(body, { status, headers: { "Content-Type": type, "X-Content-Type-Options": "nosniff" } });
