// Every widget there is, found among the exports: a new one is covered by itself.
import * as dacapo from "dacapo";
import type { TestApp } from "dacapo/testing";

interface Facts {
  name: string;
  children: string;
  props: Readonly<Record<string, unknown>>;
  value?: unknown;
  trigger?: unknown;
  submits?: boolean;
  handler?: string;
}

type AnyElement = ((props: any) => unknown) & { readonly definition: Facts };

const list = [
  { name: "a", lat: 1, lon: 1 },
  { name: "b", lat: 2, lon: 2 },
];
const given: Record<string, unknown> = {
  "text!": "Same",
  "label!": "Same",
  "list!": list,
  "any!": "words",
  options: list,
  selection: "points",
  "DataFrame.selection": "rows",
  data: list,
  "DownloadButton.data": "words",
  "Pagination.numPages": 3,
  "VegaLite.spec": {},
  "EChart.option": {},
};

/** The props that a kind cannot do without. */
function propsOf({ name: element, children, props }: Facts): Record<string, unknown> {
  const needed = Object.entries(props).filter(([name, kind]) => name in given || String(kind).endsWith("!"));
  const found = needed.map(([name, kind]) => [name, given[`${element}.${name}`] ?? given[name] ?? given[String(kind)]]);
  return { ...Object.fromEntries(found), ...(children === "text" ? { children: "Same" } : {}) };
}

/** A widget that can stand anywhere, with the props that it needs. */
export const widgets = Object.values<unknown>(dacapo)
  .filter((each): each is AnyElement => typeof each === "function" && "definition" in each)
  .filter(({ definition: { value, trigger } }) => value !== undefined || trigger !== undefined)
  .filter(({ definition: { children, submits } }) => children !== "block" && submits !== true)
  .map((Kind) => ({ name: Kind.definition.name, Kind, props: propsOf(Kind.definition) }));

const values = () => [
  true,
  2,
  1,
  list[1],
  [list[1]],
  { points: [list[1]], intervals: [] },
  "#4453d6",
  "2020-02-29",
  "08:45",
  "2020-02-29T08:45",
  "words",
  new File(["words"], "words.txt"),
];

/** Does what a person could do with it: clicks, sends, or enters the first value that it takes. */
export async function use(app: TestApp, { name, Kind }: (typeof widgets)[number], at = 0): Promise<void> {
  const widget = app.all(Kind)[at];
  if (widget === undefined) throw new Error(`There is no ${name} number ${at} on the page.`);
  if (Kind.definition.trigger !== undefined && "options" in Kind.definition.props) return widget.click(list[1]);
  if (Kind.definition.trigger !== undefined)
    return Kind.definition.handler === "onSubmit" ? widget.submit("words") : widget.click();
  const { props } = Kind.definition;
  if (name === "DataFrame") return app.all(dacapo.DataFrame)[at]!.selectRows([1]);
  if (name === "DataEditor") return app.all(dacapo.DataEditor)[at]!.edit(1, "name", "words");
  if ("rowKey" in props && [props["selection"]].flat().includes("points")) return widget.selectPoints([list[1]]);
  for (const value of values()) {
    const taken = await widget.set(value).then(
      () => true,
      () => false,
    );
    if (taken) return;
  }
  throw new Error(`${name} takes none of the values that are tried.`);
}
