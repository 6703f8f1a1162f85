// What the user chooses in a chart: points by clicks, ranges by drawing them or by keys.
import { useRef } from "preact/hooks";
import type { Hit, Plan, Rect } from "../engine/index.ts";
import { pickRows } from "./pick-rows.ts";
import type { SentInterval, SentSelection, ShownChart } from "../spec/index.ts";

export const nothingChosen: SentSelection = { rows: [], intervals: [] };

/** Smaller rectangles are slips of the hand. */
const LEAST = 4;

export interface Choice {
  /** Chooses a mark; `more`: beside what is chosen. Of nothing: gives up. */
  pick(plan: Plan, hit: Hit | null, more: boolean): void;
  /** The rectangle that is being drawn between two places. */
  rect(plan: Plan, from: readonly [number, number], to: readonly [number, number]): Rect;
  /** Chooses what is in a rectangle. */
  take(plan: Plan, rect: Rect): void;
  /** Moves the end of a range from one mark to another. */
  stretch(plan: Plan, from: Hit | null, to: Hit | null): void;
  clear(): void;
  readonly isEmpty: boolean;
}

export function useChoice(
  { selection, disabled }: ShownChart,
  chosen: SentSelection,
  choose: (next: SentSelection) => void,
): Choice {
  const anchor = useRef<number | null>(null);
  const on = selection !== null && disabled !== true;
  const isEmpty = chosen.rows.length === 0 && chosen.intervals.length === 0;
  const clear = (): void => {
    anchor.current = null;
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
      anchor.current ??= place(from ?? to);
      const end = place(to);
      choose({ rows: [], intervals: [{ x: [Math.min(anchor.current, end), Math.max(anchor.current, end)] }] });
    },
  };
}
