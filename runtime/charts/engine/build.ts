// From what a painter gets to a chart in numbers, by its kind.
import type { ShownChart } from "../spec/index.ts";
import { buildBars } from "./build-bars.ts";
import { buildBins } from "./build-bins.ts";
import { buildBoxes } from "./build-boxes.ts";
import { buildCells } from "./build-cells.ts";
import { buildLines } from "./build-lines.ts";
import { buildPoints } from "./build-points.ts";
import { buildSlices } from "./build-slices.ts";
import type { Model } from "./model.ts";

/** @param hidden The ids of the series that the user has hidden. */
export function buildModel(chart: ShownChart, hidden: ReadonlySet<string>): Model {
  switch (chart.kind) {
    case "bar":
      return buildBars(chart, hidden);
    case "scatter":
      return buildPoints(chart, hidden);
    case "histogram":
      return buildBins(chart, hidden);
    case "heatmap":
      return buildCells(chart);
    case "pie":
      return buildSlices(chart, hidden);
    case "box":
      return buildBoxes(chart, hidden);
    default:
      return buildLines(chart, hidden);
  }
}
