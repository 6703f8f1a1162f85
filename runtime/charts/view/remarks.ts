// What the reader should know beside what is drawn.
import { writeNumber } from "../../elements/numbers.ts";
import type { Model } from "../engine/index.ts";
import type { ShownChart } from "../spec/index.ts";

/** More marks than these are not drawn one by one. */
const MANY = 100_000;

export function remarksOf(chart: ShownChart, model: Model): string[] {
  const thinned = model.marks > MANY ? [`${writeNumber(model.marks)} values, drawn as far as they can be seen.`] : [];
  const log = chart.yScale === "log" ? lost(chart) : [];
  return [...chart.remarks, ...log, ...thinned];
}

/** An axis of orders of magnitude has no place for zero and below. */
function lost({ fields, roles }: ShownChart): string[] {
  let count = 0;
  for (const at of roles.y) {
    const field = fields[at]!;
    if (field.kind === "category") continue;
    for (let row = 0; row < field.values.length; row++) if (field.values[row]! <= 0) count++;
  }
  return count === 0 ? [] : [`${writeNumber(count)} ${count === 1 ? "value" : "values"} of 0 or less left out.`];
}
