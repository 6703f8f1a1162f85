// The address of a session: what the script does to it is shown when a run ends, and where the user goes the script follows.
import { Address } from "../memory/address.ts";
import type { Part } from "./part.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";

export class PageAddress extends Address implements Part {
  constructor(private readonly session: Session) {
    super(session.host.address, () => session.request({ kind: "request" }));
  }

  get held(): string {
    return this.whole;
  }

  runEnded({ task }: Run): void {
    this.session.state.settle();
    this.show(task.cause.node);
  }
}
