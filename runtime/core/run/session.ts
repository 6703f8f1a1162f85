// One user's app: takes gestures in, runs the script, and hands patches out. Knows no page and no clock but its host's.
import { Areas } from "./draw/areas.ts";
import type { App } from "./app.ts";
import { receive } from "./gestures.ts";
import { callHandlers } from "./handlers.ts";
import type { Host } from "./host.ts";
import { type Cause, Inbox, makeTask, type Task } from "./inbox.ts";
import { NEW, type Node } from "../tape/node.ts";
import { collectPatches, markStale } from "./patch.ts";
import { isOnPage } from "../tape/on-page.ts";
import type { Part, PartKind } from "./part.ts";
import type { Scopes } from "./scope.ts";
import type { Place } from "../thrown/problem.ts";
import { isPromise } from "../values/promises.ts";
import { type Ending, Run } from "./run.ts";
import { Rest } from "./rest.ts";
import { RerunGuard } from "./rerun-guard.ts";
import { showError } from "./draw/show-error.ts";
import { isSignal, type Signal } from "../thrown/signals.ts";
import { State } from "../memory/state.ts";
import { drawable } from "../tape/site.ts";
import type { Heirs } from "../tape/turn.ts";
import { clearSent, sweep } from "./sweep.ts";
import type { Watcher } from "./watcher.ts";
import type { Gesture } from "../wire/wire.ts";

export class Session {
  watcher: Watcher | null = null;
  readonly state = new State();
  readonly areas: Areas;
  scopes: Scopes | null = null;
  readonly inbox = new Inbox();
  readonly bound = new Set<Node>();
  /** Gives fresh nodes what others held: while a script that was edited runs for the first time, or one is taken back. */
  heirlooms: Heirs | null = null;
  private readonly guard = new RerunGuard();
  /** Nodes that the painter has to hear of, and nodes that it shows as left over. */
  private changed: Node[] = [];
  private stale: Node[] = [];
  readonly parts = new Map<PartKind, Part>();
  private serial = 0;
  private ended = 0;
  private lastId = 0;
  running: Run | null = null;
  /** The stack holds a run: what comes now is looked at when it has let go. */
  private advancing = false;
  private closed = false;
  private readonly rest: Rest;

  constructor(
    public app: App,
    readonly host: Host,
  ) {
    this.rest = new Rest(host);
    this.areas = new Areas(this, { ...app.config });
    for (const { part } of drawable) if (part !== undefined) this.part(part);
  }

  get root(): Node {
    return this.areas.root;
  }

  hint(code: string, facts: Record<string, unknown>): void {
    this.host.hint?.(code, facts);
  }

  part<P extends Part>(Kind: new (session: Session) => P): P {
    let part = this.parts.get(Kind);
    if (part === undefined) this.parts.set(Kind, (part = new Kind(this)));
    return part as P;
  }

  start(): void {
    this.request({ kind: "start" });
  }

  /** Asks for a run of the whole script. */
  request(cause: Cause): void {
    this.guard.reset();
    this.inbox.taskFor(null, cause);
    this.advance();
  }

  /** Asks for a run from outside of any: behind the one under way, several merged into one. */
  ask(cause: Cause, call: Place | Error, waited = this.host.now() - this.ended): void {
    if (this.closed) return;
    const task = this.inbox.taskFor(null, cause);
    this.count(task, waited, call);
    void Promise.resolve().then(() => this.advance());
  }

  /** Takes a gesture. What it changes is remembered at once; the run that it causes follows when it may. */
  send(gesture: Gesture): void {
    if (this.closed) return;
    if (receive(this, gesture)) {
      this.guard.reset();
      this.advance();
    } else this.flush();
  }

  /** The time of a block has come that runs again alone; false where it falls due without end. */
  wake(scope: Node, every: number): boolean {
    const task = this.inbox.taskFor(scope, { kind: "timer", node: scope });
    const counted = this.count(task, every, `${this.app.file}:${scope.site.at}`);
    this.advance();
    return counted;
  }

  /** Counts a run; one too many throws before it begins. */
  private count(task: Task, waited: number, call: Place | Error): boolean {
    if (this.guard.allows(waited, call)) return true;
    const problem = this.guard.problem(this.app.file);
    task.calls.push(() => {
      throw problem;
    });
    return false;
  }

  /** Resolves when no run is under way and nothing waits, or when the session has been closed. */
  idle(): Promise<void> {
    return this.closed || this.atRest ? Promise.resolve() : this.rest.wait();
  }

  private get atRest(): boolean {
    return this.running === null && this.inbox.empty && this.rest.beside === 0;
  }

