// The definition of a chart: what all kinds have in common, and the props of one.
import { checkData, readData } from "../../data/index.ts";
import { type Definition, type Mistake, type PropKind, write } from "../../elements/define.ts";
import { bring } from "../../elements/missing-rows.ts";
import { chartHandle } from "./append.ts";
import { prepareChart, type Props } from "./prepare.ts";
import { checkRoles } from "./roles.ts";
import { nothing, selectionOf } from "./selection.ts";
import type { Chosen } from "./props.ts";
import type { ChartKind } from "./shown.ts";

const common = {
  data: "any!",
  title: "text",
  height: "number",
  colors: "any",
  legend: "flag",
  selection: ["points", "interval", "x-interval"],
  rowKey: "any",
  bind: "any",
  name: "text",
  persist: "flag",
  disabled: "flag",
  onChange: "handler",
} as const satisfies Record<string, PropKind>;

/** The props of charts with two axes. */
export const axes = {
  x: "any",
  y: "any",
  xTitle: "text",
  yTitle: "text",
  xFormat: "any",
  yFormat: "any",
  xScale: ["linear", "log", "time", "category"],
  yScale: ["linear", "log"],
  xDomain: "list",
  yDomain: "list",
  lines: "list",
  bands: "list",
  notes: "list",
} as const satisfies Record<string, PropKind>;

export function chartDefinition(
  name: string,
  kind: ChartKind,
  props: Readonly<Record<string, PropKind>>,
): Definition<any, any> {
  return {
    name,
    children: "none",
    props: { ...common, ...props },
    defaults: { height: 320 },
    value: selectionOf(kind),
    handler: "onChange",
    check: (given: Props) =>
      checkData(given.data) ?? checkRoles(kind, readData(given.data), given) ?? checkLooks(given),
    prepare: (given: Props) => prepareChart(kind, given),
    result(access, given) {
      bring(access, given.data);
      const handle = chartHandle(kind, access, given);
      return given["selection"] === undefined ? handle : { ...(access.value as Chosen<unknown>), ...handle };
    },
    rest: (_, node) => ({
      ...(node.given("selection") !== undefined && nothing()),
      update() {},
      append() {},
    }),
  };
}

/** A chart with two axes and a colour for each series. `own`: its props beside those. */
export const axesDefinition = (
  name: string,
  kind: ChartKind,
  own: Readonly<Record<string, PropKind>>,
): Definition<any, any> => chartDefinition(name, kind, { ...axes, color: "any", ...own });

/** What `Intl` would refuse while painting. */
function checkLooks(props: Props): Mistake | undefined {
  for (const name of ["xFormat", "yFormat"] as const) {
    const format = props[name];
    if (format === undefined || format === null) continue;
    try {
      Intl.NumberFormat(undefined, format as Intl.NumberFormatOptions);
      Intl.DateTimeFormat(undefined, format as Intl.DateTimeFormatOptions);
    } catch {
      return {
        found: `${name} is ${write(format)}.`,
        expected: `${name} must be options that Intl.NumberFormat or Intl.DateTimeFormat takes.`,
        write: `${name}={{ maximumFractionDigits: 1 }}`,
      };
    }
  }
  for (const name of ["xDomain", "yDomain"] as const) {
    const domain = props[name] as readonly unknown[] | undefined;
    if (domain === undefined || domain === null) continue;
    const [from, to] = [...domain].map(Number);
    if (domain.length === 2 && Number.isFinite(from) && Number.isFinite(to) && from !== to) continue;
    return {
      found: `${name} is ${write(domain)}.`,
      expected: `${name} must be two numbers, the least and the greatest.`,
      write: `${name}={[0, 100]}`,
    };
  }
  return undefined;
}
