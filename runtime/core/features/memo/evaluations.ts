// The `<Fragment memo>`s of a session: what each was evaluated from, and whether it can be left as it is.
import type { Part } from "../../run/part.ts";
import { cursorNow } from "../../run/here.ts";
import type { Run } from "../../run/run.ts";
import { isInside, isScope, shareSite } from "../../run/scope.ts";
import type { Session } from "../../run/session.ts";
import type { Node } from "../../tape/node.ts";
import type { Captured } from "./closure.ts";
import { isHeld, reused } from "./held.ts";
import { type IsState, isSameAll, keepAll, type Kept } from "./kept.ts";
import { Memos } from "./memos.ts";
import { statesOf } from "./states.ts";
import { Reads, switchTo } from "./tracked.ts";
import { Work } from "./work.ts";

/** What each held, and whether it was a trigger that had been fired. */
type Widgets = ReadonlyMap<Node, { readonly kept: readonly Kept[]; readonly fired: boolean }>;

/** One time that the function of a fragment was executed. */
export interface Evaluation {
  readonly run: Run;
  readonly work: Work;
  /** What came of it; `null` while it executes, and where it threw. */
  result: {
    readonly value: unknown;
    /** Something in it goes on, until the run ends. */
    readonly pending: boolean;
    readonly blocks: readonly Node[];
  } | null;
  /** What the widgets in it held. */
  widgets: Widgets;
  /** The run that came by last. */
  serial: number;
}

export class Evaluations implements Part {
  private readonly evaluations = new Map<Node, Evaluation>();
  private readonly reusedIn = new WeakMap<Run, number>();
  private readonly isState: IsState;

  constructor(private readonly session: Session) {
    this.isState = statesOf(session);
  }

  /** Leaves a fragment as it is, if it would be the same; `outside`: what it has drawn elsewhere. */
  reuse(run: Run, node: Node, captured: Captured | null, outside: readonly Node[]) {
    const evaluation = this.evaluations.get(node);
    if (evaluation?.result == null || !this.isSame(run, node, evaluation, captured, outside)) return undefined;
    evaluation.serial = run.serial;
    for (const [inner, within] of this.evaluations) if (isInside(inner, node)) within.serial = run.serial;
    reused.set(node, run);
    this.reusedIn.set(run, (this.reusedIn.get(run) ?? 0) + 1);
    return { value: evaluation.result.value };
  }

  private isSame(
    { serial, task }: Run,
    node: Node,
    { result, run, work, widgets }: Evaluation,
    captured: Captured | null,
    outside: readonly Node[],
  ): boolean {
    if (task.cause.kind === "inspect" || (result!.pending && run.over !== "done")) return false;
    if (!work.isSame(captured)) return false;
    for (const top of [node, ...outside]) if (ranAlone(top, run.serial)) return false;
    const holdsSame = ({ memory, site }: Node, held: ReturnType<Widgets["get"]>): boolean =>
      held?.fired === false &&
      memory!.live !== serial &&
      (site.definition.trigger !== undefined || isSameAll(held.kept, [memory!.value], this.isState));
    for (const top of [node, ...outside])
      for (const widget of widgetsIn(top, null)) if (!holdsSame(widget, widgets.get(widget))) return false;
    for (const [inner, evaluation] of this.evaluations)
      if (inner !== node && isInside(inner, node) && !evaluation.work.reads.isUnchanged) return false;
    return this.session.part(Memos).areUnchanged(node);
  }

  /** The function of a fragment begins. */
  begin(run: Run, node: Node, captured: Captured | null): Evaluation {
    this.evaluations.get(node)?.work.end();
    const work = new Work(run, node.site, new Reads(captured, this.isState));
    const evaluation: Evaluation = { run, work, result: null, widgets: new Map(), serial: run.serial };
    this.evaluations.set(node, evaluation);
    return evaluation;
  }

  /** The function has returned, or what it promised has come. `blocks`: what it has drawn in. */
  finish(evaluation: Evaluation, node: Node, value: unknown, blocks: readonly Node[], pending: boolean): void {
    if (this.evaluations.get(node) !== evaluation) return;
    evaluation.result = { value, pending, blocks };
    this.look(evaluation, blocks);
  }

  /** Notes what the widgets hold that have been drawn. */
  private look(evaluation: Evaluation, blocks: readonly Node[]): void {
    const { run } = evaluation;
    const found = blocks.flatMap((block) => [...widgetsIn(block, run)]);
    const heldBy = ({ memory }: Node) => ({
      kept: keepAll([memory!.value], this.isState),
      fired: memory!.live === run.serial,
    });
    evaluation.widgets = new Map(found.map((widget) => [widget, heldBy(widget)]));
  }

  /** The one that code executes in. */
  around(): Evaluation | undefined {
    const cursor = cursorNow();
    if (cursor === null || cursor.run.session !== this.session) return undefined;
    for (let at = cursor.standing; at !== null; at = at.site === shareSite ? (at.held as Node) : at.parent) {
      const evaluation = this.evaluations.get(at);
      if (evaluation !== undefined) return evaluation;
    }
    return undefined;
  }

  readsNow(): Reads | undefined {
    const cursor = cursorNow();
    return cursor?.run.live === true && !cursor.run.calling ? this.around()?.work.reads : undefined;
  }

  reported(run: Run): { fragments: { reused: number } } {
    return { fragments: { reused: this.reusedIn.get(run) ?? 0 } };
  }

  /** A completed run forgets what it did not come by. */
  runEnded(run: Run): void {
    const { over, root, serial } = run;
    switchTo(undefined);
    if (over !== "done") return;
    // What went on in them has drawn by now. Forms that were sent have been cleared behind what their fields showed.
    for (const evaluation of this.evaluations.values())
      if (evaluation.run === run && evaluation.result?.pending === true && run.task.clears.length === 0)
        this.look(evaluation, evaluation.result.blocks);
    this.forget((node, evaluation) => {
      if (evaluation.serial === serial || node === root || (root !== null && !isInside(node, root))) return false;
      return !isHeld(node, run);
    });
  }

  edited(): void {
    for (const evaluation of this.evaluations.values()) evaluation.result = null;
  }

  left(block: Node): void {
    this.forget((node) => isInside(node, block));
  }

  close(): void {
    this.forget(() => true);
  }

  private forget(which: (node: Node, evaluation: Evaluation) => boolean): void {
    for (const [node, evaluation] of this.evaluations) {
      if (!which(node, evaluation)) continue;
      this.evaluations.delete(node);
      evaluation.work.end();
    }
  }
}

/** The widgets in a block; `run`: as far as this has come, where it has not closed it yet. */
function* widgetsIn(block: Node, run: Run | null): Generator<Node> {
  for (const kid of drawnIn(block, run)) {
    if (kid.memory !== null) yield kid;
    yield* widgetsIn(kid, run);
  }
}

function drawnIn({ cursor, kids }: Node, run: Run | null): readonly Node[] {
  if (cursor === null || cursor.run !== run || cursor.closed) return kids ?? [];
  return cursor.moves === null ? cursor.kids.slice(0, cursor.at) : cursor.moves.out;
}

/** Something in a block ran by itself since a run: what it gave to the rest may be another value now. */
const ranAlone = (block: Node, since: number): boolean =>
  (block.kids ?? []).some(
    (kid) => (isScope(kid) && kid.cursor !== null && kid.cursor.run.serial > since) || ranAlone(kid, since),
  );
