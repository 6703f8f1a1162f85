// What was done with an app since its page was opened: gestures and timers, as the statements of a test.
import { findNode } from "../core/tape/on-page.ts";
import type { Node } from "../core/tape/node.ts";
import type { Gesture } from "../core/wire/wire.ts";
import type { Recorder } from "./recorder.ts";
import { type Statement, statementOf } from "./statement.ts";
import { write } from "../core/values/write.ts";

/** One thing that was done. */
export interface Step extends Statement {
  /** The last run before it. */
  readonly before: number;
}

export class Steps {
  private list: readonly Step[];
  /** Milliseconds that the clock of the test has been moved on. */
  private clock: number;

  constructor(
    private readonly recorder: Recorder,
    earlier?: Steps,
  ) {
    this.list = earlier?.list ?? [];
    this.clock = earlier?.clock ?? 0;
    const { session } = recorder;
    const send = session.send.bind(session);
    session.send = (gesture: Gesture) => {
      const node = (gesture.node as Node | undefined) ?? findNode(session.root, gesture.id);
      const statement = node === undefined ? null : statementOf(session.root, node, gesture);
      if (statement !== null) this.add(statement);
      send(gesture);
    };
    const { address } = session.host;
    if (address !== undefined) {
      const follow = address.follow.bind(address);
      address.follow = (call) =>
        follow(() => {
          this.add({ code: `app.goTo(${write(address.path + address.search)})`, element: null });
          call();
        });
    }
    const after = session.host.after.bind(session.host);
    session.host.after = (ms, call) => {
      const due = this.clock + ms;
      return after(ms, () => {
        this.advance(due);
        call();
      });
    };
  }

  /** The steps up to the point that the session stands at. */
  get done(): readonly Step[] {
    const { at } = this.recorder;
    return this.recorder.returned ? this.list.filter(({ before }) => before < at) : this.list;
  }

  /** After a journey in time, what came after that point is forgotten with the first new step. */
  private add(statement: Statement): void {
    if (this.recorder.traveling) return;
    this.list = [...this.done, { ...statement, before: this.recorder.at }];
    this.recorder.returned = false;
  }

  private advance(due: number): void {
    if (due <= this.clock) return;
    this.add({ code: `app.advance(${due - this.clock})`, element: null });
    this.clock = due;
  }
}
