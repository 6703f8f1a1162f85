// Finds out that nobody is there any more: a connection can die without a word, and the system notices that minutes later.

export class Silence {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Infinity;

  /** @param broken Called when what had to be heard was not. */
  constructor(private readonly broken: () => void) {}

  /** Something has to be heard within so many milliseconds, or sooner where that was said before. */
  expect(within: number): void {
    const due = performance.now() + within;
    if (due >= this.due) return;
    this.due = due;
    this.wait();
  }

  /** Something was heard; the next has time for so many milliseconds. */
  heard(within: number): void {
    this.due = performance.now() + within;
    // A timer that ends sooner looks again: frames come often.
    if (this.timer === undefined) this.wait();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.due = Infinity;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), Math.max(0, this.due - performance.now()));
  }

  private look(): void {
    if (performance.now() < this.due) return this.wait();
    this.stop();
    this.broken();
  }
}
