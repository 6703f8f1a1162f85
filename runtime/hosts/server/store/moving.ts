// Sessions that outlive their server: written down at every rest, fetched from wherever they were, let go when a page has them elsewhere.
import type { Link } from "../../../core/memory/link.ts";
import type { SessionEnd } from "../../../wire/session-end.ts";
import type { Visitor } from "../visitor.ts";
import { keyOf, Keeping, type KeepingOptions, nameOf } from "./keeping.ts";
import { readRecord, type SessionRecord, takeRecord } from "./record.ts";
import { SharedValues } from "./shared-values.ts";
import { Writer } from "./writer.ts";

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
  private readonly shared = new Map<string, SharedValues>();

  constructor(options: KeepingOptions, release: (key: string) => Promise<void>) {
    this.keeping = new Keeping(options, release);
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
    await this.keeping.persist(() => this.valuesOf(app).load(), isWanted);
  }

  /** The session of a token, if it is this visitor's: it is this server's from now on. */
  async fetch(token: string, app: string, visitor: Visitor, isWanted: () => boolean): Promise<Found | undefined> {
    const { keeping } = this;
    const key = keyOf(token);
    const isTheirs = (record: SessionRecord | undefined): record is SessionRecord =>
      record?.app === app && record.owner === visitor.owner;
    return keeping.persist(async () => {
      const before = await keeping.store.get(key);
      if (before === undefined || !isTheirs(readRecord(before.text))) return undefined;
      const lock = await keeping.take(key);
      const entry = await keeping.store.get(key);
      const record = entry && readRecord(entry.text);
      return isTheirs(record) ? { record, ...lock } : undefined;
    }, isWanted);
  }

  /** Has a session written down whenever it is at rest. */
  keep(
    end: SessionEnd,
    app: string,
    visitor: Visitor,
    build: string,
    found: Found | undefined,
    { replaced }: Moved,
  ): Kept {
    const { host } = end.session;
    const shared = this.valuesOf(app);
    const key = keyOf(end.token);
    const writer = new Writer(this.keeping, key, {
      take() {
        if (!end.isAtRest) return undefined;
        const { text, isWhole } = takeRecord(end, { app, owner: visitor.owner, build });
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
    if (found !== undefined) writer.adopt(found.fence, found.known);
    shared.join(host, writer);
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
