// The ways a run ends early: thrown through the script, never caught by it.
import type { Place } from "./problem.ts";

const thrown = new WeakSet<object>();

/** True for signals. Asked of anything that was thrown: also of what throws when it is looked at. */
export const isSignal = (error: unknown): error is Signal => thrown.has(error as object);

/** Thrown by `rerun()`, `stop()`, and by whatever a run that is over still tries to do. */
export class Signal {
  constructor(
    readonly kind: "rerun" | "stop" | "over",
    /** For `rerun`: the script, the enclosing fragment, or the keys of fragments. */
    readonly target: "app" | "fragment" | readonly string[] = "app",
    /** Holds the stack of the call; read only when the place is asked for. */
    readonly origin: Error | null = null,
  ) {
    thrown.add(this);
  }
}

/** Where the call stands that asked for it. */
export const placeOf = ({ origin }: Signal): Place => placeIn(origin?.stack ?? "");

/** The innermost place of a stack that is outside of this package: file, line and column. */
export function placeIn(stack: string): Place {
  const frame = frameIn(stack);
  return /([^/\\(\s?]+)(?:\?[^:]*)?(:\d+:\d+)/.exec(frame)?.slice(1).join("") ?? frame.trim();
}

export function frameIn(stack: string): string {
  const frames = stack.split("\n").slice(1);
  return frames.find((line) => !/runtime\/(core|watch)\/|dacapo\/dist\/|dist\/dev\/dacapo/.test(line)) ?? "";
}

/** First statement of every compiled `catch`: lets control signals through, so that a script cannot swallow them. */
export function control(error: unknown): void {
  if (isSignal(error)) throw error;
}
