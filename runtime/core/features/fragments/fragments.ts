// The fragments on the page: found by key, repeated by their timers, forgotten when they are no longer drawn.
import type { Draw } from "../../run/definition.ts";
import { isInside, type Reuse, type Scope, type Scopes } from "../../run/scope.ts";
import { Shares } from "./shares.ts";
import { makeTask } from "../../run/inbox.ts";
import type { Node } from "../../tape/node.ts";
import { isOnPage } from "../../tape/on-page.ts";
import { Problem } from "../../thrown/problem.ts";
import type { Run } from "../../run/run.ts";
import type { Part } from "../../run/part.ts";
import type { Session } from "../../run/session.ts";
import { writeText } from "../../values/write.ts";

interface Timer {
  readonly every: number;
  readonly cancel: () => void;
}

/** The scope of an element whose block reruns alone. An app that draws none does not carry any of this. */
export const reruns: Scope = {
  opened(run, node) {
    const { session } = run;
    const fragments = session.part(Fragments);
    session.scopes = fragments;
    fragments.set(node, run.serial);
    return fragments.reuse(node, run);
  },
  shareOf: (block, fragment, run) => run.session.part(Fragments).shares.cursorIn(block, fragment, run),
};

function reuseOf(fragment: Node): Reuse | undefined {
  const memo = fragment.given("memo");
  return typeof memo === "function" ? (memo as Reuse) : undefined;
}

/** The function of a fragment, followed where that is to be left as it is while it would do the same. */
export function watched(fragment: Node, draw: Draw): Draw {
  const outside = ({ session }: Run) => session.part(Fragments).shares.outsideOf(fragment);
  return reuseOf(fragment)?.watch(fragment, draw, outside) ?? draw;
}

export class Fragments implements Part, Scopes {
  private readonly drawn = new Map<Node, number>();
  private readonly timers = new Map<Node, Timer>();
  readonly shares = new Shares();

  constructor(private readonly session: Session) {}

  set(fragment: Node, serial: number): void {
    this.drawn.set(fragment, serial);
  }

  /** Leaves a fragment as it is where it would be the same: what stands in it counts as drawn. */
  reuse(fragment: Node, run: Run): { readonly value: unknown } | undefined {
    const reuse = reuseOf(fragment);
    if (reuse === undefined) return undefined;
    fragment.held = watched(fragment, fragment.held as Draw);
    if (!this.shares.stand(fragment)) return undefined;
    const kept = reuse(run, fragment, () => this.shares.outsideOf(fragment));
    if (kept === undefined) return undefined;
    for (const inner of this.drawn.keys()) {
      if (!isInside(inner, fragment)) continue;
      this.drawn.set(inner, run.serial);
      this.shares.keep(inner, fragment, run);
    }
    return kept;
  }

  /** All fragments on the page with this key: in different blocks there may be several. */
  byKey(key: string): Node[] {
    const { root } = this.session;
    const keyed = [...this.drawn.keys()].filter((fragment) => fragment.key !== undefined && isOnPage(root, fragment));
    const found = keyed.filter((fragment) => writeText(fragment.key) === key);
    if (found.length > 0) return found;
    throw new Problem("fragment-unknown", {
      key,
      known: [...new Set(keyed.map((fragment) => writeText(fragment.key)))],
    });
  }

  /** Handlers named fragments: those run instead of what would have run. */
  request(run: Run, keys: readonly string[]): void {
    const [first, ...others] = [...new Set(keys)].flatMap((key) => this.byKey(key));
    for (const cursor of run.open.splice(0)) cursor.abandon();
    run.root = first!;
    const { cause, triggers } = run.task;
    this.session.inbox.first(...others.map((fragment) => ({ ...makeTask(cause, fragment), triggers: [...triggers] })));
  }

  /** Forgets those that the run should have drawn and did not, and sets the timers of those that it drew. */
  runEnded(run: Run): void {
    const ending = run.over;
    if (ending === "rerun" || ending === "superseded") return;
    for (const [fragment, serial] of this.drawn) {
      if (run.root !== null && !isInside(fragment, run.root)) continue;
      if (run.root !== null) this.shares.clear(fragment, run);
      if (serial === run.serial) this.schedule(fragment);
      else if (fragment !== run.root && ending === "done") this.forget(fragment);
    }
  }

  left(block: Node): void {
    for (const fragment of this.drawn.keys()) if (isInside(fragment, block)) this.forget(fragment);
  }

  private schedule(fragment: Node): void {
    const every = fragment.raw["runEvery"];
    const timer = this.timers.get(fragment);
    if (timer?.every === every) return;
    timer?.cancel();
    if (typeof every === "number") this.repeat(fragment, every);
    else this.timers.delete(fragment);
  }

  private repeat(fragment: Node, every: number): void {
    const cancel = this.session.host.after(every, () => {
      this.repeat(fragment, every);
      if (!this.session.wake(fragment, every)) this.halt(fragment);
    });
    this.timers.set(fragment, { every, cancel });
  }

  /** Its timer falls due without end. */
  halt(fragment: Node): void {
    this.timers.get(fragment)?.cancel();
    this.timers.delete(fragment);
  }

  private forget(fragment: Node): void {
    this.drawn.delete(fragment);
    this.shares.forget(fragment);
    this.halt(fragment);
  }

  close(): void {
    for (const timer of this.timers.values()) timer.cancel();
    this.timers.clear();
  }
}
