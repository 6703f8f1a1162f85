// What is said of a mark: the place as a title, and a line for each value there.
import { writeNumber } from "../../elements/numbers.ts";
import { categoriesAt, fieldAt } from "./groups.ts";
import { type Hit, nearestMark } from "./hit.ts";
import type { Axis, Model, Series } from "./model.ts";
import { numberFormat } from "./ticks.ts";
import { writeMoment } from "./time-ticks.ts";
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";

export interface TipLine {
  readonly name: string;
  readonly value: string;
  /** The colour beside it: of the palette, or by a measure. */
  readonly tone: number | null;
  /** The series that is meant. */
  readonly own: boolean;
}

export interface Tip {
  readonly title: string;
  readonly lines: readonly TipLine[];
  /** How many lines there would be beside. */
  readonly more: number;
}

/** More lines than these hide the chart. */
const MOST = 12;

/** A value of an axis, in full. */
export function writeOn(axis: Axis, value: number): string {
  if (axis.type === "category") return axis.names![Math.round(value)] ?? "–";
  if (axis.type === "time")
    return writeMoment(value, axis.days === true, axis.format as Intl.DateTimeFormatOptions | undefined);
  return axis.format === undefined
    ? writeNumber(value)
    : numberFormat(axis.format as Intl.NumberFormatOptions).format(value);
}

export function tipOf(model: Model, hit: Hit): Tip {
  const series = model.series[hit.series]!;
  const { mark } = hit;
  switch (series.mark) {
    case "point":
      return ofPoint(model, series, mark);
    case "cell":
      return single(`${writeOn(model.main, series.main[mark]!)}, ${writeOn(model.cross!, series.cross[mark]!)}`, [
        [series.name, writeNumber(series.value[mark]!)],
      ]);
    case "slice":
      return {
        title: series.name,
        more: 0,
        lines: [
          {
            name: model.main.title,
            value: `${writeNumber(series.value[0]!)} (${numberFormat({ style: "percent", maximumFractionDigits: 1 }).format(series.cross[0]!)})`,
            tone: series.tone,
            own: true,
          },
        ],
      };
    case "box":
      return ofBox(model, series, mark);
    default:
      return ofPlace(model, hit, series);
  }
}

const single = (title: string, lines: readonly (readonly [string, string])[], tone: number | null = null): Tip => ({
  title,
  more: 0,
  lines: lines.map(([name, value]) => ({ name, value, tone, own: true })),
});

/** All series at the place of a mark. */
function ofPlace(model: Model, hit: Hit, own: Series): Tip {
  const main = own.main[hit.mark]!;
  const cross = model.cross!;
  const written = (series: Series, mark: number): string => {
    const value = writeOn(
      model.chart.stack === "normalize" ? { ...cross, format: undefined } : cross,
      series.value[mark]!,
    );
    return model.chart.stack === "normalize"
      ? `${value} (${numberFormat({ style: "percent", maximumFractionDigits: 1 }).format(Math.abs(series.cross[mark]! - (series.base?.[mark] ?? 0)))})`
      : value;
  };
  const many = model.series.filter((series) => !series.hidden).length > 1;
  const lines = model.series.flatMap((series, at): TipLine[] => {
    if (series.hidden) return [];
    const mark = at === hit.series ? hit.mark : markAt(series, main);
    if (mark < 0) return [];
    return [
      { name: series.name, value: written(series, mark), tone: many ? series.tone : null, own: at === hit.series },
    ];
  });
  const title =
    model.kind === "histogram"
      ? `${writeOn(model.main, own.from![hit.mark]!)} – ${writeOn(model.main, own.to![hit.mark]!)}`
      : model.main.whole === true && model.main.type === "number"
        ? writeNumber(main + 1)
        : writeOn(model.main, main);
  if (lines.length <= MOST)
    return {
      title,
      lines: model.kind === "histogram" && lines.length === 1 ? [{ ...lines[0]!, name: words.count }] : lines,
      more: 0,
    };
  const first = lines.filter((line) => line.own);
  return {
    title,
    lines: [...first, ...lines.filter((line) => !line.own).slice(0, MOST - first.length)],
    more: lines.length - MOST,
  };
}

/** The mark that stands exactly there. */
function markAt(series: Series, main: number): number {
  if (series.mark === "bar") {
    for (let mark = 0; mark < series.length; mark++) if (series.main[mark] === main) return mark;
    return -1;
  }
  const mark = nearestMark(series, main);
  return mark >= 0 && series.main[mark] === main ? mark : -1;
}

function ofPoint(model: Model, series: Series, mark: number): Tip {
  const { chart } = model;
  const row = series.rowsOf(mark)[0]!;
  const lines: [string, string][] = [
    [model.main.title || "x", writeOn(model.main, series.main[mark]!)],
    [model.cross!.title || series.name, writeOn(model.cross!, series.cross[mark]!)],
  ];
  for (const role of ["color", "size", "shape", "detail"] as const) {
    const field = fieldAt(chart, chart.roles[role]);
    if (field === undefined || lines.some(([name]) => name === field.name)) continue;
    const text =
      field.kind === "category"
        ? (categoriesAt(chart, chart.roles[role])!.names[field.codes[row]!] ?? "–")
        : field.kind === "time"
          ? writeMoment(field.values[row]!, false, undefined)
          : Number.isNaN(field.values[row]!)
            ? "–"
            : writeNumber(field.values[row]!);
    lines.push([field.name, text]);
  }
  const colored = chart.roles.color !== null || chart.roles.y.length > 1;
  return {
    title: colored && series.heat === undefined ? series.name : "",
    more: 0,
    lines: lines.map(([name, value]) => ({ name, value, tone: null, own: true })),
  };
}

function ofBox(model: Model, series: Series, mark: number): Tip {
  const { low, lower, middle, upper, high, outside } = series.boxes![mark]!;
  const place = writeOn(model.main, series.main[mark]!);
  const several = model.series.length > 1;
  const lines: [string, string][] = [
    [words.highest, writeOn(model.cross!, high)],
    [words.upper, writeOn(model.cross!, upper)],
    [words.median, writeOn(model.cross!, middle)],
    [words.lower, writeOn(model.cross!, lower)],
    [words.lowest, writeOn(model.cross!, low)],
    [words.values, writeNumber(series.rowsOf(mark).length)],
  ];
  if (outside.length > 0) lines.push([words.outside, writeNumber(outside.length)]);
  return single([place, several ? series.name : ""].filter((text) => text !== "").join(", "), lines);
}

/** The same as one sentence, for who listens. */
export function say({ title, lines, more }: Tip): string {
  const said = lines.map(({ name, value }) => (name === "" ? value : `${name} ${value}`)).join(", ");
  return `${title === "" ? "" : `${title}: `}${said}${more > 0 ? `, ${write(words.more, { count: more })}` : ""}`;
}
