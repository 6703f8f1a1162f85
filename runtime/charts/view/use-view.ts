// What part of a chart is in sight: zoomed and moved by the user, kept through reruns, never beyond the data.
import { useState } from "preact/hooks";
import { type Domain, keepInside, type Model, type Plan, type View } from "../engine/index.ts";

export interface Zoom {
  readonly view: View;
  /** Nothing is hidden beyond the edges. */
  readonly whole: boolean;
  /** There is something to zoom into. */
  readonly able: boolean;
  zoom(plan: Plan, at: readonly [number, number], times: number, by?: readonly [number, number]): void;
  move(plan: Plan, by: readonly [number, number]): void;
  reset(): void;
}

/** The least part that can be seen. */
const LEAST = 1e-6;

const whole: View = {};

export function useView(model: Model): Zoom {
  const [wished, setWished] = useState<View>(whole);
  const able =
    model.cross !== null && model.marks > 2 && ["line", "area", "bar", "scatter", "histogram"].includes(model.kind);
  const both = model.kind === "scatter";
  const inside = (domain: Domain | undefined, axis: Model["main"]): Domain | undefined => {
    if (domain === undefined) return undefined;
    const apart = domain[1] < axis.domain[0] || domain[0] > axis.domain[1];
    // Other data, elsewhere: the part that was in sight means nothing there.
    return apart || (axis.type === "log" && domain[0] <= 0) ? undefined : keepInside(domain, axis.domain, axis.type);
  };
  const main = able ? inside(wished.main, model.main) : undefined;
  const cross = able && both ? inside(wished.cross, model.cross!) : undefined;
  const view: View = { ...(main !== undefined && { main }), ...(cross !== undefined && { cross }) };
  const wish = (plan: Plan, next: (axis: "main" | "cross") => Domain): void => {
    const ends = (axis: "main" | "cross"): Domain | undefined => {
      const full = (axis === "main" ? model.main : model.cross!).domain;
      const domain = next(axis);
      const [from, to] = keepInside(domain, full, plan[axis]!.type);
      if (!(to - from > (full[1] - full[0]) * LEAST) && plan[axis]!.type !== "log") return plan[axis]!.domain;
      return from <= full[0] && to >= full[1] ? undefined : [from, to];
    };
    const main = ends("main");
    const cross = both ? ends("cross") : undefined;
    setWished({ ...(main !== undefined && { main }), ...(cross !== undefined && { cross }) });
  };
  return {
    view,
    whole: main === undefined && cross === undefined,
    able,
    zoom(plan, at, times, by = [0, 0]) {
      if (!able) return;
      const onAxes = ([x, y]: readonly [number, number]) =>
        model.flip ? { main: y, cross: x } : { main: x, cross: y };
      const [places, moves] = [onAxes(at), onAxes(by)];
      wish(plan, (axis) => plan[axis]!.zoomed(places[axis], times, moves[axis]));
    },
    move(plan, [x, y]) {
      if (!able) return;
      const by = model.flip ? { main: y, cross: x } : { main: x, cross: y };
      wish(plan, (axis) => plan[axis]!.moved(by[axis]));
    },
    reset: () => setWished(whole),
  };
}
