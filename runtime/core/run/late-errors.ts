// Errors of what nobody waits for: shown at the end of the page, from between two runs until the next one.
import type { Means } from "./late.ts";
import type { Part } from "./part.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";

/** More than these at once say nothing new. */
const MOST = 10;

export class LateErrors implements Part {
  means!: Means;
  private waiting: unknown[] = [];
  /** Where something was drawn outside of any run, each place once until the next run. */
  private readonly told = new Set<string>();

  constructor(private readonly session: Session) {}

  report(error: unknown): void {
    if (this.means.isSignal(error) || this.waiting.length === MOST) return;
    this.waiting.push(error);
    if (this.session.running === null) this.show();
  }

  /** Something was drawn by code of a run that has come to its end. */
  drew(element: string, at: string): void {
    if (this.told.has(at)) return;
    this.told.add(at);
    this.report(new this.means.Problem("drawing-outside-run", { element, at, file: this.session.app.file }));
  }

  /** Together with what else comes in the same moment. */
  private show(): void {
    void Promise.resolve().then(() => {
      const { session, waiting, means } = this;
      if (session.running !== null) return;
      this.waiting = [];
      const area = session.areas.get("main");
      for (const error of waiting) {
        const node = new means.Node(session.newId(), means.errorSite(session), area, undefined);
        session.mark(node, means.NEW);
        means.fillError(session, node, error);
        area.kids = [...area.kids!, node].slice(0, area.kids!.length + MOST);
        session.mark(area, means.CHILDREN);
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
