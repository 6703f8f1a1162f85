// Follows the function of a block from beginning to end, as the prop `state` of the element, unless the script sets that itself.
import type { Draw } from "../../run/definition.ts";
import { type Node, UPDATE } from "../../tape/node.ts";
import { isPromise } from "../../values/promises.ts";
import type { Run } from "../../run/run.ts";

type Progress = "running" | "complete" | "error";

export function tracks(node: Node, draw: Draw): Draw {
  return (cursor) => {
    const { run } = cursor;
    // Without a function, the element says by itself that it is running.
    if (node.raw["state"] !== undefined && node.over?.["state"] !== "running") return draw(cursor);
    show(node, run, "running");
    const end = (state: Progress): void => {
      if (node.raw["state"] === "running" && !isPast(node, run)) show(node, run, state);
    };
    try {
      const result = draw(cursor);
      // Before the run hears of it: what it shows then is the end.
      if (isPromise(result))
        follow(
          result,
          () => end("complete"),
          () => end("error"),
        );
      else end("complete");
      return result;
    } catch (error) {
      end("error");
      throw error;
    }
  };
}

/** A later run has taken over, or is about to. */
const isPast = (node: Node, run: Run): boolean =>
  run.over === "superseded" || (run.over !== null && node.cursor?.run !== run);

/** Listens without taking the promise: its errors are still the run's. */
function follow(promise: Promise<unknown>, done: () => void, failed: () => void): void {
  void Promise.prototype.then.call(Promise.resolve(promise), done, failed);
}

/** As if set through the handle, so that the next draw starts afresh. */
function show(node: Node, run: Run, state: Progress): void {
  node.over = { ...node.over, state };
  node.loose = true;
  node.prepared = null;
  run.session.mark(node, UPDATE);
  if (run.over !== null) run.session.waits();
}
