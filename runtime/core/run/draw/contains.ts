// Keeps the errors of a block inside it: they are shown there, and the script goes on.
import type { Draw } from "../definition.ts";
import type { Node } from "../../tape/node.ts";
import { isPromise } from "../../values/promises.ts";
import { showIn } from "./show-error.ts";
import { isSignal } from "../../thrown/signals.ts";

export function contains(_: Node, draw: Draw): Draw {
  return (cursor) => {
    const keep = (error: unknown): void => {
      if (isSignal(error) || !cursor.run.live) throw error;
      showIn(cursor, error);
    };
    try {
      const result = draw(cursor);
      return isPromise(result) ? result.then(undefined, keep) : result;
    } catch (error) {
      return keep(error);
    }
  };
}
