// What `for await` goes through in a script: the source's own steps, each of them a place where the run waits.
import { setCurrent } from "../../tape/current.ts";
import type { Cursor } from "./cursor.ts";
import { Signal } from "../../thrown/signals.ts";

type Source = AsyncIterable<unknown> & Iterable<unknown>;
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** The loop itself stays JavaScript's: it calls these methods in its own order, and looks at what they give. */
export function each(cursor: Cursor, source: Source): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: () => follow(cursor, iteratorOf(source)) };
}

function follow(cursor: Cursor, iterator: AsyncIterator<unknown>): AsyncIterator<unknown> {
  const { run } = cursor;
  const next = iterator.next as Method;
  /** Nobody waits for the end of a source when the run is over. */
  const leave = () => close(() => iterator.return?.());
  const wait = (value: unknown, left: () => void): never => {
    const settled = run.pause(value);
    const then = (resolve: (value: unknown) => void, reject: (error: unknown) => void) =>
      void settled.then((outcome) => {
        // Three in a row: the block is current for exactly as long as the loop goes on.
        void Promise.resolve().then(() => setCurrent(cursor));
        if (!run.goesOn) {
          left();
          reject(new Signal("over"));
        } else if ("error" in outcome) reject(outcome.error);
        else resolve(outcome.value);
        void Promise.resolve().then(() => setCurrent(null));
      });
    return { then } as never;
  };
  return {
    next() {
      if (!run.goesOn) {
        leave();
        run.refuse();
      }
      return wait(next.call(iterator), leave);
    },
    // Looked up when the loop is left, as it would be without us.
    get return() {
      const leaving = iterator.return as Method | null | undefined;
      if (leaving === undefined || leaving === null) return undefined;
      return () => {
        const left = leaving.call(iterator);
        if (run.goesOn) return wait(left, () => {});
        close(() => left);
        return run.refuse();
      };
    },
  };
}

function iteratorOf(source: Source): AsyncIterator<unknown> {
  const method = source[Symbol.asyncIterator] as Method | null | undefined;
  if (method === undefined || method === null) return fromSync(source[Symbol.iterator]());
  return asObject(method.call(source)) as AsyncIterator<unknown>;
}

/** What JavaScript makes of an iterator that does not wait: its values are waited for, and one that fails closes it. */
function fromSync(iterator: Iterator<unknown>): AsyncIterator<unknown> {
  const next = (asObject(iterator) as Iterator<unknown>).next as Method;
  return {
    async next() {
      const { done, value } = asObject(next.call(iterator)) as IteratorResult<unknown>;
      if (done) return { done: true, value: await value };
      try {
        return { done: false, value: await value };
      } catch (error) {
        close(() => iterator.return?.());
        throw error;
      }
    },
    get return() {
      const leaving = iterator.return as Method | null | undefined;
      if (leaving === undefined || leaving === null) return undefined as never;
      return async () => {
        const { done, value } = asObject(leaving.call(iterator)) as IteratorResult<unknown>;
        return { done: done === true, value: await value };
      };
    },
  };
}

/** An error of what is closed is not the one to hear of. */
function close(leaving: () => unknown): void {
  try {
    Promise.resolve(leaving()).catch(() => {});
  } catch {}
}

function asObject(value: unknown): object {
  if (typeof value === "function" || (typeof value === "object" && value !== null)) return value;
  throw new TypeError("An iterator gives objects, and this is none.");
}
