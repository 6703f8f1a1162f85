// Makes what a painter gets of a chart from its props.
import { missingNote } from "../../elements/missing-rows.ts";
import { allRows, APPENDED, type Frame, type Rows } from "./all-rows.ts";
import { fieldOf, type Wanted } from "./field.ts";
import { type Asked, findRoles, type Named, ROLES } from "./roles.ts";
import type { ChartKind, Looks, ShownChart, ShownField } from "./shown.ts";
import { summarize, writeSummary } from "./summarize.ts";
import type { charts } from "../../language/english/charts.ts";
import { type Told, teller } from "../../language/told.ts";

const tell = /*#__PURE__*/ teller<typeof charts>("charts");

export type Props = Rows & Asked & Looks & Record<string, unknown>;

/** What the painter is told in other words, or not at all. */
const kept = new Set<string>([...ROLES, "data", "bind", "onChange", "name", "persist"]);

export function prepareChart(kind: ChartKind, props: Props): ShownChart & Record<string, unknown> {
  const frame = allRows(props);
  const named = findRoles(kind, frame, props);
  const fields: ShownField[] = [];
  const add = (name: string | null, wanted: Wanted): number | null => {
    if (name === null || frame.column(name) === undefined) return null;
    return fields.push(fieldOf(keyOf(props), frame, name, wanted)) - 1;
  };
  const roles = {
    label: add(named.label, "category"),
    x: add(named.x, xWanted(kind, props)),
    y: [...named.y.flatMap((name) => add(name, "number") ?? []), ...listOf(add(named.grid, "category"))],
    color: add(named.color, kind === "scatter" || kind === "map" ? "any" : "category"),
    detail: add(named.detail, "category"),
    size: add(named.size, "number"),
    shape: add(named.shape, "category"),
  };
  const shown = Object.fromEntries(
    Object.entries(props).filter(([name, value]) => !kept.has(name) && typeof value !== "function"),
  );
  const summary = summarize(kind, named, fields);
  return {
    ...shown,
    kind,
    height: typeof props["height"] === "number" ? props["height"] : 320,
    length: frame.length,
    fields,
    roles,
    selection: (props["selection"] as ShownChart["selection"] | undefined) ?? null,
    message: writeSummary(summary, frame.length),
    summary,
    remarks: [...listed(missingNote(props.data)), ...remarksOf(kind, named, frame, fields)],
  };
}

/** What the fields are remembered by: appended rows are a list of their own, which is made anew each time. */
const keyOf = ({ data, [APPENDED]: appended }: Rows): object => appended ?? (data as object);

const listed = (note: Told | undefined): Told[] => (note === undefined ? [] : [note]);

const listOf = (at: number | null): number[] => (at === null ? [] : [at]);

function xWanted(kind: ChartKind, { xScale }: Looks): Wanted {
  if (kind === "histogram" || kind === "scatter")
    return xScale === "time" ? "time" : xScale === "category" ? "category" : kind === "histogram" ? "number" : "any";
  if (kind === "map") return "number";
  if (kind === "heatmap" || kind === "pie") return "category";
  if (xScale === "time" || xScale === "category") return xScale;
  if (xScale !== undefined) return "number";
  return kind === "box" ? "category" : "any";
}

function remarksOf(kind: ChartKind, named: Named, frame: Frame, fields: readonly ShownField[]): Told[] {
  if (frame.length === 0) return [];
  const strange = fields.flatMap((field) =>
    field.kind === "category" || field.strange === 0
      ? []
      : [tell(field.kind === "time" ? "notDates" : "notNumbers", { count: field.strange, field: field.name })],
  );
  return named.y.length === 0 && named.x === null && kind !== "map" ? [tell("noNumbers"), ...strange] : strange;
}
