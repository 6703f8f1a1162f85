// The row that is being edited stays where it is in the frame, although rows come and go before it.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Grid } from "./grid.ts";

export function useFollowing({ editing: { open }, cursor, scroll }: Grid): void {
  const { row } = cursor.at;
  const before = useRef<{ id: string; row: number }>(null);
  useLayoutEffect(() => {
    const { current } = before;
    if (open !== null && current?.id === open.id) scroll.shift(row - current.row);
    before.current = open === null ? null : { id: open.id, row };
  }, [open, row]);
}