  /** Something begins (1) or ends (-1) that goes on beside the runs. */
  aside(by: 1 | -1): void {
    this.rest.beside += by;
    if (this.running === null) this.advance();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const part of this.parts.values()) part.close?.();
    if (this.running !== null) this.supersede(this.running);
    this.rest.come();
  }

  newId(): number {
    return ++this.lastId;
  }

  /** Notes a node that the painter has to hear of. */
  mark(node: Node, bits: number): void {
    if (node.dirty === 0 || bits === NEW) this.changed.push(node);
    node.dirty |= bits;
  }

  /** Works off what waits, as far as it goes without waiting; then shows the result as one change. */
  private advance(): void {
    if (this.advancing || this.closed) return;
    this.advancing = true;
    for (;;) {
      if (this.running !== null && !this.makeWay(this.running)) break;
      const task = this.inbox.take();
      if (task === undefined) break;
      if (task.scope === null || isOnPage(this.root, task.scope)) this.begin(task);
      else this.outlive(task);
    }
    this.advancing = false;
    this.flush();
    if (this.atRest) this.rest.come();
  }

  /** What was to run alone has left the page before its turn: the whole script answers what was done in it, nothing its timer. */
  private outlive(task: Task): void {
    if (task.cause.kind !== "timer" || task.calls.length > 0) this.inbox.first({ ...task, scope: null });
  }

  /** A run that waits gives way to a full run; handlers that have begun are finished first, parts of the script wait their turn. */
  private makeWay(run: Run): boolean {
    if (!this.inbox.urgent || run.calling) return false;
    this.supersede(run);
    return true;
  }

  private supersede(run: Run): void {
    run.over = "superseded";
    run.live = false;
    run.abort();
    for (const cursor of run.open) cursor.abandon();
    this.finish(run);
  }

  private begin(task: Task): void {
    const run = new Run(this, ++this.serial, task, task.scope);
    this.running = run;
    run.hold();
    try {
      const calls = callHandlers(run);
      if (isPromise(calls)) {
        calls.then(
          () => run.over === null && this.body(run),
          (error: unknown) => this.fail(run, error),
        );
      } else this.body(run);
    } catch (error) {
      this.fail(run, error);
    }
  }

  private body(run: Run): void {
    run.calling = false;
    for (const { memory, value } of run.task.triggers) memory.fire(value, run.serial);
    for (const part of this.parts.values()) part.began?.(run);
    this.host.began?.(run);
    try {
      const draw = run.root === null ? this.app.body : (run.root.held as App["body"]);
      const result = run.ground.with(draw);
      if (isPromise(result)) void run.adopt(result, null);
      run.settle();
    } catch (error) {
      this.fail(run, error);
    }
    this.advance();
  }

  /** The run cannot go on: by a signal, or by an error. */
  fail(run: Run, error: unknown): void {
    if (run.over !== null) return;
    const reason = run.signalled ?? error;
    if (!isSignal(reason)) {
      showError(run, reason);
      this.end(run, "error");
    } else if (reason.kind === "rerun") this.rerun(run, reason);
    else this.end(run, "stop");
  }

  private rerun(run: Run, signal: Signal): void {
    if (!this.guard.allows(run.waited, signal.origin!)) {
      showError(run, this.guard.problem(this.app.file));
      this.end(run, "error");
      return;
    }
    const cause: Cause = { kind: "rerun", signal };
    this.inbox.first(makeTask(cause, signal.target === "fragment" ? run.root : null));
    this.end(run, "rerun");
  }

  end(run: Run, ending: Ending): void {
    if (run.over !== null) return;
    if (ending === "rerun") for (const cursor of run.open) cursor.abandon();
    else {
      if (run.root === null && !run.calling) this.areas.reach(run);
      while (run.open.length > 0) run.open.pop()!.close();
    }
    run.over = ending;
    run.live = false;
    if (ending !== "rerun") sweep(this, run, ending);
    if (ending !== "done") run.abort();
    this.finish(run);
    this.advance();
  }

  private finish(run: Run): void {
    this.running = null;
    this.ended = this.host.now();
    clearSent(this, run);
    for (const part of this.parts.values()) part.runEnded?.(run);
    this.host.report?.(run, this.changed.length);
  }

  /** A run comes to an `await`: shows what it has drawn, unless the stack still holds code that goes on drawing. */
  waits(): void {
    if (!this.advancing) this.flush();
  }

  flush(): void {
    if (this.closed) return;
    if (this.running !== null || this.rest.beside > 0) this.rest.tell(true);
    this.stale = markStale(this, this.running, this.stale);
    this.areas.arrange();
    if (this.changed.length === 0) return;
    const { changed } = this;
    this.changed = [];
    this.host.paint(collectPatches(changed));
  }
}
