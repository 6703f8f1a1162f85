// The page's end of a wire: shows what a session elsewhere draws, and tells it what the user does.
import type { MirrorNode } from "../core/wire/mirror.ts";
import { Mirror } from "../core/wire/mirror.ts";
import type { Gesture, Patch, Shown } from "../core/wire/wire.ts";
import type { PageContext } from "../core/run/context.ts";
import { type Down, type PageFacts, type Reason, type Up, WIRE } from "./frames.ts";
import { hasFiles } from "./lift-files.ts";
import { type Entry, Outbox } from "./outbox.ts";
import { Parcel } from "./parcel.ts";
import { follow, type Trail, trailTo } from "./trail.ts";

/** What a tree is painted with. */
export interface Painting {
  apply(patches: readonly Patch[]): void;
  running(on: boolean): void;
  unmount(): void;
}

/** The page that it stands in. */
export interface PagePlace {
  paint(root: Shown, send: (gesture: Gesture) => void): Painting;
  facts(): PageFacts;
  send(frame: Up): void;
  write(search: string, replace: boolean, path?: string): void;
  keep(key: string, text: string | null): void;
  /**
   * Takes a file to where the session is; what it resolves to is said in its place, and where it rejects the file is not to be had there.
   * Left out where files cross by themselves.
   */
  upload?(file: Blob): Promise<unknown>;
  /** Makes a file of what was sent of it; rejects, and says why, where it cannot. */
  fetchFile(sent: unknown): Promise<unknown>;
  bye(reason: Reason, again: boolean): void;
  /** What was sent does not follow on what came before: only a new beginning helps. */
  broken(): void;
}

/** Who takes what a letter asks for: a file, or the answer to what is `asked`. */
type Taker = ((found: unknown) => void) & { readonly asked?: unknown };

/** A gesture, where it was made, and in the life of which session. */
interface Made extends Entry {
  readonly trail: Trail;
  readonly life: number;
  /** Of files that go another way. */
  readonly parcel?: Parcel;
}

export class PageEnd {
  token: string | null = null;
  private seen = 0;
  /** Which session it is that knows the nodes by their numbers, and whether the page has got its tree. */
  private life = 0;
  private isOther = false;
  /** It has begun anew, and knows of nothing that was done. */
  private isNew = false;
  /** The connection has been greeted: what came before that was lost, or is of another one. */
  private greeted = false;
  private mirror: Mirror | null = null;
  private painting: Painting | null = null;
  /** From where on letters are said again, once the tree is there that they are about. */
  private resuming: number | null = null;
  /** Files that a session has been sent, or is being sent. */
  private readonly lifted = new WeakMap<Blob, { readonly life: number; readonly standing: Promise<unknown> }>();
  private readonly takers = new Map<number, Taker>();
  private readonly outbox = new Outbox(
    (entry, n) => this.say(entry, n),
    (entry, isFirst) => this.find(entry, isFirst),
  );

  constructor(private readonly place: PagePlace) {}

  /** A connection is there. */
  connected(): void {
    this.outbox.pause();
    this.greeted = false;
    const { token, seen } = this;
    this.place.send({ op: "hello", wire: WIRE, token, seen, done: this.outbox.done, page: this.place.facts() });
  }

  /** The connection is gone; what the user does meanwhile is kept. */
  disconnected(): void {
    this.outbox.pause();
  }

  /** Another session takes over, because the one before was stopped in the middle of something: that is not said again. */
  stopped(): boolean {
    return this.outbox.dropFirst();
  }

  /** Whether the session has done everything that it was told. */
  get isUpToDate(): boolean {
    return this.outbox.size === 0;
  }

  moved(path: string, search: string): void {
    this.outbox.add({ op: "move", frame: { path, search } });
  }

  stored(key: string, text: string | null): void {
    this.outbox.add({ op: "store", frame: { key, text } });
  }

  looks(context: PageContext): void {
    this.place.send({ op: "look", context });
  }

  receive(frame: Down): void {
    if (frame.op === "welcome") return this.welcome(frame);
    if (frame.op === "taken") return this.outbox.told(frame.taken, frame.done);
    if (frame.op === "ping") return this.place.send({ op: "pong", seen: this.seen });
    if (frame.op === "bye") return this.place.bye(frame.reason, frame.again);
    if (this.greeted && frame.n <= this.seen) return;
    if (!this.greeted || frame.n !== this.seen + 1) return this.place.broken();
    this.seen = frame.n;
    this.show(frame);
  }

