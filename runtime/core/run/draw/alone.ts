// What nobody waits for: an async function that is called and left alone, or handed to a timer, a listener, a list.
import { cursorNow, runNow } from "../here.ts";
import type { Cursor } from "./cursor.ts";
import { late } from "../late.ts";
import { isPromise, noticeTaking } from "../../values/promises.ts";
import type { Run } from "../run.ts";
import type { Session } from "../session.ts";
import { isSignal } from "../../thrown/signals.ts";

type Call = (this: unknown, ...args: unknown[]) => unknown;

/** What stands for a function, and where it was handed on last: a function of the module is handed on by many runs. */
interface Wrapper {
  cursor: Cursor;
  readonly call: Call;
}

/** One for each function and session: a listener is taken away by the function that it was added with. */
const wrappers = new WeakMap<Session, WeakMap<Call, Wrapper>>();

/**
 * The value itself, also where no run is executing. An error of its promise that nobody takes is shown, instead of ending the process.
 *
 * @param listens A function that is called by an event, to which its promise and its error mean nothing.
 * @param always It settles what somebody may wait for, and is called after its run was cut short too.
 */
export function alone<T>(cursor: Cursor | null, value: T, listens = false, always = false): T {
  const now = cursorNow() ?? cursor;
  if (now === null) return value;
  if (typeof value === "function") return wrap(now, value as Call, listens, always) as T;
  if (value instanceof Promise && now.run.claimOf(value) === undefined) watch(now.run, value);
  return value;
}

function wrap(cursor: Cursor, call: Call, listens: boolean, always: boolean): Call {
  const { session } = cursor.run;
  if (!wrappers.has(session)) wrappers.set(session, new WeakMap());
  const ofSession = wrappers.get(session)!;
  const known = ofSession.get(call);
  if (known !== undefined) {
    known.cursor = cursor;
    return known.call;
  }
  const run = (self: unknown, args: unknown[]): unknown => {
    const { cursor: from } = made;
    // Called by nobody of its session: there is nothing left of a run that was cut short.
    const now = runNow();
    const outside = now?.session !== from.run.session;
    if (outside && !always && !from.run.goesOn) return undefined;
    const later = outside || !now!.live;
    let result: unknown;
    try {
      result = outside ? from.with(() => call.apply(self, args)) : call.apply(self, args);
    } catch (error) {
      // Whoever calls it knows of no signals.
      if (!later || !(listens || isSignal(error))) throw error;
      report(from.run, error);
      return undefined;
    }
    if (!isPromise(result)) return result;
    alone(from, result);
    return listens && later ? undefined : result;
  };
  const made: Wrapper = { cursor, call: alike(call, run) };
  ofSession.set(call, made);
  return made.call;
}

/** A function that runs another one, and is the same to whoever looks at it, or makes objects with it. */
function alike(call: Call, run: (self: unknown, args: unknown[]) => unknown): Call {
  const wrapper: Call = Object.hasOwn(call, "prototype")
    ? function (...args) {
        return new.target === undefined ? run(this, args) : (Reflect.construct(call, args, call) as unknown);
      }
    : {
        // What has no prototype makes no objects.
        wrapper(this: unknown, ...args: unknown[]) {
          return run(this, args);
        },
      }.wrapper;
  Object.setPrototypeOf(wrapper, Object.getPrototypeOf(call) as object);
  return Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(call));
}

function watch(run: Run, promise: Promise<unknown>): void {
  const claim = { taken: false };
  noticeTaking(promise, claim);
  // An `await` that was not compiled asks for `then` only if the promise does not seem to be a plain one.
  Object.defineProperty(promise, "constructor", { value: undefined, configurable: true, writable: true });
  Promise.prototype.then.call(promise, undefined, (error: unknown) => {
    const { goesOn } = run;
    // One that a callback gives back is taken only behind it, also where it has been rejected already.
    void Promise.resolve().then(() => {
      if (goesOn && !claim.taken) tell(run, error);
    });
  });
}

function report(run: Run, error: unknown): void {
  if (run.goesOn) tell(run, error);
}

const tell = ({ session }: Run, error: unknown): void => late(session, (errors) => errors.report(error));
