// The link of `shared` in a browser: all tabs that show the app tell each other what has changed.
import type { Link } from "../../core/memory/link.ts";
import { nameOf } from "./folder.ts";

/** What a key is, and which change of it that was: a later one counts, of two at once that of the greater name. */
interface Entry {
  readonly text: string | undefined;
  readonly count: number;
  readonly by: string;
}

type Entries = readonly (readonly [key: string, entry: Entry])[];

/** `ask` is answered by `have`, to whom it names. */
type Message =
  | { readonly op: "ask"; readonly from: string }
  | { readonly op: "have"; readonly from: string; readonly to: string; readonly entries: Entries }
  | { readonly op: "set"; readonly entries: Entries };

/** How long tabs are waited for that do not answer, in milliseconds: the browser has put them to sleep. */
const PATIENCE = 500;

const links = new Map<string, Link>();

/** One for each app of a page, however often it is mounted. */
export const channelLink = (file: string): Link => channelNamed(nameOf(file));

/** The same where there is no page to take the name from. */
export function channelNamed(name: string): Link {
  let link = links.get(name);
  if (link === undefined) links.set(name, (link = new Channel(name)));
  return link;
}

class Channel implements Link {
  private readonly me = crypto.getRandomValues(new Uint32Array(2)).join("-");
  private readonly entries = new Map<string, Entry>();
  private readonly calls = new Set<(key: string, text: string | undefined) => void>();
  private readonly channel: BroadcastChannel;
  /** Called with the name of each tab that answers. */
  private answered: (tab: string) => void = () => {};

  constructor(private readonly name: string) {
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }) => this.hear(data as Message);
    // Held as long as the tab is there: whoever changes something as one step finds out whom to wait for.
    void locks()?.request(`${name}@${this.me}`, () => new Promise(() => {}));
    this.say({ op: "ask", from: this.me });
  }

  read(key: string): string | undefined {
    return this.entries.get(key)?.text;
  }

  write(key: string, text: string | undefined): void {
    const entry = { text, count: (this.entries.get(key)?.count ?? 0) + 1, by: this.me };
    this.entries.set(key, entry);
    this.say({ op: "set", entries: [[key, entry]] });
  }

  follow(call: (key: string, text: string | undefined) => void): () => void {
    this.calls.add(call);
    return () => this.calls.delete(call);
  }

  async update(key: string, change: (text: string | undefined) => string): Promise<void> {
    const apply = (): void => {
      const text = change(this.read(key));
      this.write(key, text);
      for (const call of this.calls) call(key, text);
    };
    const found = locks();
    if (found === undefined) return apply();
    await found.request(`${this.name}:${key}`, async () => {
      await this.catchUp(found);
      apply();
    });
  }

  /** Resolves when every other tab has said what it knows: whoever had the lock before has told it by then. */
  private async catchUp(found: LockManager): Promise<void> {
    const { held = [] } = await found.query();
    const prefix = `${this.name}@`;
    const tabs = new Set(held.flatMap(({ name = "" }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    tabs.delete(this.me);
    if (tabs.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.answered = (tab) => {
        if (!tabs.delete(tab) || tabs.size > 0) return;
        clearTimeout(timer);
        resolve();
      };
      this.say({ op: "ask", from: this.me });
    });
  }

  private say(message: Message): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin.
    this.channel.postMessage(message);
  }

  private hear(message: Message): void {
    if (message.op === "ask") this.say({ op: "have", from: this.me, to: message.from, entries: [...this.entries] });
    else if (message.op === "set") this.take(message.entries);
    else if (message.to === this.me) {
      this.take(message.entries);
      this.answered(message.from);
    }
  }

  private take(entries: Entries): void {
    for (const [key, entry] of entries) {
      if (!isLater(entry, this.entries.get(key))) continue;
      this.entries.set(key, entry);
      for (const call of this.calls) call(key, entry.text);
    }
  }
}

const isLater = (entry: Entry, than: Entry | undefined): boolean =>
  than === undefined || entry.count > than.count || (entry.count === than.count && entry.by > than.by);

/** Pages without TLS have none. */
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;
