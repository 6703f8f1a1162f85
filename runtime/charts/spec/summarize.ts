// A chart in one sentence: what is drawn, by what, of how many rows.
import { writeNumber } from "../../elements/numbers.ts";
import type { Named } from "./roles.ts";
import type { ChartKind, ShownField, Summary } from "./shown.ts";

/** As many fields are named. */
const MOST = 5;

export function summarize(kind: ChartKind, named: Named, fields: readonly ShownField[]): Summary {
  const all = kind === "map" ? [named.label] : kind === "histogram" ? [named.x] : named.y;
  const by = kind === "histogram" || kind === "map" ? [] : kind === "heatmap" ? [named.x, named.grid] : [named.x];
  const said = (names: readonly (string | null)[]): string[] =>
    names.filter((name) => name !== null && name !== "") as string[];
  const what = said(all);
  return {
    what: what.slice(0, MOST),
    more: what.length > MOST,
    instead: kind === "map" ? "places" : kind === "pie" || kind === "heatmap" ? "count" : "nothing",
    by: said(by),
    color: fields.some(({ name }) => name === named.color) ? named.color : null,
  };
}

/** The same in English, for tests. */
export const writeSummary = ({ what, more, instead, by, color }: Summary, length: number): string =>
  [
    what.length === 0 ? instead : what.join(", ") + (more ? " …" : ""),
    by.length > 0 ? ` by ${by.join(" and ")}` : "",
    color !== null ? `, coloured by ${color}` : "",
    `: ${writeNumber(length)} ${length === 1 ? "row" : "rows"}`,
  ].join("");
