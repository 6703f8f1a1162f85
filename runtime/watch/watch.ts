// Follows the runs of a session, in development and in tests, and tells the author what only a whole run shows.
import type { Node } from "../core/tape/node.ts";
import type { Run } from "../core/run/run.ts";
import type { Part } from "../core/run/part.ts";
import type { Session } from "../core/run/session.ts";
import type { Remembered, Step, Watcher } from "../core/run/watcher.ts";
import { MemoStale } from "./memo-stale.ts";
import { OneStepBehind } from "./one-step-behind.ts";
import { RerunNeedless } from "./rerun-needless.ts";
import { measureDraws } from "./draws.ts";
import { Savings } from "./savings.ts";
import { Statements } from "./statements.ts";

export class Watch implements Part, Watcher {
  private readonly behind: OneStepBehind;
  private readonly stale: MemoStale;
  readonly savings = new Savings();
  readonly statements: Statements;
  private readonly spread = new Set<Node>();
  private readonly choosing = new Set<Node>();
  private readonly bound = new Set<Node>();

  constructor(private readonly session: Session) {
    this.behind = new OneStepBehind(session);
    this.stale = new MemoStale(session);
    this.statements = new Statements(session);
    measureDraws(session);
    const needless = new RerunNeedless(session);
    const { host } = session;
    const { report } = host;
    host.report = (run, changed) => {
      needless.ended(run, changed);
      report?.call(host, run, changed);
    };
    session.watcher = this;
    session.state.followed = printPlainly;
  }

  computed(result: Remembered): void {
    this.stale.computed(result);
  }

  recalled(result: Remembered): void {
    this.stale.recalled(result);
    this.savings.recalled(result);
  }

  stepped(run: Run, step: Step | null): void {
    this.statements.stepped(run, step);
  }

  began(run: Run): void {
    this.statements.began(run);
  }

  drew(node: Node): void {
    this.behind.drew(node);
    if (node.site.whole && node.site.definition.value !== undefined) this.spread.add(node);
    if (node.site.definition.value !== undefined) this.bound.add(node);
    if (node.site.definition.value?.hints !== undefined) this.choosing.add(node);
  }

  runEnded(run: Run): void {
    this.statements.ended(run);
    this.behind.ended(run);
    for (const { a, name, site } of this.spread) {
      const { value, bind } = (a ?? {}) as { value?: unknown; bind?: unknown };
      if (value !== undefined && bind !== undefined)
        this.session.hint("value-and-bind", { element: name, at: site.at });
    }
    this.spread.clear();
    for (const { memory, name, site } of this.bound) {
      const refused = memory?.refused ?? null;
      if (refused === null) continue;
      const facts = { element: name, at: site.at, value: refused.value, shown: memory!.value };
      this.session.hint("bound-value", facts);
    }
    this.bound.clear();
    for (const node of this.choosing) {
      const { name, site, memory, shut } = node;
      // Its error stands in its place: there is nothing to say of what could not be drawn.
      if (shut) continue;
      for (const [code, facts] of site.definition.value!.hints!(memory?.value ?? null, node.raw))
        this.session.hint(code, { ...facts, element: name, at: site.at });
    }
    this.choosing.clear();
  }
}

/** Node prints the values of a state object, where it would print that there are getters. */
function printPlainly(view: object): void {
  Reflect.defineProperty(view, Symbol.for("nodejs.util.inspect.custom"), {
    configurable: true,
    value: () => ({ ...view }),
  });
}
