// A module that no compiler has seen: it calls later what it was given, and has timers of its own.
import { navigate, rerun, session } from "dacapo";

const state = session({ n: 0, log: [] as string[] });
let waiting: (() => void)[] = [];

export const later = (call: () => void): void => void waiting.push(call);

export const listen = ({ heard }: { heard: () => void }): void => later(heard);

/** Called by a script's function, or by a timer of this module. */
export function count(): void {
  state.n++;
  rerun();
}

export const leave = (): void => navigate("/other");

export const countLater = (): void => later(count);

export class Emitter {
  private readonly listeners = new Set<() => void>();
  on(call: () => void): void {
    this.listeners.add(call);
  }
  off(call: () => void): void {
    this.listeners.delete(call);
  }
  emit(): void {
    for (const call of this.listeners) call();
  }
}

export const emitter = new Emitter();

/** Its timers go off; what they throw, nobody catches. */
export function goOff(): unknown[] {
  const thrown: unknown[] = [];
  for (const call of waiting.splice(0)) {
    try {
      call();
    } catch (error) {
      thrown.push(error);
    }
  }
  return thrown;
}

export const forget = (): void => void (waiting = []);
