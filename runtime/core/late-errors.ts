// Errors of what nobody waits for: shown at the end of the page, from between two runs until the next one.
import { CHILDREN, NEW, Node } from "./node.ts";
import type { Part } from "./part.ts";
import { Problem } from "./problem.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";
import { errorSite, fillError } from "./show-error.ts";
import { isSignal } from "./signals.ts";

/** More than these at once say nothing new. */
const MOST = 10;

export class LateErrors implements Part {
  private waiting: unknown[] = [];
  /** Where something was drawn outside of any run, each place once until the next run. */
  private readonly told = new Set<string>();

  constructor(private readonly session: Session) {}

  report(error: unknown): void {
    if (isSignal(error) || this.waiting.length === MOST) return;
    this.waiting.push(error);
    if (this.session.running === null) this.show();
  }

  /** Something was drawn by code of a run that has come to its end. */
  drew(element: string, at: string): void {
    if (this.told.has(at)) return;
    this.told.add(at);
    this.report(new Problem("drawing-outside-run", { element, at, file: this.session.app.file }));
  }

  /** Together with what else comes in the same moment. */
  private show(): void {
    void Promise.resolve().then(() => {
      const { session, waiting } = this;
      if (session.running !== null) return;
      this.waiting = [];
      const area = session.areas.get("main");
      for (const error of waiting) {
        const node = new Node(session.newId(), errorSite(session), area, undefined);
        session.mark(node, NEW);
        fillError(session, node, error);
        area.kids = [...area.kids!, node].slice(0, area.kids!.length + MOST);
        session.mark(area, CHILDREN);
      }
      session.flush();
    });
  }

  runEnded({ over }: Run): void {
    if (over === "rerun") return;
    this.told.clear();
    if (this.waiting.length > 0) this.show();
  }

  close(): void {
    this.waiting = [];
  }
}
