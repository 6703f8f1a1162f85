// The rows of a chart by what tells its series apart: colour and detail.
import type { CategoryField, NumberField, ShownChart, ShownField } from "../spec/index.ts";

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly tone: number;
  readonly rows: Int32Array;
}

/** What stands for a missing category. */
export const MISSING = "–";

export const fieldAt = (chart: ShownChart, at: number | null): ShownField | undefined =>
  at === null ? undefined : chart.fields[at];

export function categoriesAt(chart: ShownChart, at: number | null): CategoryField | undefined {
  const field = fieldAt(chart, at);
  return field?.kind === "category" ? field : undefined;
}

/** All rows in one group where nothing tells them apart. */
export function groupRows(chart: ShownChart, name: string): Group[] {
  const color = categoriesAt(chart, chart.roles.color);
  const detail = categoriesAt(chart, chart.roles.detail);
  const { length } = chart;
  if (color === undefined && detail === undefined) return [{ id: name, name, tone: 0, rows: positions(length) }];
  const sorted = new Map<number, number[]>();
  const width = (detail?.names.length ?? 0) + 1;
  for (let row = 0; row < length; row++) {
    // What has no colour of its own comes last.
    const code = color === undefined ? 0 : color.codes[row]! < 0 ? color.names.length : color.codes[row]!;
    const key = code * width + (detail === undefined ? 0 : detail.codes[row]! + 1);
    const rows = sorted.get(key);
    if (rows === undefined) sorted.set(key, [row]);
    else rows.push(row);
  }
  return [...sorted]
    .sort(([a], [b]) => a - b)
    .map(([key, rows]) => {
      const code = Math.floor(key / width);
      const part = key % width;
      const label = color === undefined ? name : (color.names[code] ?? MISSING);
      const inner = detail === undefined ? "" : (detail.names[part - 1] ?? MISSING);
      return {
        id: `${label}\u0000${inner}`,
        name: color === undefined ? inner : label,
        tone: color === undefined ? 0 : code,
        rows: Int32Array.from(rows),
      };
    });
}

export const isMeasure = (field: ShownField | undefined): field is NumberField =>
  field !== undefined && field.kind !== "category";

function positions(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}
