// What is to be done when a result goes: once each, the last first; an error in one stops no other.
import type { Cursor } from "../../run/draw/cursor.ts";
import { late } from "../../run/late.ts";

export type Cleanup = () => unknown;

export class Cleanups {
  private waiting: Cleanup[] | null = [];

  /** @param cursor Whose code they are: they may read and change state. */
  constructor(private readonly cursor: Cursor) {}

  /** At once where the result has gone already. */
  add(call: Cleanup): void {
    if (this.waiting === null) this.call(call);
    else this.waiting.push(call);
  }

  /** The result goes. */
  run(): void {
    for (let call = this.waiting?.pop(); call !== undefined; call = this.waiting?.pop()) this.call(call);
    this.waiting = null;
  }

  private call(call: Cleanup): void {
    const { session } = this.cursor.run;
    const show = (error: unknown): void => late(session, (errors) => errors.report(error));
    try {
      const result = this.cursor.with(call);
      if (result instanceof Promise) result.then(undefined, show);
    } catch (error) {
      show(error);
    }
  }
}
