// What the painter has brought: the rows are read once each time, and the count says that cells may have changed.
import { useRef } from "preact/hooks";
import type { PaintProps } from "../../painter/paint.ts";
import { readRows } from "../model/read-rows.ts";
import type { GridRows, ShownGrid } from "../spec/shown.ts";

export interface Given {
  readonly rows: GridRows;
  readonly stamp: number;
}

/** @param brought What is another object each time that the painter paints, and the same when the grid paints itself. */
export function useGiven(brought: Pick<PaintProps<ShownGrid>, "props" | "fire">): Given {
  const held = useRef<{ brought: unknown; given: Given }>(null);
  const { current: before } = held;
  if (before === null || before.brought !== brought) {
    const rows = readRows(brought.props.rows, before?.given.rows ?? null, (sight) => brought.fire("see", sight));
    held.current = { brought, given: { rows, stamp: (before?.given.stamp ?? 0) + 1 } };
  }
  return held.current!.given;
}
