// How wide a grid is, and how wide its letters are.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { followSize } from "../../painter/parts/follow-size.ts";
import { FINGER, hasFingers } from "../../painter/parts/fingers.ts";
import { usual } from "./heights.ts";
import { type Measure, measureIn } from "./measure-columns.ts";

interface Measured {
  readonly measure: Measure;
  /** Pixels for columns. */
  readonly room: number;
  /** Pixels for the boxes that select rows. */
  readonly boxes: number;
}

export function useMeasure(root: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): Measured {
  const [measured, set] = useState<Measured>({ measure: measureIn(null), room: usual.width, boxes: 40 });
  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = measureIn(root.current);
    const boxes = hasFingers() ? FINGER : 40;
    const standing = (): void => {
      const room = element.clientWidth;
      if (room > 0)
        set((before) => (before.room === room && before.measure === measure ? before : { measure, room, boxes }));
    };
    standing();
    return followSize(element, standing);
  }, []);
  return measured;
}
