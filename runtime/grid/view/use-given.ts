// What the painter has brought: the rows are read once each time, and the count says that cells may have changed.
import { useRef } from "preact/hooks";
import { readRows } from "../model/read-rows.ts";
import type { GridRows, ShownGrid } from "../spec/shown.ts";

export interface Given {
  readonly rows: GridRows;
  readonly stamp: number;
}

/** @param brought What is another object each time that the painter paints, and the same when the grid paints itself. */
export function useGiven(brought: { readonly props: ShownGrid }): Given {
  const held = useRef<{ brought: unknown; given: Given }>(null);
  if (held.current?.brought !== brought)
    held.current = {
      brought,
      given: { rows: readRows(brought.props.rows), stamp: (held.current?.given.stamp ?? 0) + 1 },
    };
  return held.current!.given;
}
