// What the reader should know beside what is drawn.
import type { Model } from "../engine/index.ts";
import type { ShownChart } from "../spec/index.ts";
import { charts } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";
import { rows } from "../../language/english/shown.ts";
import { hear } from "../../language/hear.ts";
import type { Group } from "../../language/phrase.ts";

/** More marks than these are not drawn one by one. */
const MANY = 100_000;

/** @param groups Parts of the words that remarks may be told with beside. */
export function remarksOf(chart: ShownChart, model: Model, groups: Readonly<Record<string, Group>> = {}): string[] {
  const thinned = model.marks > MANY ? [write(charts.thinned, { count: model.marks })] : [];
  const log = chart.yScale === "log" ? lost(chart) : [];
  return [...chart.remarks.map((remark) => hear(remark, { charts, rows, ...groups })), ...log, ...thinned];
}

/** An axis of orders of magnitude has no place for zero and below. */
function lost({ fields, roles }: ShownChart): string[] {
  let count = 0;
  for (const at of roles.y) {
    const field = fields[at]!;
    if (field.kind === "category") continue;
    for (let row = 0; row < field.values.length; row++) if (field.values[row]! <= 0) count++;
  }
  return count === 0 ? [] : [write(charts.notPositive, { count })];
}
