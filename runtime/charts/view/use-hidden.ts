// Which series of a chart the user has hidden.
import { useState } from "preact/hooks";
import type { Model } from "../engine/index.ts";

const none: ReadonlySet<string> = new Set();

/** The ids, and what shows and hides one; `only`: all others are hidden. */
export function useHidden(): [ReadonlySet<string>, (model: Model, id: string, only: boolean) => void] {
  const [hidden, setHidden] = useState(none);
  const toggle = (model: Model, id: string, only: boolean): void =>
    setHidden((before) => {
      const after = new Set(only ? model.series.map((series) => series.id) : before);
      if (only || before.has(id)) after.delete(id);
      else after.add(id);
      return after;
    });
  return [hidden, toggle];
}
