// What the user chooses in a chart: points by clicks, ranges by drawing them or by keys.
import { useRef } from "preact/hooks";
import type { Hit, Plan, Rect } from "../engine/index.ts";
import { pickRows } from "./pick-rows.ts";
import type { SentInterval, SentSelection, ShownChart } from "../spec/index.ts";

export const nothingChosen: SentSelection = { rows: [], intervals: [] };

/** Smaller rectangles are slips of the hand. */
const LEAST = 4;

/** A chart is so many steps of a key high. */
const STEPS = 20;

export interface Choice {
  /** Chooses a mark; `more`: beside what is chosen. Of nothing: gives up. */
  pick(plan: Plan, hit: Hit | null, more: boolean): void;
  /** The rectangle that is being drawn between two places. */
  rect(plan: Plan, from: readonly [number, number], to: readonly [number, number]): Rect;
  /** Chooses what is in a rectangle. */
  take(plan: Plan, rect: Rect): void;
  /** Moves the end of a range along the main axis, from one mark to another. */
  stretch(plan: Plan, from: Hit | null, to: Hit | null): void;
  /** Moves the end of a range across, a step up or down; `from`: where a range begins. False where there is no such range. */
  raise(plan: Plan, from: Hit | null, up: boolean): boolean;
  clear(): void;
  readonly isEmpty: boolean;
}

export function useChoice(
  { selection, disabled }: ShownChart,
  chosen: SentSelection,
  choose: (next: SentSelection) => void,
): Choice {
  const anchor = useRef<{ x?: number; y?: number }>({});
  const on = selection !== null && disabled !== true;
  const isEmpty = chosen.rows.length === 0 && chosen.intervals.length === 0;
  /** Of ranges on both axes one stays while the other is changed. */
  const span = (axis: "x" | "y", end: number): void => {
    const start = anchor.current[axis]!;
    const before = selection === "interval" ? chosen.intervals[0] : undefined;
    choose({ rows: [], intervals: [{ ...before, [axis]: [Math.min(start, end), Math.max(start, end)] }] });
  };
  const clear = (): void => {
    anchor.current = {};
    if (on && !isEmpty) choose(nothingChosen);
  };
  return {
    clear,
    isEmpty,
    pick(plan, hit, more) {
      if (!on) return;
      if (selection !== "points" || hit === null) return clear();
      const own = Array.from(plan.model.series[hit.series]!.rowsOf(hit.mark));
      choose({ rows: pickRows(chosen.rows, own, more), intervals: [] });
    },
    rect({ plot, model }, [x0, y0], [x1, y1]) {
      const between = (value: number, from: number, length: number): number =>
        Math.max(from, Math.min(from + length, value));
      const [left, right] = [x0, x1].map((x) => between(x, plot.left, plot.width)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const [top, bottom] = [y0, y1].map((y) => between(y, plot.top, plot.height)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      if (selection !== "x-interval") return { left, top, width: right - left, height: bottom - top };
      return model.flip
        ? { left: plot.left, width: plot.width, top, height: bottom - top }
        : { left, width: right - left, top: plot.top, height: plot.height };
    },
    take(plan, { left, top, width, height }) {
      if (!on || plan.cross === null) return;
      if (width < LEAST || height < LEAST) return clear();
      const across = { from: left, to: left + width };
      const upright = { from: top, to: top + height };
      const pair = (scale: Plan["main"], { from, to }: typeof across): [number, number] =>
        [scale.back(from), scale.back(to)].sort((a, b) => a - b) as [number, number];
      const { flip } = plan.model;
      const interval: SentInterval = {
        x: pair(plan.main, flip ? upright : across),
        ...(selection === "interval" && { y: pair(plan.cross, flip ? across : upright) }),
      };
      choose({ rows: [], intervals: [interval] });
    },
    stretch({ model }, from, to) {
      if (!on || selection === "points" || to === null || model.cross === null) return;
      const place = ({ series, mark }: Hit): number => model.series[series]!.main[mark]!;
      anchor.current.x ??= place(from ?? to);
      span("x", place(to));
    },
    raise({ model, cross }, from, up) {
      if (!on || selection !== "interval" || cross === null) return false;
      const [least, most] = cross.range;
      const start = (anchor.current.y ??=
        from === null ? cross.back((least + most) / 2) : model.series[from.series]!.cross[from.mark]!);
      const range = chosen.intervals[0]?.y;
      const end = range === undefined ? start : range[0] === start ? range[1] : range[0];
      const step = up ? 1 : -1;
      if (cross.type === "category") span("y", Math.max(cross.domain[0], Math.min(cross.domain[1], end + step)));
      else {
        const place = cross.at(end) + (step * (most - least)) / STEPS;
        span("y", cross.back(Math.max(Math.min(least, most), Math.min(Math.max(least, most), place))));
      }
      return true;
    },
  };
}
