// `dacapo/remote`: the page of an app whose script runs on a server.
import { setFileMaker } from "../core/wire/pack.ts";
import { type Down, PING, type Reason, type Up } from "../wire/frames.ts";
import type { PageEnd } from "../wire/page-end.ts";
import { openFarPage } from "./far-page.ts";
import { FilesBeside } from "./files-beside.ts";
import { openEventLine } from "./lines/event-line.ts";
import type { Line, OpenLine } from "./lines/line.ts";
import { openSocketLine } from "./lines/socket-line.ts";
import { Notice } from "./notice.ts";
import { Silence } from "./silence.ts";
import { connection as words } from "../language/english/connection.ts";
import { whenReady } from "../language/ready.ts";

export { speak } from "../language/speak.ts";

/** Pauses between tries, in milliseconds: they grow, for a while to what nobody minds, and then further. */
const FIRST = 250;
const SOON = 1000;
const LAST = 10_000;
const WHILE = 60_000;
/** A break that is shorter is not worth a word. */
const QUIET = 1000;
/**
 * What has not begun for so long has been swallowed on its way, in milliseconds: a socket, another way, either of them where that has worked
 * before (or so many times as long as it took then), and a greeting by a server that can only be slow.
 */
const PATIENCE = 3000;
const OTHER = 5000;
const KNOWN = 1000;
const TIMES = 3;
const LONGEST = 15_000;
/** Where sockets have worked, every so manieth try goes the other way. */
const DOUBT = 4;
/**
 * A connection on which nothing has been heard for so long is dead, in milliseconds: when nothing was said, when the user has done something,
 * and when it was asked whether anybody is there.
 */
const IDLE = PING + 10_000;
const ANSWER = 5000;
const PROBE = 2000;

const told: Partial<Record<Reason, "elsewhere" | "tooMany" | "newVersion">> = {
  elsewhere: "elsewhere",
  "too-many": "tooMany",
  "wrong-wire": "newVersion",
};

/**
 * Shows an app whose script runs on a server.
 *
 * @param name The app, as the server knows it.
 * @param file Its script.
 * @param into An element of the page.
 * @param paints The elements that it may draw: importing them brings along how they are painted.
 * @param patience How long a socket is waited for until another way is tried, in milliseconds.
 * @returns What knows the session that the page has.
 */
export function connect(
  name: string,
  file: string,
  into: HTMLElement,
  paints: readonly unknown[],
  patience = PATIENCE,
): { readonly token: string | null } {
  const connection = new Connection(name, file, into, paints, patience);
  connection.open();
  return connection.end;
}

class Connection {
  private line: Line | null = null;
  /** How it is tried next, and what has worked here where no socket did. */
  private way: OpenLine = openSocketLine;
  private other: OpenLine | undefined;
  /** How long each way took where it has worked, in milliseconds. */
  private readonly took = new Map<OpenLine, number>();
  private readonly silence = new Silence(() => {
    this.files.restart();
    this.lost();
  });
  private tries = 0;
  /** When it was tried last, how long that took, and when the break began. */
  private opened = 0;
  private taken = 0;
  private broken = performance.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  /** The present connection has come about; it leads to a session. */
  private isReached = false;
  private isWelcome = false;
  private readonly notice = new Notice();
  private readonly files: FilesBeside;
  readonly end: PageEnd;

  constructor(
    private readonly name: string,
    file: string,
    into: HTMLElement,
    readonly paints: readonly unknown[],
    private readonly patience: number,
  ) {
    const about = () => ({ "X-Dacapo-Session": this.end.token ?? "", "X-Dacapo-App": this.name });
    this.files = new FilesBeside(about, (text) => this.notice.show(text));
    setFileMaker((lent) => this.files.shown(lent));
    this.end = openFarPage(file, into, {
      send: (frame) => this.say(frame),
      upload: (blob) => this.files.upload(blob),
      fetchFile: (sent) => this.files.fetch(sent),
      bye: (reason, again) => this.bye(reason, again),
      broken: () => this.lost(),
    });
    for (const event of ["online", "visibilitychange"]) addEventListener(event, () => this.hurry(true), true);
    addEventListener("click", () => this.hurry(false), true);
  }

  open(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { way } = this;
    this.opened = performance.now();
    this.isReached = false;
    this.silence.stop();
    // What an earlier connection still has to say is about another time.
    this.line?.close();
    this.line = way(this.name, {
      opened: () => {
        this.isReached = true;
        this.taken = performance.now() - this.opened;
        this.silence.heard(LONGEST);
        const { opened } = this;
        whenReady(() => opened === this.opened && this.end.connected());
      },
      heard: (frame) => this.hear(frame, way),
      lost: () => this.lost(),
    });
    this.silence.expect(this.patienceWith(way));
  }

  private patienceWith(way: OpenLine): number {
    const took = this.took.get(way);
    if (took !== undefined) return Math.max(KNOWN, TIMES * took);
    if (way !== openSocketLine) return OTHER;
    return this.other === undefined ? this.patience : KNOWN;
  }

  private say(frame: Up): void {
    this.line?.send(frame);
    if (this.isWelcome && "n" in frame) this.silence.expect(ANSWER);
  }

  private hear(frame: Down, way: OpenLine): void {
    if (frame.op === "welcome") this.arrived(way);
    this.silence.heard(this.isWelcome ? IDLE : LONGEST);
    this.end.receive(frame);
  }

  private arrived(way: OpenLine): void {
    this.tries = 0;
    this.took.set(way, this.taken);
    this.other = way === openSocketLine ? undefined : way;
    // When it breaks, a socket is tried first: it is the better way, and the obstacle may have gone.
    this.way = openSocketLine;
    this.isWelcome = true;
    clearTimeout(this.quiet);
    this.quiet = undefined;
    this.notice.hide();
  }

  private lost(): void {
    this.silence.stop();
    this.line?.close();
    this.line = null;
    if (this.isWelcome) this.broken = performance.now();
    // A socket that came to nothing may have been stopped on its way.
    const isDoubtful = !this.isWelcome && (!this.took.has(openSocketLine) || this.tries % DOUBT === DOUBT - 1);
    this.way = isDoubtful && this.way === openSocketLine ? openEventLine : openSocketLine;
    this.isWelcome = false;
    this.end.disconnected();
    if (this.ended) return;
    this.quiet ??= setTimeout(() => this.notice.show(words.lost), QUIET);
    // At once, then after pauses that grow, and that are not the same for all who were there.
    const most = performance.now() - this.broken < WHILE ? SOON : LAST;
    const pause = this.tries === 0 ? 0 : Math.min(most, FIRST * 2 ** this.tries) * (0.5 + Math.random() / 2);
    this.tries++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(), pause);
  }

  /** There is reason to believe that it works now; or, where it seems to, that it does not any more. */
  private hurry(isDoubtful: boolean): void {
    if (this.ended || document.visibilityState !== "visible") return;
    const isStuck = !this.isReached && performance.now() - this.opened > KNOWN;
    if (this.timer !== undefined || isStuck) this.open();
    else if (this.isWelcome && isDoubtful) {
      this.line?.send({ op: "ping" });
      this.silence.expect(PROBE);
    }
  }

  private bye(reason: Reason, again: boolean): void {
    this.ended = !again;
    const word = told[reason] ?? (again ? undefined : "closed");
    if (word === undefined) return;
    clearTimeout(this.quiet);
    this.quiet = undefined;
    this.notice.show(words[word]);
  }
}
