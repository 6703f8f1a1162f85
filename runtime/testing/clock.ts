// The app's clock in a test: stands still until the test moves it.

interface Timer {
  readonly due: number;
  readonly call: () => void;
}

export class Clock {
  private moved = 0;
  private stood = 0;
  private timers: Timer[] = [];

  /** Milliseconds: the real clock without the time that others took, and what the test has added to it. */
  now(): number {
    return Date.now() - this.stood + this.moved;
  }

  /**
   * A task of its own, so that a script which ticks in a loop does not keep all others waiting. It is over at once by this
   * clock: how busy the machine is says nothing about the app.
   */
  tick(): Promise<void> {
    const since = Date.now() - this.stood;
    return new Promise((resolve) =>
      setTimeout(() => {
        this.stood = Math.max(this.stood, Date.now() - since);
        resolve();
      }),
    );
  }

  after(ms: number, call: () => void): () => void {
    const timer: Timer = { due: this.moved + ms, call };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Moves on, calling what falls due in its order; `settle` waits until the app is idle after each. */
  async advance(ms: number, settle: () => Promise<void>): Promise<void> {
    const end = this.moved + ms;
    for (;;) {
      const next = this.timers.reduce<Timer | undefined>(
        (first, timer) => (timer.due <= end && (first === undefined || timer.due < first.due) ? timer : first),
        undefined,
      );
      if (next === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.moved = next.due;
      next.call();
      await settle();
    }
    this.moved = end;
  }
}
