// Rows that are loaded when they come into sight: asked for, and painted when they have come.
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { GridRows } from "../spec/shown.ts";

/** Counts what has come. */
export function useLazy({ lazy }: GridRows): number {
  const [count, add] = useState(0);
  useLayoutEffect(() => {
    if (lazy === null) return;
    // Who does not say how many there are is asked again by "Again".
    void lazy.count().catch(() => {});
    return lazy.follow(() => add((before) => before + 1));
  }, [lazy]);
  return count;
}

/** Asks for the rows in sight. */
export function useSeen({ lazy }: GridRows, from: number, to: number, stamp: number): void {
  useEffect(() => {
    if (lazy !== null && to > from) void lazy.see(from, to).catch(() => {});
  }, [lazy, from, to, stamp]);
}
