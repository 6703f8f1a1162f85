// Draws a specification of Vega-Lite, without anything that a strict content policy forbids.
import type { Drawing, Given, Library } from "./guest.tsx";
import { peer } from "./peer.ts";
import type { Tokens } from "./tokens.ts";

const install = "vega vega-lite vega-interpreter";
const peers = async () => ({
  vega: await peer(() => import("vega"), "VegaLite", install),
  lite: await peer(() => import("vega-lite"), "VegaLite", install),
  interpreter: await peer(() => import("vega-interpreter"), "VegaLite", install),
});

/** Rows know where they stand by it. */
const POSITION = "dacapo$row";
/** The selection that `selection` adds to a specification: a name that the library takes as it is. */
const CHOSEN = "dacapo_chosen";

export const draw: Library["draw"] = async (place, first) => {
  const { vega, lite, interpreter } = await peers();
  let view: import("vega").View | undefined;

  const show = async ({ props, tokens, height, choose }: Given): Promise<void> => {
    const { rows, selection } = props as { rows?: object[]; selection?: string };
    // Positions among other rows mean nothing.
    let picked: readonly number[] = [];
    const spec = {
      ...(props["spec"] as object),
      ...(rows !== undefined && { data: { values: rows.map((row, at) => ({ ...row, [POSITION]: at })) } }),
      ...paramsOf(props["spec"] as { params?: unknown[] }, selection),
    };
    const { spec: compiled } = lite.compile(sized(spec, place, height) as never, { config: configOf(tokens) as never });
    const made = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
      expr: interpreter.expressionInterpreter as never,
      renderer: "canvas",
      container: place,
      hover: true,
      tooltip: tipIn(place),
    });
    await made.runAsync();
    view?.finalize();
    view = made;
    if (selection === "points")
      made.addEventListener("click", (event, item) => {
        const datum = (item as { datum?: Record<string, unknown> } | null | undefined)?.datum;
        const behind = datum === undefined ? [] : rowsBehind(datum, rows ?? []);
        picked = event.shiftKey ? [...new Set([...picked, ...behind])] : behind;
        choose({ rows: picked, intervals: [] });
      });
    else if (selection !== undefined)
      made.addSignalListener(CHOSEN, (_, value: Record<string, [number, number]>) =>
        choose({ rows: [], intervals: Object.keys(value ?? {}).length === 0 ? [] : [value] }),
      );
  };

  await show(first);
  return { update: show, dispose: () => view?.finalize() } satisfies Drawing;
};

function paramsOf({ params = [] }: { params?: unknown[] }, selection: string | undefined): object {
  if (selection === undefined || selection === "points") return {};
  const select = selection === "interval" ? { type: "interval" } : { type: "interval", encodings: ["x"] };
  return { params: [...params, { name: CHOSEN, select }] };
}

/** As wide as its place, where the specification says nothing else; and as high, where that fills the screen. */
function sized(spec: object, place: HTMLElement, height: number | undefined): object {
  const isFull = place.dataset["full"] !== undefined;
  if (!["layer", "mark"].some((key) => key in spec) || (!isFull && "width" in spec)) return spec;
  const high = isFull && height !== undefined ? { height: Math.max(height - 16, 120) } : {};
  const width = Math.max(place.clientWidth - 16, 120);
  return { ...spec, ...high, width, autosize: { type: "fit", contains: "padding" } };
}

/** The row of a mark, or all rows that a mark stands for: those that have the same values in its fields. */
function rowsBehind(datum: Record<string, unknown>, rows: readonly object[]): number[] {
  const at = datum[POSITION];
  if (typeof at === "number") return [at];
  return rows.flatMap((row, i) => {
    const fields = Object.entries(row).filter(([name]) => name in datum);
    return fields.length > 0 && fields.every(([name, value]) => sameValue(value, datum[name])) ? [i] : [];
  });
}

const sameValue = (a: unknown, b: unknown): boolean => a === b || (a instanceof Date && Number(a) === Number(b));

const configOf = ({ ink, muted, line, tones, font, accent }: Tokens): object => ({
  background: null,
  font,
  mark: { color: accent },
  range: { category: tones },
  view: { stroke: null },
  title: { color: ink },
  axis: { labelColor: muted, titleColor: muted, gridColor: line, domainColor: line, tickColor: line },
  legend: { labelColor: ink, titleColor: muted },
  header: { labelColor: ink, titleColor: muted },
});

/** A hint as an element of the page: the library's own writes a style sheet. */
function tipIn(place: HTMLElement) {
  const tip = place.ownerDocument.createElement("div");
  tip.className = "dc-guest-tip";
  tip.hidden = true;
  return (_handler: unknown, event: MouseEvent, _item: unknown, value: unknown): void => {
    if (!tip.isConnected) place.append(tip);
    tip.hidden = value === null || value === undefined || value === "";
    if (tip.hidden) return;
    const entries =
      typeof value === "object" ? Object.entries(value as object).filter(([name]) => name !== POSITION) : [];
    tip.replaceChildren(
      ...(entries.length === 0
        ? [`${value as string}`]
        : entries.map(([name, each]) => {
            const line = place.ownerDocument.createElement("div");
            line.textContent = `${name}: ${each as string}`;
            return line;
          })),
    );
    const { left, top } = place.getBoundingClientRect();
    tip.style.left = `${event.clientX - left + 12}px`;
    tip.style.top = `${event.clientY - top + 12}px`;
  };
}
