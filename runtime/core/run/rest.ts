// Whether a session is at rest: who waits for that, and who is told.
import type { Host } from "./host.ts";

export class Rest {
  /** How much goes on beside the runs. */
  beside = 0;
  private told = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly host: Host) {}

  wait(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** A run that ends on the stack that it began on is over before anybody could see it. */
  tell(running: boolean): void {
    if (running === this.told) return;
    this.told = running;
    this.host.running?.(running);
  }

  /** Nothing goes on, and nothing waits any more. */
  come(): void {
    this.tell(false);
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
