// The rules of LANGUAGE on gestures and runs, written down as plainly as possible: a queue, a run under way, and what it notes.

export type Part = "app" | "one" | "two";
export type Press = "quick" | "slow" | "again";
export type Gesture = { readonly part: Part; readonly press: Press } | { readonly part: Part; readonly value: number };

/** What waits for a run: of the whole app, or of a fragment. */
interface Task {
  readonly part: Part;
  readonly gestures: Gesture[];
  readonly pressed: Set<string>;
}

interface Run extends Task {
  /** Still in the handlers. */
  calling: boolean;
  /** `rerun()` was called: the run does nothing any more. */
  again: boolean;
  /** Parts that have not come to their end. */
  readonly open: Set<Part>;
}

export class Model {
  readonly log: string[] = [];
  /** What stands before a gate, in order. */
  readonly gates: (() => void)[] = [];
  slow = false;
  /** What each part shows: as it drew last, whatever became of that run. */
  readonly screen: Record<Part, string> = { one: "", two: "", app: "" };
  private readonly values: Record<Part, number> = { app: 0, one: 0, two: 0 };
  private queue: Task[] = [];
  private run: Run | null = null;

  start(): void {
    this.queue.push({ part: "app", gestures: [], pressed: new Set() });
    this.advance();
    this.settle();
  }

  take(gesture: Gesture): void {
    const { part } = gesture;
    if ("value" in gesture) this.values[part] = gesture.value;
    const task = this.taskFor(part);
    task.gestures.push(gesture);
    if ("press" in gesture) task.pressed.add(`${part} ${gesture.press}`);
    this.advance();
  }

  /** The timer of the second fragment falls due: it waits for its turn like a gesture. */
  wake(): void {
    this.taskFor("two");
    this.advance();
  }

  /** A run that has nothing left to do makes room for the next one. */
  settle(): void {
    this.advance();
    while (this.run !== null && this.run.open.size === 0) {
      this.run = null;
      this.advance();
    }
  }

  private taskFor(part: Part): Task {
    const waiting = this.queue.find((task) => task.part === "app" || task.part === part);
    if (waiting !== undefined) return waiting;
    if (part === "app") return this.enqueueFull();
    const task: Task = { part, gestures: [], pressed: new Set() };
    this.queue.push(task);
    return task;
  }

  /** A full run answers everything that waits. */
  private enqueueFull(): Task {
    const task: Task = { part: "app", gestures: [], pressed: new Set() };
    for (const waiting of this.queue) absorb(task, waiting);
    this.queue = [task];
    return task;
  }

  private advance(): void {
    for (;;) {
      if (this.run?.again === true) {
        this.run = null;
        this.enqueueFull();
      }
      const full = this.queue.some(({ part }) => part === "app");
      if (this.run !== null && (this.run.calling || !full)) return;
      const task = this.queue.shift();
      if (task === undefined) return;
      const run: Run = {
        ...task,
        calling: true,
        again: false,
        open: new Set(task.part === "app" ? ["one", "two", "app"] : [task.part]),
      };
      this.run = run;
      this.call(run);
    }
  }

  /** Handlers one after another; what came for the same part while they waited is answered as well. */
  private call(run: Run): void {
    for (;;) {
      if (run.gestures.length === 0) {
        const joins = ({ part }: Task) => run.part === "app" || part === run.part;
        for (const waiting of this.queue.filter(joins)) absorb(run, waiting);
        this.queue = this.queue.filter((task) => !joins(task));
      }
      const gesture = run.gestures.shift();
      if (gesture === undefined) break;
      const { part } = gesture;
      this.log.push("value" in gesture ? `${part} field heard ${gesture.value}` : `${part} ${gesture.press} heard`);
      if ("value" in gesture || gesture.press !== "slow") continue;
      this.gates.push(() => {
        this.log.push(`${part} slow answered`);
        this.call(run);
        this.advance();
      });
      return;
    }
    run.calling = false;
    for (const part of ["one", "two", "app"] as const) if (run.open.has(part)) this.draw(run, part);
  }

  private draw(run: Run, part: Part): void {
    if (run.again) return;
    const pressed = ["quick", "slow", "again"].filter((press) => run.pressed.has(`${part} ${press}`));
    const seen = [this.values[part], ...pressed].join(" ");
    this.log.push(`${part} sees ${seen}`);
    this.screen[part] = `${part}: ${seen}`;
    const end = () => {
      if (run !== this.run || run.again) return;
      run.again = pressed.includes("again");
      if (!run.again) this.log.push(`${part} ends`);
      run.open.delete(part);
    };
    if (this.slow) this.gates.push(end);
    else end();
  }
}

function absorb(into: Task, from: Task): void {
  into.gestures.push(...from.gestures);
  for (const press of from.pressed) into.pressed.add(press);
}
