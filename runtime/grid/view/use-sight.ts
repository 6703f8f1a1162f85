// What of a grid is in sight. Rows stand in a layer that sticks to the frame while a tall empty place is scrolled below it: so there is
// always something to see, and rows that would lie beyond the tallest place that a browser can make are reached by scaling. Heights are
// fixed, so all of it is a division; a library that measures would have more to do, and could not scale.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { followSize } from "../../painter/parts/follow-size.ts";
import { HEAD, MOST, usual } from "./heights.ts";
import { columnAt, type Laid } from "./lay-columns.ts";

export interface Sight {
  /** The layer's pixels. */
  readonly width: number;
  readonly height: number;
  /** Rows from one position up to another, and those of the middle columns. */
  readonly from: number;
  readonly to: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  /** Rows are placed as so many pixels behind that of this position. */
  readonly origin: number;
}

export interface Scroll {
  readonly sight: Sight;
  /** The pixels that the scrolled place is high. */
  readonly extent: number;
  /** Brings a row into sight, and a column; -1: the heading, or no column. */
  reveal(row: number, column: number): void;
  /** Scrolls by pixels. */
  by(x: number, y: number): void;
  /** Moves what is in sight along with rows that have moved. */
  shift(rows: number): void;
  scrolled(): void;
  /** How many rows are wholly in sight. */
  readonly page: number;
  /** The row below a place of the layer, and the column; outside: the nearest. */
  rowAt(y: number): number;
  columnAt(x: number): number;
}

interface Parts {
  scroller: RefObject<HTMLElement | null>;
  layer: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
}

/** Pixels beyond the frame that are painted too. */
const OVER = 120;
/** Rows are placed anew when they are so far from their origin: numbers of pixels stay exact. */
const FAR = 100_000;
const REST = 120;

export function useSight({ scroller, layer, body }: Parts, length: number, rowHeight: number, laid: Laid): Scroll {
  const [, repaint] = useState({});
  const size = useRef(usual);
  /** How far rows are scrolled, unscaled; what the browser said last. */
  const at = useRef({ top: 0, said: 0, left: 0, origin: 0 });
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const whole = length * rowHeight;
  const extent = HEAD + Math.min(whole, MOST);
  const room = (): number => Math.max(rowHeight, size.current.height - HEAD);
  const most = (): number => Math.max(0, whole - room());
  const scale = (): number => (whole <= MOST ? 1 : most() / Math.max(1, extent - size.current.height));

  const find = (): Sight => {
    const { width, height } = size.current;
    const { top, left, origin } = at.current;
    // Always as many, so that no element is made while rows are scrolled.
    const count = Math.ceil((room() + 2 * OVER) / rowHeight) + 1;
    const first = Math.min(Math.floor((top - OVER) / rowHeight), length - count);
    const from = Math.max(0, first);
    const to = Math.min(length, from + count);
    const away = Math.abs(left);
    const middle = Math.max(0, width - laid.widths.start - laid.widths.end);
    const fromColumn = columnAt(laid, away - OVER);
    const toColumn = Math.min(laid.ends, columnAt(laid, away + middle + OVER) + 1);
    return { width, height, from, to, fromColumn, toColumn, origin };
  };
  const shown = useRef<Sight>(null);

  const place = (): void => {
    const { top, left, origin } = at.current;
    body.current?.style.setProperty("transform", `translateY(${origin * rowHeight - top}px)`);
    layer.current?.style.setProperty("--dc-grid-shift", `${-left}px`);
  };
  const move = (): void => {
    const { top } = at.current;
    if (Math.abs(at.current.origin * rowHeight - top) > FAR) at.current.origin = Math.floor(top / rowHeight);
    place();
    const now = find();
    const before = shown.current!;
    if ((Object.keys(now) as (keyof Sight)[]).some((each) => now[each] !== before[each])) repaint({});
  };
  /** The place of the bar where it belongs: small steps are taken unscaled, and it falls behind. */
  const settle = (): void => {
    const element = scroller.current;
    if (element === null || scale() === 1) return;
    element.scrollTop = at.current.top / scale();
    at.current.said = element.scrollTop;
  };
  const to = (top: number): void => {
    const element = scroller.current!;
    at.current.top = Math.max(0, Math.min(top, most()));
    element.scrollTop = at.current.top / scale();
    at.current.said = element.scrollTop;
    if (scale() === 1) at.current.top = element.scrollTop;
  };

  const scrolled = (): void => {
    const element = scroller.current!;
    const { scrollTop, scrollLeft } = element;
    at.current.left = scrollLeft;
    const by = scrollTop - at.current.said;
    at.current.said = scrollTop;
    if (scale() === 1) at.current.top = scrollTop;
    else if (by !== 0) {
      const end = extent - size.current.height;
      if (scrollTop <= 0) at.current.top = 0;
      else if (scrollTop >= end - 1) at.current.top = most();
      else at.current.top = Math.abs(by) < room() * 2 ? at.current.top + by : scrollTop * scale();
      at.current.top = Math.max(0, Math.min(at.current.top, most()));
      clearTimeout(resting.current);
      resting.current = setTimeout(settle, REST);
    }
    move();
  };

  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      // What is in a tab that is closed keeps the size that it had.
      if (width === 0 || height === 0) return;
      if (size.current.width === width && size.current.height === height) return;
      size.current = { width, height };
      repaint({});
    };
    measure();
    const end = followSize(element, measure);
    return () => {
      end();
      clearTimeout(resting.current);
    };
  }, []);
  useLayoutEffect(() => {
    // Less data than before: the browser has scrolled back, or will.
    const { top } = at.current;
    if (top > most()) {
      to(most());
      move();
    } else place();
  });

  shown.current = find();
  return {
    sight: shown.current,
    extent,
    scrolled,
    page: Math.max(1, Math.floor(room() / rowHeight)),
    reveal(row, column) {
      const { top } = at.current;
      const start = row * rowHeight;
      if (row >= 0 && (start < top || start + rowHeight > top + room()))
        to(start < top ? start : Math.max(0, start + rowHeight - room()));
      const found = laid.all[column];
      if (found?.zone === "middle") {
        const element = scroller.current!;
        const middle = Math.max(1, size.current.width - laid.widths.start - laid.widths.end);
        const sign = getComputedStyle(element).direction === "rtl" ? -1 : 1;
        const away = Math.abs(at.current.left);
        const end = found.from + Math.min(found.width, middle);
        if (found.from < away) element.scrollLeft = sign * found.from;
        else if (end > away + middle) element.scrollLeft = sign * (end - middle);
        at.current.left = element.scrollLeft;
      }
      move();
    },
    by(x, y) {
      if (y !== 0) to(at.current.top + y);
      const element = scroller.current!;
      if (x !== 0) element.scrollLeft += x;
      at.current.left = element.scrollLeft;
      move();
    },
    shift(rows) {
      if (rows === 0) return;
      to(at.current.top + rows * rowHeight);
      move();
    },
    rowAt: (y) => Math.max(0, Math.min(length - 1, Math.floor((at.current.top + y - HEAD) / rowHeight))),
    columnAt(x) {
      const { all, begins, ends, widths } = laid;
      const end = size.current.width - widths.end;
      const zone = x < widths.start ? "start" : x >= end && widths.end > 0 ? "end" : "middle";
      if (zone === "middle") return columnAt(laid, x - widths.start + Math.abs(at.current.left));
      const away = zone === "start" ? x : x - end;
      const [from, to] = zone === "start" ? [0, begins] : [ends, all.length];
      let found = from;
      while (found + 1 < to && all[found]!.from + all[found]!.width <= away) found++;
      return found;
    },
  };
}
