// What nobody waits for: an async function that is called and left alone, or handed to a timer, a listener, a list.
import { current } from "./current.ts";
import type { Cursor } from "./cursor.ts";
import { late } from "./late.ts";
import { isPromise, noticeTaking, type Run } from "./run.ts";

type Call = (this: unknown, ...args: unknown[]) => unknown;

/** One for each function: a listener is taken away by the function that it was added with. */
const wrappers = new WeakMap<Call, Call>();

/** The value itself. `listens`: a function that is called by an event, to which its promise means nothing. An error of its promise that nobody takes is shown, instead of ending the process. */
export function alone<T>(cursor: Cursor, value: T, listens = false): T {
  if (typeof value === "function") return wrap(cursor, value as Call, listens) as T;
  if (value instanceof Promise) watch((current ?? cursor).run, value);
  return value;
}

function wrap(cursor: Cursor, call: Call, listens: boolean): Call {
  let wrapper = wrappers.get(call);
  if (wrapper !== undefined) return wrapper;
  wrapper = function (...args) {
    // Called by nobody of the run: there is nothing left of one that was cut short.
    const later = current === null;
    if (later && !cursor.run.goesOn) return undefined;
    let result: unknown;
    try {
      result = call.apply(this, args);
    } catch (error) {
      if (!listens || !later) throw error;
      report(cursor.run, error);
      return undefined;
    }
    if (!isPromise(result)) return result;
    alone(cursor, result);
    return listens ? undefined : result;
  };
  for (const name of ["name", "length"] as const)
    Object.defineProperty(wrapper, name, { value: call[name], configurable: true });
  wrappers.set(call, wrapper);
  return wrapper;
}

function watch(run: Run, promise: Promise<unknown>): void {
  const claim = { taken: false };
  noticeTaking(promise, claim);
  // An `await` that was not compiled asks for `then` only if the promise does not seem to be a plain one.
  Object.defineProperty(promise, "constructor", { value: undefined, configurable: true, writable: true });
  Promise.prototype.then.call(promise, undefined, (error: unknown) => {
    if (!claim.taken) report(run, error);
  });
}

function report(run: Run, error: unknown): void {
  if (run.goesOn) late(run.session, (errors) => errors.report(error));
}
