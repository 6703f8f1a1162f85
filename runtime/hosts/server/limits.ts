// How much a server takes on before it says no.

/** How much a server takes on before it says no. */
export interface Limits {
  /** Sessions in this process. Default: 10,000. */
  sessions: number;
  /** Sessions for one address of the network. Default: 200. */
  sessionsForAddress: number;
  /** Bytes of one frame from a page. Default: 1 MB. */
  frame: number;
  /** Frames a second from one page. Default: 100. */
  rate: number;
  /** So many of them may come at once. Default: 400. */
  burst: number;
  /** Bytes of one file from a page. Default: 200 MB. */
  upload: number;
  /** Milliseconds that a session without a page stays in memory. Default: 15 minutes. */
  idle: number;
  /** Milliseconds that the store has a session for which nobody comes back. Default: 24 hours. */
  store: number;
  /** Milliseconds after which a run is reported in the log. Default: 60,000. */
  run: number;
}

export const limitsOf = (given: Partial<Limits> = {}): Limits => ({
  sessions: 10_000,
  sessionsForAddress: 200,
  frame: 1_000_000,
  rate: 100,
  burst: 400,
  upload: 200_000_000,
  idle: 15 * 60_000,
  store: 24 * 3_600_000,
  run: 60_000,
  ...given,
});

/** Lets through what comes at a rate, and some at once. */
export class Bucket {
  private left: number;
  private since: number;

  constructor(
    private readonly rate: number,
    private readonly burst: number,
    now: number,
  ) {
    this.left = burst;
    this.since = now;
  }

  takes(now: number): boolean {
    this.left = Math.min(this.burst, this.left + ((now - this.since) / 1000) * this.rate);
    this.since = now;
    if (this.left < 1) return false;
    this.left--;
    return true;
  }
}