  private welcome({ token, taken, n, whole, life }: Extract<Down, { op: "welcome" }>): void {
    // Said twice.
    if (this.greeted) return;
    this.greeted = true;
    this.isNew = this.token !== token;
    this.token = token;
    this.seen = n;
    this.isOther ||= life !== this.life;
    this.life = life;
    if (whole) this.resuming = taken;
    else this.resume(taken);
  }

  private resume(taken: number): void {
    this.resuming = null;
    this.outbox.resume(taken, this.isNew);
  }

  /** A session that goes on elsewhere has what it was at rest: what was done since is done again, one after another. */
  private find(entry: Entry, isFirst: boolean): Entry | null | undefined {
    const { node, trail, life, parcel, frame } = entry as Made;
    if (node === undefined) return entry;
    const packed = parcel === undefined ? frame : parcel.for(this.life);
    if (packed === undefined || packed === null) return packed;
    const { mirror } = this;
    const isThere = mirror?.has(node) === true;
    if (life !== this.life && !isFirst) return undefined;
    const found = (life === this.life ? undefined : follow(mirror!, trail)) ?? (isThere ? node : undefined);
    return found === undefined ? null : { ...entry, node: found, frame: { ...frame, ...packed } };
  }

  private show(frame: Exclude<Down, { op: "welcome" | "taken" | "ping" | "bye" }>): void {
    switch (frame.op) {
      case "tree":
        this.put(frame.root);
        if (this.resuming !== null) this.resume(this.resuming);
        break;
      case "patch":
        this.painting!.apply(this.mirror!.apply(frame.of));
        break;
      case "run":
        this.painting!.running(frame.on);
        break;
      case "address":
        // Where the user has gone meanwhile counts.
        if (!this.outbox.has("move")) this.place.write(frame.search, frame.replace, frame.path);
        break;
      case "store":
        if (!this.outbox.has("store", frame.key)) this.place.keep(frame.key, frame.text);
        break;
      case "file": {
        const take = this.takers.get(frame.of);
        this.takers.delete(frame.of);
        if (take !== undefined) this.place.fetchFile(frame.file).then(take, () => undefined);
        break;
      }
      case "answer":
        this.takers.get(frame.of)?.(frame.answer);
        this.takers.delete(frame.of);
    }
  }

  private put(root: Extract<Down, { op: "tree" }>["root"]): void {
    if (this.mirror === null) {
      this.mirror = new Mirror(root);
      this.painting = this.place.paint(this.mirror.root, (gesture) => this.do(gesture));
    } else this.painting!.apply(this.mirror.put(root, this.outbox.held, this.isOther));
    this.isOther = false;
    // Whether something is under way stands behind the tree; what was, was elsewhere.
    this.painting!.running(false);
  }

  private do({ node, kind, value, spot }: Gesture): void {
    const shown = node as MirrorNode;
    this.mirror!.enter({ id: shown.far, kind, value });
    const parcel =
      this.place.upload === undefined || !hasFiles(value)
        ? {}
        : {
            parcel: new Parcel(
              value,
              (file, life) => this.lift(file, life),
              () => this.outbox.go(),
            ),
          };
    const made = { op: "do", node: shown, kind, trail: trailTo(shown), life: this.life, ...parcel } as const;
    this.outbox.add({ ...made, frame: { kind, value, spot } } as Made);
  }

  /** What stands for a file. A session that has it is not sent it again: of a list, only what is new goes up. */
  private async lift(file: Blob, life: number): Promise<unknown> {
    const before = this.lifted.get(file);
    if (before?.life === life) return before.standing;
    const standing = this.place.upload!(file);
    const lifted = { life, standing };
    this.lifted.set(file, lifted);
    const isThere = await standing.then(
      (found) => found !== null,
      () => false,
    );
    // Given up, or refused: chosen once more, it is tried once more.
    if (!isThere && this.lifted.get(file) === lifted) this.lifted.delete(file);
    return standing;
  }

  private say(entry: Entry | null, n: number): void {
    // Numbers go on: one that is about nothing any more has its turn as well.
    if (entry === null) return this.place.send({ op: "do", id: 0, kind: "gone", n, seen: this.seen });
    const { op, node, frame } = entry;
    const { value } = frame;
    // Who takes a file, or an answer, stays here.
    const taker = typeof value === "function" ? (value as Taker) : undefined;
    if (taker !== undefined) this.takers.set(n, taker);
    const told = taker === undefined ? frame : { ...frame, value: taker.asked === undefined ? true : taker.asked };
    const about = node === undefined ? {} : { id: (node as MirrorNode).far };
    this.place.send({ op, ...about, ...told, n, seen: this.seen } as Up);
  }

  close(): void {
    this.painting?.unmount();
  }
}
