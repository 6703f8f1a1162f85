// How wide columns are that nobody has given a width: what stands in their first rows, and the heading above.
import type { ColumnKind, GridRows, ShownColumn } from "../spec/shown.ts";
import { cellText } from "./cell-text.ts";

/** Rows that are looked at, and columns: of more the kind alone decides. */
const ROWS = 40;
const COLUMNS = 300;
const LEAST = 64;
const MOST = 340;
/** What is around a text: padding, and in a heading the marks and the button beside it. */
const AROUND = 26;
const BESIDE = 56;

const usual: Readonly<Partial<Record<ColumnKind, number>>> = {
  boolean: 84,
  image: 84,
  progress: 150,
  line: 130,
  bar: 130,
  area: 130,
  json: 180,
  markdown: 220,
};

export type Measure = (text: string) => number;

/** One for all grids, and the font that it has: to make one takes a browser longer than to measure with it. */
let shared: CanvasRenderingContext2D | null | undefined;
let fontNow = "";

/** Measures texts in the font of an element; where nothing is drawn, letters are counted. */
export function measureIn(element: Element | null): Measure {
  const pen = element === null ? null : (shared ??= document.createElement("canvas").getContext("2d"));
  if (pen === null || pen === undefined) return (text) => text.length * 7;
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element!);
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return (text) => {
    if (fontNow !== font) pen.font = fontNow = font;
    return pen.measureText(text).width;
  };
}

/** The width of one column. */
export function widthOf(column: ShownColumn, at: number, rows: GridRows, measure: Measure, columns: number): number {
  const { kind, label } = column;
  const head = measure(label.slice(0, 60)) * 1.06 + BESIDE;
  if (columns > COLUMNS) return Math.round(Math.min(MOST, Math.max(usual[kind] ?? 120, head)));
  const most = usual[kind] ?? widest(column, at, rows, measure);
  return Math.round(Math.min(MOST, Math.max(LEAST, most, Math.min(head, 220))));
}

/** Some kinds have more around their text. */
const beside: Readonly<Partial<Record<ColumnKind, number>>> = { select: 20, list: 24, button: 28, color: 26 };
const tabular: ReadonlySet<ColumnKind> = new Set(["number", "date", "time", "datetime"]);

/** Digits that stand below each other are as wide as the widest of them; each item of a list has a ground of its own. */
function roomOf(text: string, { kind }: ShownColumn, measure: Measure): number {
  const own = measure(tabular.has(kind) ? text.replace(/\d/g, "0") : text);
  const items = kind === "list" ? text.split(", ").length - 1 : 0;
  return Math.ceil(own) + 2 + AROUND + (beside[kind] ?? 0) + items * 14;
}

function widest(column: ShownColumn, at: number, rows: GridRows, measure: Measure): number {
  let [longest, second] = ["", ""];
  for (let row = 0; row < Math.min(ROWS, rows.length); row++) {
    const text = cellText(rows, row, at, column, 80);
    if (text.length > longest.length) [longest, second] = [text, longest];
    else if (text.length > second.length) second = text;
  }
  return Math.max(roomOf(longest, column, measure), roomOf(second, column, measure));
}

/** The width that shows all that stands in some rows. */
export function fitWidth(
  column: ShownColumn,
  at: number,
  rows: GridRows,
  seen: Iterable<number>,
  measure: Measure,
): number {
  let most = measure(column.label) * 1.06 + BESIDE;
  for (const row of seen) most = Math.max(most, roomOf(cellText(rows, row, at, column), column, measure));
  return Math.round(Math.min(900, Math.max(usual[column.kind] ?? LEAST, most)));
}
