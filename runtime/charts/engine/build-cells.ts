// A heat map: a value for each pair of categories, told by colour. Rows of the same pair are added up; without a field they are counted.
import type { ShownChart } from "../spec/index.ts";
import { extentOf } from "./axes.ts";
import { categoriesAt, fieldAt, isMeasure } from "./groups.ts";
import type { Axis, Model, Series } from "./model.ts";
import { charts as words } from "../../language/english/charts.ts";

export function buildCells(chart: ShownChart): Model {
  const across = categoriesAt(chart, chart.roles.x);
  const grid = chart.roles.y.map((at) => categoriesAt(chart, at)).find((field) => field !== undefined);
  const measure = chart.roles.y.map((at) => fieldAt(chart, at)).find(isMeasure);
  const found = new Map<number, { x: number; y: number; value: number; rows: number[] }>();
  const width = across?.names.length ?? 1;
  for (let row = 0; row < chart.length; row++) {
    const [x, y] = [across?.codes[row] ?? 0, grid?.codes[row] ?? 0];
    const value = measure === undefined ? 1 : measure.values[row]!;
    if (x < 0 || y < 0 || !Number.isFinite(value)) continue;
    const cell = found.get(y * width + x);
    if (cell === undefined) found.set(y * width + x, { x, y, value, rows: [row] });
    else {
      cell.value += value;
      cell.rows.push(row);
    }
  }
  const cells = [...found].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const value = Float64Array.from(cells, (cell) => cell.value);
  const extent = extentOf([value]) ?? [0, 1];
  const title = measure?.name ?? words.count;
  const series: Series = {
    id: title,
    name: title,
    tone: 0,
    hidden: false,
    mark: "cell",
    length: cells.length,
    main: Float64Array.from(cells, ({ x }) => x),
    cross: Float64Array.from(cells, ({ y }) => y),
    value,
    heat: value.map((one) => (one - extent[0]) / (extent[1] - extent[0] || 1)),
    rowsOf: (mark) => cells[mark]!.rows,
  };
  const axis = (names: readonly string[] | undefined, title: string): Axis => ({
    type: "category",
    domain: [-0.5, Math.max(0.5, (names?.length ?? 1) - 0.5)],
    names: names ?? [""],
    title,
  });
  return {
    kind: chart.kind,
    chart,
    series: [series],
    main: axis(across?.names, chart.xTitle ?? across?.name ?? ""),
    cross: axis(grid?.names, chart.yTitle ?? grid?.name ?? ""),
    flip: false,
    ramp: cells.length === 0 ? null : { title, from: extent[0], to: extent[1] },
    shapes: [],
    marks: cells.length,
  };
}
