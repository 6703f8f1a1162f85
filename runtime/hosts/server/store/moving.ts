// Sessions that outlive their server: written down at every rest, fetched from wherever they were, let go when a page has them elsewhere.
import type { Link } from "../../../core/memory/link.ts";
import type { SessionEnd } from "../../../wire/session-end.ts";
import type { Visitor } from "../visitor.ts";
import { type Build, buildNow, carryOver } from "../../../wire/builds.ts";
import { nameOfBuild } from "./name-of-build.ts";
import { type About, FileRelay, type Wish } from "./file-relay.ts";
import { keyOf, Keeping, type KeepingOptions, nameOf } from "./keeping.ts";
import { beginningOf, readRecord, type SessionRecord, takeRecord } from "./record.ts";
import { SharedValues } from "./shared-values.ts";
import { Writer } from "./writer.ts";

/** How long the call sites of a version are known, and when they are told again, in milliseconds. */
const LONG = 30 * 24 * 3_600_000;
const AGAIN = 24 * 3_600_000;

const readBuild = (text: string): Build => JSON.parse(text) as Build;

const isOf = (record: SessionRecord | undefined, app: string, visitor: Visitor): record is SessionRecord =>
  record?.app === app && record.owner === visitor.owner;

/** A session that another server had. */
export interface Found {
  readonly record: SessionRecord;
  readonly fence: number;
  readonly known: readonly string[];
}

/** What is written down of a session, and by whom. */
export interface Kept {
  readonly writer: Writer;
  readonly key: string;
  /** Something of it cannot leave this process, or is meant not to. */
  stays: boolean;
}

export interface Moved {
  /** Somebody else has it: it ends here, and nothing of it is written. */
  replaced(): void;
}

export class Moving {
  private readonly keeping: Keeping;
  private readonly relay: FileRelay;
  private readonly shared = new Map<string, SharedValues>();
  private readonly build: Build = buildNow();
  private readonly buildName = nameOfBuild(this.build);
  private built = -Infinity;

  /**
   * @param release Lets a session go. @param doubt Called when that may not have been heard.
   * @param offered A file that a session here offers.
   */
  constructor(
    options: KeepingOptions,
    release: (key: string) => Promise<void>,
    doubt: () => void,
    offered: (wish: Wish) => Blob | undefined,
  ) {
    this.keeping = new Keeping(options, release, doubt);
    this.relay = new FileRelay(this.keeping, offered);
  }

  /** The files of a session that other servers have taken in. */
  filesOf(token: string) {
    const key = keyOf(token);
    return { me: this.relay.me, fetch: (ticket: string) => this.relay.fetch(key, ticket) };
  }

  /** Takes a file in for a session of this visitor that another server has; nothing where there is none. */
  async upload(
    token: string,
    app: string,
    visitor: Visitor,
    body: AsyncIterable<Uint8Array>,
    about: About,
    most: number,
  ) {
    const key = keyOf(token);
    const entry = await this.keeping.store.get(key);
    if (entry === undefined || !isOf(readRecord(entry.text), app, visitor)) return undefined;
    return this.relay.upload(key, body, about, most);
  }

  download(ticket: string, token: string, app: string, visitor: Visitor) {
    return this.relay.download(ticket, token, app, visitor);
  }

  sharedOf(app: string): Link {
    return this.valuesOf(app);
  }

  private valuesOf(app: string): SharedValues {
    let values = this.shared.get(app);
    if (values === undefined) this.shared.set(app, (values = new SharedValues(this.keeping, app)));
    return values;
  }

  /** Resolves when what all share is known here. */
  async prepare(app: string, isWanted: () => boolean): Promise<void> {
    await this.keeping.persist(async () => {
      await this.valuesOf(app).load();
      await this.tellBuild();
      await this.relay.listen();
    }, isWanted);
  }

  /** What was written down by this version can be read by the next one. */
  private async tellBuild(): Promise<void> {
    const { store } = this.keeping;
    if (performance.now() - this.built < AGAIN) return;
    await store.set([{ key: `build/${this.buildName}`, text: JSON.stringify(this.build), lasts: LONG }]);
    this.built = performance.now();
  }

  /** What another version wrote down, as this one has it. */
  private async carry(record: SessionRecord): Promise<SessionRecord> {
    if (record.build === this.buildName) return record;
    const before = await this.keeping.store.get(`build/${record.build}`);
    if (before === undefined) return record;
    const { snapshot } = record;
    return { ...record, snapshot: { ...snapshot, ...carryOver(snapshot.widgets, readBuild(before.text), this.build) } };
  }

  /** The session of a token, if it is this visitor's: it is this server's from now on. */
  async fetch(token: string, app: string, visitor: Visitor, isWanted: () => boolean): Promise<Found | undefined> {
    const { keeping } = this;
    const key = keyOf(token);
    return keeping.persist(async () => {
      const before = await keeping.store.get(key);
      if (before === undefined || !isOf(readRecord(before.text), app, visitor)) return undefined;
      const lock = await keeping.take(key);
      const entry = await keeping.store.get(key);
      const record = entry && readRecord(entry.text);
      return isOf(record, app, visitor) ? { record: await this.carry(record), ...lock } : undefined;
    }, isWanted);
  }

  /** Has a session written down whenever it is at rest. */
  keep(end: SessionEnd, app: string, visitor: Visitor, found: Found | undefined, { replaced }: Moved): Kept {
    const { host } = end.session;
    const shared = this.valuesOf(app);
    const key = keyOf(end.token);
    const about = { app, owner: visitor.owner, build: this.buildName };
    const writer = new Writer(this.keeping, key, {
      take() {
        // Where its first run takes long, it begins anew elsewhere, and is the same session.
        if (!end.isAtRest) return writer.isBegun ? undefined : { text: beginningOf(end, about), done: 0 };
        const { text, isWhole } = takeRecord(end, about);
        kept.stays = !isWhole;
        return { text, done: end.taken };
      },
      shared: () => shared.changesOf(host),
      replaced() {
        replaced();
        shared.drop(host);
      },
    });
    const kept: Kept = { writer, key, stays: false };
    shared.join(host, writer);
    if (found !== undefined) writer.adopt(found.fence, found.known);
    else void writer.write();
    end.gestures.prefix = nameOf(end.token);
    return kept;
  }

  isReady(): Promise<boolean> {
    return this.keeping.isReady();
  }

  close(): Promise<void> {
    return this.keeping.close();
  }
}
