// How many pixels there are for a chart.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { followSize } from "../../painter/parts/follow-size.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Where nothing is laid out, as in tests. */
const usual: Pixels = { width: 640, height: 260 };

export function useSize(place: RefObject<HTMLElement | null>): Pixels {
  const [size, setSize] = useState<Pixels>(usual);
  useLayoutEffect(() => {
    const element = place.current!;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      // A chart in a tab that is closed keeps the size that it had.
      if (width === 0 || height === 0) return;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    return followSize(element, measure);
  }, []);
  return size;
}
