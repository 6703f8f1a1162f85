// Which series of a chart the user has hidden.
import { useState } from "preact/hooks";
import type { Model } from "../engine/index.ts";

const none: ReadonlySet<string> = new Set();

/** The ids, and what shows and hides those of one entry of the legend; `only`: all others are hidden. */
export function useHidden(): [ReadonlySet<string>, (model: Model, ids: readonly string[], only: boolean) => void] {
  const [hidden, setHidden] = useState(none);
  const toggle = (model: Model, ids: readonly string[], only: boolean): void =>
    setHidden((before) => {
      const after = new Set(only ? model.series.map((series) => series.id) : before);
      const show = only || before.has(ids[0]!);
      for (const id of ids) {
        if (show) after.delete(id);
        else after.add(id);
      }
      return after;
    });
  return [hidden, toggle];
}
