// Names each gesture, so that a script can tell one that is done again from another one.
import type { Inbox, Task } from "./inbox.ts";
import type { Part } from "./part.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";

type Call = () => unknown;

export class GestureIds implements Part {
  /** What the names of the session's gestures begin with. */
  prefix = `${Math.trunc(Math.random() * 1e15)}`;
  private count = 0;
  /** The gesture that is being taken. */
  private taking: string | null = null;
  /** The last gesture that a task answers, by the task's list of calls, which is handed on when tasks become others. */
  private readonly answers = new WeakMap<Call[], string>();
  /** The gesture whose handler a run has called last. */
  private readonly calling = new WeakMap<Run, string>();
  private readonly named = new WeakMap<Call, string>();

  constructor(private readonly session: Session) {
    const { inbox } = session;
    const send = session.send.bind(session);
    session.send = (gesture) => {
      this.taking = `${this.prefix}-${++this.count}`;
      try {
        send(gesture);
      } finally {
        this.taking = null;
      }
    };
    this.follow(inbox);
  }

  private follow(inbox: Inbox): void {
    const taskFor = inbox.taskFor.bind(inbox);
    const first = inbox.first.bind(inbox);
    inbox.taskFor = (node, cause) => {
      const task = taskFor(node, cause);
      if (cause.kind === "gesture") this.note(task, this.taking);
      return task;
    };
    inbox.first = (...tasks) => {
      const { running } = this.session;
      // What a run asks for itself belongs to the same gesture.
      for (const task of tasks)
        if (running !== null && !this.answers.has(task.calls)) this.note(task, this.of(running));
      first(...tasks);
    };
  }

  private note({ calls }: Task, id: string | null): void {
    if (id === null) return;
    this.answers.set(calls, id);
    calls.push = (...more) => {
      const named = more.map((call) => (this.named.has(call) ? call : this.name(call, id)));
      // What another task had to do comes last.
      for (const call of named) this.answers.set(calls, this.named.get(call)!);
      return Array.prototype.push.apply(calls, named);
    };
  }

  private name(call: Call, id: string): Call {
    const named = (): unknown => {
      const { running } = this.session;
      if (running !== null) this.calling.set(running, id);
      return call();
    };
    this.named.set(named, id);
    return named;
  }

  /** Whatever comes now answers nobody. */
  close(): void {
    this.taking = null;
  }

  /** The next gesture has this number. */
  next(n: number): void {
    this.count = n - 1;
  }

  /** The gesture that a run answers: while handlers are called, that of the handler. */
  of(run: Run): string | null {
    const called = this.calling.get(run);
    const answered = this.answers.get(run.task.calls);
    return (run.calling ? (called ?? answered) : (answered ?? called)) ?? null;
  }
}
