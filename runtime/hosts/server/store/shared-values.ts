// The link of `shared` between servers: what all who use an app have in common lies in the store, and each server knows it.
import type { Asker, Link } from "../../../core/memory/link.ts";
import type { Keeping } from "./keeping.ts";
import type { Change, News } from "./store.ts";
import type { Writer, WriterPlace } from "./writer.ts";

interface Known {
  /** Nothing: at its default. */
  readonly text: string | undefined;
  readonly version: number;
}

/** What a session has assigned, and not written yet. */
interface Pending {
  readonly text: string | undefined;
  readonly by: object;
}

/** Gestures that are not done, and somewhat more. */
const MOST_COUNTED = 200;

type Call = Parameters<Link["follow"]>[0];

export class SharedValues implements Link {
  private readonly known = new Map<string, Known>();
  private readonly pending = new Map<string, Pending>();
  private readonly calls = new Set<Call>();
  private readonly writers = new WeakMap<object, Writer>();
  /** How often each value was changed for a gesture, by who did it. */
  private readonly counts = new WeakMap<object, Map<string, number>>();
  /** The last step of each value: the next one waits for it. */
  private readonly turns = new Map<string, Promise<unknown>>();
  private loading: Promise<void> | undefined;
  private readonly name: string;

  constructor(
    private readonly keeping: Keeping,
    app: string,
  ) {
    this.name = `shared/${encodeURIComponent(app)}`;
  }

  /** Resolves when what is in the store is known here; rejects where it cannot be reached. */
  load(): Promise<void> {
    this.loading ??= this.begin();
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  private async begin(): Promise<void> {
    const missed = (): void =>
      void this.keeping.persist(
        () => this.loadAll(),
        () => true,
      );
    await this.keeping.store.subscribe(this.name, (text) => this.hear(JSON.parse(text) as News), missed);
    await this.loadAll();
  }

  private async loadAll(): Promise<void> {
    const there = await this.keeping.store.list(this.name);
    const keys = new Set([...there.map((key) => this.keyOf(key)), ...this.known.keys()]);
    for (const key of keys) await this.look(key);
  }

  private at(key: string): string {
    return `${this.name}/${key}`;
  }

  private keyOf(at: string): string {
    return at.slice(this.name.length + 1);
  }

  /** Looks at a value in the store; one that the store has forgotten is told to it again. */
  private async look(key: string): Promise<void> {
    const { store } = this.keeping;
    const entry = await store.get(this.at(key));
    const known = this.known.get(key);
    if (entry !== undefined) return this.learn(key, textIn(entry.text), entry.version, true);
    if (known === undefined) return;
    const outcome = await store.set([{ ...this.change(key, known.text), version: 0 }]);
    if (outcome.is === "set") this.known.set(key, { ...known, version: outcome.versions[0]! });
  }

  private change(key: string, text: string | undefined): Change {
    return { key: this.at(key), text: text ?? "", channel: this.name, list: this.name };
  }

  private hear({ key, version, text = "" }: News): void {
    this.learn(this.keyOf(key), textIn(text), version);
  }

  /** @param isSure The store itself says it, whatever the versions. */
  private learn(key: string, text: string | undefined, version: number, isSure = false): void {
    const known = this.known.get(key);
    if (!isSure && known !== undefined && version <= known.version) return;
    this.known.set(key, { text, version });
    if (!this.pending.has(key) && known?.text !== text) this.tell(key, text);
  }

  private tell(key: string, text: string | undefined): void {
    for (const call of this.calls) call(key, text);
  }

  follow(call: Call): () => void {
    this.calls.add(call);
    return () => this.calls.delete(call);
  }

  read(key: string): string | undefined {
    return (this.pending.get(key) ?? this.known.get(key))?.text;
  }

  /** What a session assigns is written with what it has come to. */
  write(key: string, text: string | undefined, by?: Asker): void {
    if (by === undefined) return;
    this.pending.set(key, { text, by: by.host });
    void this.writers.get(by.host)?.write();
  }

  /** @param host Of the session that writes by it. */
  join(host: object, writer: Writer): void {
    this.writers.set(host, writer);
  }

  /** What a session has assigned, as changes. */
  changesOf(host: object): ReturnType<WriterPlace["shared"]> {
    const mine = [...this.pending].filter(([, { by }]) => by === host);
    return {
      changes: mine.map(([key, { text }]) => this.change(key, text)),
      written: (versions) => {
        for (const [at, [key, pending]] of mine.entries()) {
          if (this.pending.get(key) === pending) this.pending.delete(key);
          const version = versions?.[at];
          const known = this.known.get(key);
          if (version === undefined)
            void this.keeping.persist(
              () => this.look(key),
              () => true,
            );
          else if (known === undefined || known.version < version) this.known.set(key, { text: pending.text, version });
          // Somebody elsewhere was later.
          else if (known.version > version && !this.pending.has(key)) this.tell(key, known.text);
        }
      },
    };
  }

  /** What a session that went on elsewhere has assigned does not count: everybody sees again what is in the store. */
  drop(host: object): void {
    for (const [key, { by }] of this.pending) {
      if (by !== host) continue;
      this.pending.delete(key);
      this.tell(key, this.known.get(key)?.text);
    }
  }

  async update(key: string, change: (text: string | undefined) => string, by?: Asker): Promise<void> {
    const writer = by === undefined ? undefined : this.writers.get(by.host);
    if (writer === undefined) throw new Error("The session has ended.");
    const { id, order } = this.nameStep(key, by!);
    const turn = (this.turns.get(key) ?? Promise.resolve()).then(() => this.step(key, change, writer, id, order));
    const settled = turn.catch(() => undefined);
    this.turns.set(key, settled);
    void settled.then(() => {
      if (this.turns.get(key) === settled) this.turns.delete(key);
    });
    return turn;
  }

  /** The same for a gesture that is done again; another one for each change by it. */
  private nameStep(key: string, { host, gesture }: Asker): { id: string; order: number | null } {
    let counts = this.counts.get(host);
    if (counts === undefined) this.counts.set(host, (counts = new Map()));
    const name = `${gesture ?? "none"}.${encodeURIComponent(key)}`;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const [oldest] = counts.keys();
    if (counts.size > MOST_COUNTED) counts.delete(oldest!);
    const number = /-(\d+)$/.exec(gesture ?? "")?.[1];
    return number === undefined
      ? { id: `${name}.${nth}.${Math.random()}`, order: null }
      : { id: `${name}.${nth}`, order: Number(number) };
  }

  private async step(
    key: string,
    change: (text: string | undefined) => string,
    writer: Writer,
    id: string,
    order: number | null,
  ): Promise<void> {
    // Whoever did it again would otherwise not know that it has been done.
    if (order !== null) await writer.begun;
    while (!writer.knows(id)) {
      const pending = this.pending.get(key);
      const known = this.known.get(key);
      const text = change(this.read(key));
      const outcome = await writer.set(
        [{ ...this.change(key, text), version: known?.version ?? 0 }],
        id,
        order ?? writer.next,
      );
      if (outcome === undefined) throw new Error("The session goes on elsewhere.");
      if (outcome.is === "set") {
        // What was assigned before has been taken into account.
        if (this.pending.get(key) === pending) this.pending.delete(key);
        this.learn(key, text, outcome.versions![0]!);
        return;
      }
      await this.keeping.persist(
        () => this.look(key),
        () => true,
      );
      if (outcome.is === "known") return;
    }
  }
}

const textIn = (text: string): string | undefined => (text === "" ? undefined : text);
