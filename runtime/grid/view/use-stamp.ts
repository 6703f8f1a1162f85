// Counts when cells may have changed: the painter has brought something, rows have come, or the user has edited.
import { useRef } from "preact/hooks";

export function useStamp(count: number, rows: unknown): number {
  const held = useRef({ count, rows, stamp: 0 });
  const { current } = held;
  if (current.count !== count || current.rows !== rows) held.current = { count, rows, stamp: current.stamp + 1 };
  return held.current.stamp;
}
