// Which field of the data is shown how: as the props say, else by what the fields hold.
import type { Column, Frame } from "../../data/index.ts";
import { type Mistake, writeText } from "../../elements/define.ts";
import { holdsNumbers } from "./field.ts";
import type { ChartKind } from "./shown.ts";

/** The names of fields as a chart's props have them. */
export interface Asked {
  x?: string | number;
  y?: string | number | readonly (string | number)[];
  color?: string | number;
  detail?: string | number;
  size?: string | number;
  shape?: string | number;
  value?: string | number;
  label?: string | number;
  lat?: string | number;
  lon?: string | number;
  line?: string | number;
  geometry?: string | number;
  rowKey?: string | number;
}

/** The names of fields by what they do. In a pie `x` is the label; in a heat map and a pie the one `y` of `values` is the value. */
export interface Named {
  x: string | null;
  y: readonly string[];
  color: string | null;
  detail: string | null;
  size: string | null;
  shape: string | null;
  /** Only on a map: what a place is called. */
  label: string | null;
  /** Only in a heat map: the rows of the grid. */
  grid: string | null;
}

/** Where nobody says which fields of numbers are shown, not more than can be told apart. */
const MOST_FIELDS = 50;

const nameOf = (name: string | number | undefined): string | null =>
  name === undefined || name === null ? null : writeText(name);

export function findRoles(kind: ChartKind, frame: Frame, asked: Asked): Named {
  const side = {
    color: nameOf(asked.color),
    detail: nameOf(asked.detail),
    size: nameOf(asked.size),
    shape: nameOf(asked.shape),
    label: null,
    grid: null,
  };
  const some = (most: number, fits: (column: Column) => boolean, not: readonly (string | null)[]): string[] => {
    const found: string[] = [];
    for (const name of frame.names) {
      if (found.length === most) break;
      if (!not.includes(name) && fits(frame.column(name)!)) found.push(name);
    }
    return found;
  };
  const first = (fits: (column: Column) => boolean, ...not: (string | null)[]): string | null =>
    some(1, fits, not)[0] ?? null;
  if (kind === "map") {
    // Rows may all have been filtered out: the columns are still there.
    const called = (usual: RegExp): string | null => first((column) => usual.test(column.name) && holdsNumbers(column));
    const lat = nameOf(asked.lat) ?? called(/^lat(itude)?$/i);
    const lon = nameOf(asked.lon) ?? called(/^(lon|lng|long|longitude)$/i);
    return { ...side, x: lon, y: listOf(lat), detail: nameOf(asked.line), label: nameOf(asked.label) };
  }
  const value = nameOf(asked.value);
  if (kind === "histogram") return { ...side, x: value ?? first(isMeasure), y: [] };
  if (kind === "pie") {
    const y = value ?? first(isMeasure, nameOf(asked.label));
    return { ...side, x: nameOf(asked.label) ?? first(isName, y), y: listOf(y) };
  }
  if (kind === "heatmap") {
    const x = nameOf(asked.x) ?? first(isName, nameOf(one(asked.y)), value);
    const grid = nameOf(one(asked.y)) ?? first(isName, x, value);
    return { ...side, x, grid, y: listOf(value ?? first(isMeasure, x, grid)) };
  }
  const given = asked.y === undefined || asked.y === null ? null : [asked.y].flat().map((name) => writeText(name));
  if (kind === "scatter") {
    const x = nameOf(asked.x) ?? first(isMeasure, ...(given ?? []), side.size);
    return { ...side, x, y: given ?? listOf(first(isMeasure, x, side.size, side.color)) };
  }
  const x = nameOf(asked.x) ?? first(isName, ...(given ?? []), side.color, side.detail);
  return { ...side, x, y: given ?? some(MOST_FIELDS, isMeasure, [x, side.color, side.detail]) };
}

const one = (y: Asked["y"]): string | number | undefined => (Array.isArray(y) ? y[0] : (y as string | undefined));
const listOf = (name: string | null): string[] => (name === null ? [] : [name]);
const isMeasure = (column: Column): boolean => column.kind !== "empty" && holdsNumbers(column);
const isName = (column: Column): boolean => column.kind !== "empty" && !holdsNumbers(column);

/** The props that name a field. */
export const ROLES = [
  "x",
  "y",
  "color",
  "detail",
  "size",
  "shape",
  "value",
  "label",
  "lat",
  "lon",
  "line",
  "geometry",
  "rowKey",
] as const;

/** What is wrong with the names: there is no such field, or it holds no numbers. Nothing is wrong with data that has no columns yet. */
export function checkRoles(kind: ChartKind, frame: Frame, asked: Asked): Mistake | undefined {
  if (frame.names.length === 0) return undefined;
  for (const prop of ROLES) {
    for (const name of [asked[prop]].flat() as unknown[]) {
      if (name === undefined || name === null) continue;
      const field = writeText(name);
      const column = frame.column(field);
      const mustBe = isNumeric(kind, prop);
      if (column !== undefined && (!mustBe || holdsNumbers(column))) continue;
      const numeric = frame.names.filter((other) => holdsNumbers(frame.column(other)!));
      const known = mustBe && numeric.length > 0 ? numeric : frame.names;
      return {
        found:
          column === undefined
            ? `${prop} is "${field}", and data has no such field.`
            : `${prop} is "${field}", which holds ${wordsOf[column.kind] ?? "no numbers"}.`,
        expected: `${prop} must be ${mustBe ? "a field of numbers" : "a field"}: ${known
          .slice(0, 12)
          .map((other) => `"${other}"`)
          .join(", ")}.`,
        write: `${prop}="${nearest(field, known)}"`,
      };
    }
  }
  return undefined;
}

const wordsOf: Readonly<Record<string, string>> = {
  text: "texts",
  date: "dates",
  boolean: "true and false",
  list: "lists",
  object: "objects",
  mixed: "mostly something else than numbers",
};

const isNumeric = (kind: ChartKind, prop: string): boolean =>
  prop === "size" || prop === "value" || prop === "lat" || prop === "lon" || (prop === "y" && kind !== "heatmap");

/** The name that is most like it: the most letters in common at its beginning and its end. */
function nearest(name: string, known: readonly string[]): string {
  const like = (other: string): number => {
    let score = 0;
    const [a, b] = [name.toLowerCase(), other.toLowerCase()];
    const pairs = new Set(Array.from({ length: Math.max(0, b.length - 1) }, (_, at) => b.slice(at, at + 2)));
    for (let at = 0; at + 1 < a.length; at++) if (pairs.has(a.slice(at, at + 2))) score++;
    return score - Math.abs(a.length - b.length) / 10;
  };
  return [...known].sort((a, b) => like(b) - like(a))[0] ?? name;
}
