// The apps of a test that were opened beside each other, and what they share.
import { type Link, nowhere } from "../core/memory/link.ts";
import type { Session } from "../core/run/session.ts";
import type { Reports } from "./reports.ts";

export class Company {
  /** One for all: it leads nowhere, and makes their shared values the same. */
  readonly shared: Link = nowhere();
  private readonly sessions = new Map<Session, Reports>();

  add(session: Session, reports: Reports): void {
    this.sessions.set(session, reports);
  }

  private get runs(): number {
    return [...this.sessions.values()].reduce((runs, { list }) => runs + list.length, 0);
  }

  /** Resolves when a session is idle, and the others have come as far as they go without waiting for anything else. */
  async idle(session: Session): Promise<void> {
    await session.idle();
    // What a test has set is noticed when its code lets go.
    await session.idle();
    if (this.sessions.size === 1) return;
    await Promise.race([this.rest(), new Promise((resolve) => setTimeout(resolve))]);
    await session.idle();
  }

  /** One that is idle may be woken by what another does. */
  private async rest(): Promise<void> {
    for (let before = -1; before !== this.runs;) {
      before = this.runs;
      await Promise.all([...this.sessions.keys()].map((session) => session.idle()));
    }
  }
}
