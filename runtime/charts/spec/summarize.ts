// A chart in one sentence: what is drawn, by what, of how many rows.
import { writeNumber } from "../../elements/numbers.ts";
import type { Named } from "./roles.ts";
import type { ChartKind, ShownField } from "./shown.ts";

const kinds: Readonly<Record<ChartKind, string>> = {
  line: "Line chart",
  area: "Area chart",
  bar: "Bar chart",
  scatter: "Scatter chart",
  histogram: "Histogram",
  heatmap: "Heat map",
  pie: "Pie chart",
  box: "Box plot",
  map: "Map",
};

/** What a chart of this kind is called. */
export const kindName = (kind: ChartKind): string => kinds[kind];

export function summarize(kind: ChartKind, named: Named, fields: readonly ShownField[], length: number): string {
  const what =
    kind === "map"
      ? (named.label ?? "places")
      : kind === "histogram"
        ? (named.x ?? "nothing")
        : named.y.slice(0, 5).join(", ") + (named.y.length > 5 ? " …" : "");
  const by =
    kind === "histogram" || kind === "map"
      ? null
      : kind === "heatmap"
        ? [named.x, named.grid].filter(Boolean).join(" and ")
        : named.x;
  const known = fields.some(({ name }) => name === named.color) ? named.color : null;
  return [
    what || (kind === "pie" || kind === "heatmap" ? "count" : "nothing"),
    by ? ` by ${by}` : "",
    known ? `, coloured by ${known}` : "",
    `: ${writeNumber(length)} ${length === 1 ? "row" : "rows"}`,
  ].join("");
}
