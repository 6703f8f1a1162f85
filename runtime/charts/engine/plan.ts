// A chart on so many pixels: where the axes are, and where values are between them.
import type { SentInterval } from "../spec/index.ts";
import type { Axis, Model } from "./model.ts";
import { type Rect, shorten } from "./pen.ts";
import { type Domain, Scale } from "./scale.ts";
import { LETTERS } from "./theme.ts";
import { type Tick, ticksOf } from "./ticks.ts";

/** What part of the axes is in sight; all of it where nothing is said. */
export interface View {
  readonly main?: Domain;
  readonly cross?: Domain;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A mark that is written under or beside an axis: in lines that fit. */
export interface Label {
  readonly at: number;
  readonly lines: readonly string[];
}

export interface Plan {
  readonly model: Model;
  readonly size: Size;
  readonly plot: Rect;
  readonly main: Scale;
  readonly cross: Scale | null;
  readonly across: readonly Label[];
  readonly upright: readonly Label[];
  readonly mainTicks: readonly Tick[];
  readonly crossTicks: readonly Tick[];
  /** The titles of the axes, as they lie on the page. */
  readonly acrossTitle: string;
  readonly uprightTitle: string;
}

const LINE = 15;

export function planChart(model: Model, size: Size, view: View, widthOf: (text: string) => number): Plan {
  const { flip } = model;
  if (model.cross === null) return planRound(model, size);
  const upright = flip ? model.main : model.cross;
  const across = flip ? model.cross : model.main;
  const uprightDomain = (flip ? view.main : view.cross) ?? upright.domain;
  const acrossDomain = (flip ? view.cross : view.main) ?? across.domain;
  const uprightTitle = upright.title;
  const acrossTitle = across.title;
  const top = uprightTitle === "" ? 8 : LINE + 9;
  const below = (lines: number): number => 8 + lines * LINE + (acrossTitle === "" ? 0 : LINE + 3);
  const height = (lines: number): number => Math.max(20, size.height - top - below(lines));
  const marks = ticksOf(
    upright,
    uprightDomain,
    Math.max(2, Math.floor(height(1) / (upright.type === "category" ? LINE + 1 : 42))),
  );
  const most = size.width * (upright.type === "category" ? 0.36 : 0.5);
  const texts = marks.map(({ label }) => shorten(label, most, widthOf));
  const left = Math.ceil(Math.max(0, ...texts.map(widthOf))) + 10;
  const width = Math.max(20, size.width - left - 12);
  const ticks = acrossTicks(across, acrossDomain, width, widthOf);
  const labels = ticks.map(({ at, label }) => ({
    at,
    lines:
      across.type === "category"
        ? wrap(label, (width / Math.max(1, acrossDomain[1] - acrossDomain[0])) * stepOf(ticks) - 4, widthOf)
        : [label],
  }));
  const lines = Math.max(1, ...labels.map((label) => label.lines.length));
  const plot = { left, top, width, height: height(lines) };
  const horizontal: Domain = [left, left + width];
  // Categories go down, numbers go up.
  const vertical: Domain = upright.type === "category" ? [top, top + plot.height] : [top + plot.height, top];
  const main = new Scale(model.main.type, flip ? uprightDomain : acrossDomain, flip ? vertical : horizontal);
  const cross = new Scale(model.cross.type, flip ? acrossDomain : uprightDomain, flip ? horizontal : vertical);
  return {
    model,
    size,
    plot,
    main,
    cross,
    across: labels,
    // How far a stream is from its middle says nothing.
    upright: model.chart.stack === "stream" ? [] : marks.map(({ at }, nth) => ({ at, lines: [texts[nth]!] })),
    mainTicks: flip ? marks : ticks,
    crossTicks: flip ? ticks : marks,
    acrossTitle,
    uprightTitle,
  };
}

/** As many as fit side by side. */
function acrossTicks(axis: Axis, domain: Domain, width: number, widthOf: (text: string) => number): Tick[] {
  if (axis.type === "category") {
    const names = axis.names!.slice(Math.max(0, Math.ceil(domain[0])), Math.floor(domain[1]) + 1);
    const widest = Math.max(0, ...names.slice(0, 500).map(widthOf));
    const all = widest <= width / Math.max(1, names.length) - 4;
    // Where each cannot have its label anyway, or not one that tells it from the others, those that have one are written out.
    const cut = (name: string): string => wrap(name, width / names.length - 4, widthOf).join(" ");
    const each = names.length * 34 <= width && new Set(names.map(cut)).size === names.length;
    const room = each ? 34 : Math.max(34, Math.min(110, widest + 12));
    return ticksOf(axis, domain, all ? names.length : Math.max(1, Math.floor(width / room)));
  }
  let most = Math.max(2, Math.ceil(width / 52));
  for (;;) {
    const ticks = ticksOf(axis, domain, most);
    const widest = Math.max(0, ...ticks.map(({ label }) => widthOf(label)));
    if (most <= 1 || (widest + 16) * ticks.length <= width + widest) return ticks;
    most -= 1;
  }
}

const stepOf = (ticks: readonly Tick[]): number => (ticks.length > 1 ? ticks[1]!.at - ticks[0]!.at : 1);

/** In two lines at most. */
function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= width) return [text];
  const words = text.split(/\s+/);
  let first = "";
  while (words.length > 1 && widthOf(first === "" ? words[0]! : `${first} ${words[0]!}`) <= width) {
    const word = words.shift()!;
    first = first === "" ? word : `${first} ${word}`;
  }
  if (first === "") return [shorten(text, width, widthOf)];
  return [first, shorten(words.join(" "), width, widthOf)];
}

/** A pie has no axes. */
function planRound(model: Model, size: Size): Plan {
  const plot = { left: 0, top: 8, width: size.width, height: Math.max(20, size.height - 16) };
  return {
    model,
    size,
    plot,
    main: new Scale("number", [0, 1], [-Math.PI / 2, Math.PI * 1.5]),
    cross: null,
    across: [],
    upright: [],
    mainTicks: [],
    crossTicks: [],
    acrossTitle: "",
    uprightTitle: "",
  };
}

/** Where a mark stands on the page. */
export function placeOf({ main, cross, model }: Plan, at: number, value: number): [number, number] {
  const [a, b] = [main.at(at), cross!.at(value)];
  return model.flip ? [b, a] : [a, b];
}

/** The rectangle between two pairs of values. */
export function rectOf(plan: Plan, from: number, to: number, low: number, high: number): Rect {
  const [x0, y0] = placeOf(plan, from, low);
  const [x1, y1] = placeOf(plan, to, high);
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}

/** The rectangle of an interval: where it says nothing of an axis, all of it. */
export function rectOfInterval(plan: Plan, { x, y }: SentInterval): Rect {
  const { main, cross } = plan;
  const widen = (pair: Domain | undefined, scale: Scale): Domain =>
    pair === undefined ? scale.domain : scale.type === "category" ? [pair[0] - 0.5, pair[1] + 0.5] : pair;
  const [from, to] = widen(x, main);
  const [low, high] = widen(y, cross!);
  return rectOf(plan, from, to, low, high);
}

/** A round chart: its middle and its radii. */
export function ringOf({ plot, model }: Plan): { x: number; y: number; inner: number; outer: number } {
  const outer = Math.max(10, Math.min(plot.width, plot.height) / 2 - 4);
  const hole = Math.max(0, Math.min(0.95, model.chart.hole ?? 0));
  return { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2, inner: outer * hole, outer };
}

export const fontOf = (family: string, weight = 400): string =>
  `${weight === 400 ? "" : `${weight} `}${LETTERS}px ${family}`;
