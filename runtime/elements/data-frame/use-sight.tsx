// Which rows of many are in sight.
import type { Virtualizer } from "@tanstack/virtual-core";
import { Chunk } from "../../painter/chunk.ts";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The rows from one place to another, and the pixels that stand for those before and behind. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly behind: number;
  /** Why the others cannot be seen. */
  readonly failure?: { readonly error: unknown };
}

const virtual = new Chunk(
  () => import("@tanstack/virtual-core"),
  (module) => "Virtualizer" in module,
);

/** So many rows are put on the page whole. */
const FEW = 200;
const ROW = 37;

type Rows = Virtualizer<HTMLDivElement, HTMLTableRowElement>;

export function useSight(scroller: RefObject<HTMLDivElement | null>, count: number): Sight {
  const virtualizer = useRef<Rows | null>(null);
  const [, repaint] = useState({});
  const many = count > FEW;

  useLayoutEffect(() => {
    if (!many) return;
    let leave: (() => void) | undefined;
    const begin = (): void => {
      const { loaded } = virtual;
      if (loaded === undefined) return repaint({});
      const made: Rows = new loaded.Virtualizer({
        count,
        getScrollElement: () => scroller.current,
        estimateSize: () => ROW,
        overscan: 12,
        observeElementRect: loaded.observeElementRect,
        observeElementOffset: loaded.observeElementOffset,
        scrollToFn: loaded.elementScroll,
        onChange: () => repaint({}),
      });
      virtualizer.current = made;
      leave = made._didMount();
      made._willUpdate();
      repaint({});
    };
    const leaveChunk = virtual.use(begin);
    if (virtual.loaded !== undefined) begin();
    return () => {
      leaveChunk();
      leave?.();
      virtualizer.current = null;
    };
  }, [many]);

  useLayoutEffect(() => {
    const made = virtualizer.current;
    if (made === null) return;
    made.setOptions({ ...made.options, count });
    made._willUpdate();
    repaint({});
  }, [count]);

  if (!many) return { from: 0, to: count, before: 0, behind: 0 };
  const items = virtualizer.current?.getVirtualItems() ?? [];
  // Before it is known what is in sight: the beginning.
  const from = items[0]?.index ?? 0;
  const to = Math.min(count, (items.at(-1)?.index ?? FEW - 1) + 1);
  const { failure } = virtual;
  const behind = failure === undefined ? (count - to) * ROW : 0;
  return { from, to, before: from * ROW, behind, ...(failure && { failure }) };
}
