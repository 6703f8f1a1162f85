// Makes what a painter gets of a chart from its props.
import { missingNote } from "../../elements/missing-rows.ts";
import { writeNumber } from "../../elements/numbers.ts";
import { allRows, type Frame, type Rows } from "./all-rows.ts";
import { fieldOf, type Wanted } from "./field.ts";
import { type Asked, findRoles, type Named, ROLES } from "./roles.ts";
import type { ChartKind, Looks, ShownChart, ShownField } from "./shown.ts";
import { summarize } from "./summarize.ts";

export type Props = Rows & Asked & Looks & Record<string, unknown>;

/** What the painter is told in other words, or not at all. */
const kept = new Set<string>([...ROLES, "data", "appended", "bind", "onChange", "name", "persist"]);

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
  return {
    ...shown,
    kind,
    height: typeof props["height"] === "number" ? props["height"] : 320,
    length: frame.length,
    fields,
    roles,
    selection: (props["selection"] as ShownChart["selection"] | undefined) ?? null,
    message: summarize(kind, named, fields, frame.length),
    remarks: [...listed(missingNote(props.data)), ...remarksOf(kind, named, frame, fields)],
  };
}

/** What the fields are remembered by: appended rows are a list of their own, which is made anew each time. */
const keyOf = ({ data, appended }: Rows): object => appended ?? (data as object);

const listed = (note: string | undefined): string[] => (note === undefined ? [] : [note]);

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

function remarksOf(kind: ChartKind, named: Named, frame: Frame, fields: readonly ShownField[]): string[] {
  if (frame.length === 0) return [];
  const strange = fields.flatMap((field) =>
    field.kind === "category" || field.strange === 0
      ? []
      : [
          `${writeNumber(field.strange)} of “${field.name}” left out: no ${field.kind === "time" ? "dates" : "numbers"}.`,
        ],
  );
  return named.y.length === 0 && named.x === null && kind !== "map"
    ? ["The data has no numbers to draw.", ...strange]
    : strange;
}
