// The hint `one-step-behind`: a run showed a value of the session's state and changed it afterwards.
import { runNow } from "../core/run/here.ts";
import type { Node } from "../core/tape/node.ts";
import { isOnPage } from "../core/tape/on-page.ts";
import type { Run } from "../core/run/run.ts";
import { same } from "../core/values/same.ts";
import type { Session } from "../core/run/session.ts";
import { keep } from "./keep.ts";
import { type ShownWords, wordsBelow, labelOf } from "./shown-words.ts";

/** How much state is copied in one run to be compared at its end; what is larger is not looked at. */
const MOST = 4000;

interface Showing {
  readonly key: string;
  /** What the key held when it was shown. */
  readonly value: unknown;
}

export class OneStepBehind {
  /** The keys that were read since the last draw. */
  private readonly read = new Set<string>();
  private readonly shown = new Map<Node, Showing[]>();
  private readonly keys = new Set<string>();
  /** Where a key was assigned after it had been shown. */
  private readonly assigned = new Map<string, Error>();
  private readonly budget = { left: MOST };

  constructor(private readonly session: Session) {
    const { state } = session;
    const { values } = state;
    state.values = new Proxy(values, {
      get: (_, key) => {
        if (this.counts()) this.read.add(key as string);
        return values[key as string];
      },
      set: (_, key, value) => {
        if (this.keys.has(key as string) && this.counts()) this.assigned.set(key as string, new Error("assigned"));
        values[key as string] = value;
        return true;
      },
    });
  }

  /** The script itself is executing: no handler, and no widget that looks at its bound variable. */
  private counts(): boolean {
    const run = runNow();
    return run?.session === this.session && run.live && !run.calling && !this.session.state.trusted;
  }

  drew(node: Node): void {
    if (this.read.size === 0) {
      this.shown.delete(node);
      return;
    }
    const showings: Showing[] = [];
    for (const key of this.read) {
      const value: unknown = keep(this.session.state.values[key], this.budget);
      if (this.budget.left < 0) break;
      showings.push({ key, value });
      this.keys.add(key);
    }
    this.read.clear();
    this.shown.set(node, showings);
  }

  ended(run: Run): void {
    if (run.over === "done" && run.session.inbox.empty) this.look();
    this.read.clear();
    this.shown.clear();
    this.keys.clear();
    this.assigned.clear();
    this.budget.left = MOST;
  }

  private look(): void {
    const { session } = this;
    for (const key of this.keys) {
      const now = session.state.values[key];
      for (const [node, showings] of this.shown) {
        const showing = showings.find((one) => one.key === key);
        if (showing === undefined || same(showing.value, now) || !isOnPage(session.root, node)) continue;
        const found = this.findStale(labelOf(node), showing.value, now, `state.${key}`);
        if (found === undefined) continue;
        session.hint("one-step-behind", {
          element: node.name,
          at: node.site.at,
          ...found,
          written: this.assigned.get(key),
        });
        break;
      }
    }
  }

  /** The part of a value that is seen in these words and is another one now. */
  private findStale(words: ShownWords, before: unknown, now: unknown, path: string): Stale | undefined {
    if (typeof before !== "object" || before === null) {
      return !Object.is(before, now) && !isCleared(now) && words.shows(before) ? { path, before, now } : undefined;
    }
    if (typeof now !== "object" || now === null) return undefined;
    for (const [key, item] of Object.entries(before)) {
      const inside = `${path}${Array.isArray(before) ? `[${key}]` : `.${key}`}`;
      const found = this.findStale(words, item, now[key as never], inside);
      if (found !== undefined) return found;
    }
    return this.findMissing(words, before, now, path);
  }

  /** A list that was shown has grown, and what is new in it is nowhere on the page. */
  private findMissing(words: ShownWords, before: object, now: object, path: string): Stale | undefined {
    if (!Array.isArray(before) || !Array.isArray(now) || now.length <= before.length) return undefined;
    if (!textsIn(before).some((text) => words.shows(text))) return undefined;
    const page = wordsBelow(this.session.root);
    const added = textsIn(now.slice(before.length));
    if (added.length === 0 || added.some((text) => page.shows(text))) return undefined;
    return { path: `${path}.length`, before: before.length, now: now.length };
  }
}

/** A message that is shown once is cleared behind its draw: that is meant. */
const isCleared = (value: unknown): boolean => value === null || value === undefined || value === "";

interface Stale {
  readonly path: string;
  readonly before: unknown;
  readonly now: unknown;
}

/** The texts in plain data that say something: single letters are everywhere. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 1 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
