// Rows that are drawn behind those of the data, until that changes.
import type { BlockAccess } from "../../core/run/definition.ts";
import { APPENDED } from "./all-rows.ts";
import { sameField } from "./field.ts";
import { prepareChart, type Props } from "./prepare.ts";
import type { ChartHandle } from "./props.ts";
import type { ChartKind, ShownField } from "./shown.ts";

interface Appended {
  /** What the data held when rows were appended to it. */
  readonly fields: readonly ShownField[];
  rows: readonly unknown[];
}

const appended = new WeakMap<object, Appended>();

/** The handle of a chart that has just been drawn. */
export function chartHandle(kind: ChartKind, { handle }: BlockAccess, props: Props): ChartHandle<Props, unknown> {
  const own = { ...props, [APPENDED]: undefined };
  const before = appended.get(handle);
  if (before !== undefined) {
    if (sameFields(before.fields, prepareChart(kind, own).fields)) handle.update({ [APPENDED]: before.rows });
    else appended.delete(handle);
  }
  return {
    update: (changed) => handle.update(changed),
    append(rows) {
      const known = appended.get(handle) ?? { fields: prepareChart(kind, own).fields, rows: [] };
      known.rows = [...known.rows, ...rows];
      appended.set(handle, known);
      handle.update({ [APPENDED]: known.rows });
    },
  };
}

const sameFields = (a: readonly ShownField[], b: readonly ShownField[]): boolean =>
  a.length === b.length && a.every((field, at) => field === b[at] || sameField(field, b[at]!));
