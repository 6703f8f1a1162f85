// Gestures and requests that wait for their run: in order, merged where one run answers several, none lost.
import { scopeAround } from "./scope.ts";
import type { LinkKind } from "../memory/link.ts";
import type { Memory } from "../memory/memory.ts";
import type { Node } from "../tape/node.ts";
import type { Signal } from "../thrown/signals.ts";

/** What started a run. */
export interface Cause {
  readonly kind: "start" | "gesture" | "rerun" | "timer" | "request" | "outside" | "edit" | "inspect" | LinkKind;
  /** It waits for the run under way, whatever that waits for. */
  readonly patient?: true;
  /** The element of a gesture, or the block of a timer. */
  readonly node?: Node;
  /** The kind of gesture. */
  readonly gesture?: string;
  /** The `rerun()`. */
  readonly signal?: Signal;
}

/** What one run has to do: the handlers to call first, the triggers that are true in it, and the part to run. */
export interface Task {
  cause: Cause;
  /** The block to run again alone; `null` for the whole script. */
  readonly scope: Node | null;
  readonly calls: (() => unknown)[];
  readonly triggers: { readonly memory: Memory; readonly value: unknown }[];
  /** Blocks whose fields are cleared when the run is done. */
  readonly clears: Node[];
}

export const makeTask = (cause: Cause, scope: Node | null = null): Task => ({
  cause,
  scope,
  calls: [],
  triggers: [],
  clears: [],
});

export class Inbox {
  private tasks: Task[] = [];

  /** The task that a gesture on this node belongs to: a waiting one that will run its part of the script, or a new one. */
  taskFor(node: Node | null, cause: Cause): Task {
    const scope = node === null ? null : scopeAround(node);
    const waiting = this.tasks.find((task) => task.scope === null || task.scope === scope);
    if (waiting !== undefined) {
      if (waiting.cause.patient) waiting.cause = cause;
      return waiting;
    }
    const task = makeTask(cause, scope);
    if (scope === null) this.cover(task);
    else this.tasks.push(task);
    return task;
  }

  /** A full run answers everything that waits for a part of it. */
  private cover(task: Task): void {
    for (const waiting of this.tasks) absorb(task, waiting);
    this.tasks = [task];
  }

  /** Puts tasks in front of all that wait: a rerun comes before new gestures. */
  first(...tasks: Task[]): void {
    const full = tasks.find((task) => task.scope === null);
    if (full === undefined) this.tasks.unshift(...tasks);
    else this.cover(full);
  }

  /** Gives a run that has not begun its body what waits for the same part of the script. */
  join(task: Task): void {
    const joins = (waiting: Task) => task.scope === null || waiting.scope === task.scope;
    for (const waiting of this.tasks) if (joins(waiting)) absorb(task, waiting);
    this.tasks = this.tasks.filter((waiting) => !joins(waiting));
  }

  take(): Task | undefined {
    return this.tasks.shift();
  }

  get empty(): boolean {
    return this.tasks.length === 0;
  }

  /** True when what waits must not wait for the run under way: a full run. */
  get urgent(): boolean {
    return this.tasks.some((task) => task.scope === null && !task.cause.patient);
  }
}

/** Moves everything one task has to do into another. */
function absorb(into: Task, from: Task): void {
  into.calls.push(...from.calls);
  into.triggers.push(...from.triggers);
  into.clears.push(...from.clears);
}
