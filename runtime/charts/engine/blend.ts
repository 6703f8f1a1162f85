// A chart on its way from what it showed to what it shows now: marks move to their new places.
import type { Model, Series } from "./model.ts";
import type { Plan } from "./plan.ts";
import { type Domain, Scale } from "./scale.ts";

/** More marks than these jump. */
const MOST = 3000;

/** True when marks of one can be followed to the other. */
export function canMove(before: Model, after: Model): boolean {
  if (before.kind !== after.kind || before.flip !== after.flip || after.marks > MOST) return false;
  if (before.main.type !== after.main.type || before.cross?.type !== after.cross?.type) return false;
  return after.series.some((series) => partner(before, series) !== undefined);
}

const partner = (before: Model, { id, length, hidden, boxes }: Series): Series | undefined =>
  hidden || boxes !== undefined
    ? undefined
    : before.series.find((other) => other.id === id && other.length === length && !other.hidden);

/** What is seen at a share of the way: 0 is the beginning, 1 the end. */
export function blend(before: Plan, after: Plan, share: number): Plan {
  const series = after.model.series.map((series): Series => {
    const from = partner(before.model, series);
    if (from === undefined) return series;
    const between = (name: "main" | "cross" | "base" | "from" | "to" | "radius" | "heat"): Partial<Series> => {
      const [a, b] = [from[name], series[name]];
      if (a === undefined || b === undefined) return {};
      return { [name]: b.map((to, at) => (Number.isNaN(a[at]!) ? to : a[at]! + (to - a[at]!) * share)) };
    };
    return Object.assign(
      {},
      series,
      between("main"),
      between("cross"),
      between("base"),
      between("from"),
      between("to"),
      between("radius"),
      between("heat"),
    );
  });
  const scale = (a: Scale, b: Scale): Scale => {
    if (b.type === "log") return b;
    const ends = b.domain.map((end, at) => a.domain[at]! + (end - a.domain[at]!) * share) as unknown as Domain;
    return new Scale(b.type, ends, b.range);
  };
  return {
    ...after,
    model: { ...after.model, series },
    main: scale(before.main, after.main),
    cross: after.cross === null || before.cross === null ? after.cross : scale(before.cross, after.cross),
  };
}
