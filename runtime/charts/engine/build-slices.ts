// A pie: what share of the whole each category has. Rows of the same category are added up; without a field they are counted.
import type { ShownChart } from "../spec/index.ts";
import { categoriesAt, fieldAt, isMeasure, MISSING } from "./groups.ts";
import type { Model, Series } from "./model.ts";
import { charts as words } from "../../language/english/charts.ts";

export function buildSlices(chart: ShownChart, hidden: ReadonlySet<string>): Model {
  const labels = categoriesAt(chart, chart.roles.x);
  const measure = chart.roles.y.map((at) => fieldAt(chart, at)).find(isMeasure);
  const found = new Map<number, { value: number; rows: number[] }>();
  for (let row = 0; row < chart.length; row++) {
    const code = labels === undefined ? row : labels.codes[row]!;
    const value = measure === undefined ? 1 : measure.values[row]!;
    // There is no slice of nothing, and none of less.
    if (!Number.isFinite(value) || value <= 0) continue;
    const slice = found.get(code);
    if (slice === undefined) found.set(code, { value, rows: [row] });
    else {
      slice.value += value;
      slice.rows.push(row);
    }
  }
  const nameOf = (code: number): string => (labels === undefined ? `${code + 1}` : (labels.names[code] ?? MISSING));
  const slices = [...found].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b));
  const total = slices.reduce((sum, [code, { value }]) => sum + (hidden.has(nameOf(code)) ? 0 : value), 0);
  let turned = 0;
  const series = slices.map(([code, { value, rows }], nth): Series => {
    const off = hidden.has(nameOf(code));
    const from = turned;
    if (!off) turned += value / (total || 1);
    return {
      id: nameOf(code),
      name: nameOf(code),
      tone: nth,
      hidden: off,
      mark: "slice",
      length: 1,
      main: new Float64Array([(from + turned) / 2]),
      cross: new Float64Array([value / (total || 1)]),
      from: new Float64Array([from]),
      to: new Float64Array([turned]),
      value: new Float64Array([value]),
      rowsOf: () => rows,
    };
  });
  return {
    kind: chart.kind,
    chart,
    series,
    main: { type: "number", domain: [0, 1], title: measure?.name ?? words.count },
    cross: null,
    flip: false,
    ramp: null,
    shapes: [],
    marks: series.length,
  };
}
