// What the user did to the columns: widths, order, which are hidden and which are pinned. Known by their keys, so that it stays when the
// script draws the grid with other data or other columns.
import { useMemo, useRef, useState } from "preact/hooks";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { BOXES, type Laid, layColumns } from "./lay-columns.ts";
import { fitWidth, type Measure, widthOf } from "./measure-columns.ts";

type Pinned = "start" | "end" | null;

interface Own {
  readonly widths: Readonly<Record<string, number>>;
  /** Keys in the order that the user made; columns that are not in it stand where the script has them. */
  readonly order: readonly string[];
  readonly hidden: Readonly<Record<string, boolean>>;
  readonly pinned: Readonly<Record<string, Pinned>>;
}

export interface Columns {
  readonly laid: Laid;
  /** All columns in their order, hidden ones too. */
  readonly ordered: readonly ShownColumn[];
  isHidden(key: string): boolean;
  pinOf(key: string): Pinned;
  resize(key: string, width: number): void;
  /** Makes a column as wide as what stands in it. */
  fit(key: string, seen: Iterable<number>): void;
  /** Puts a column in front of another, or behind it. */
  move(key: string, beside: string, behind: boolean): void;
  /** One place further, within its zone. */
  step(key: string, by: -1 | 1): void;
  hide(key: string, hidden: boolean): void;
  pin(key: string, pinned: Pinned): void;
  /** As the script has them. */
  reset(): void;
  readonly isChanged: boolean;
}

const nothing: Own = { widths: {}, order: [], hidden: {}, pinned: {} };
export const NARROWEST = 40;
const WIDEST = 2000;
const growing: ReadonlySet<string> = new Set([
  "text",
  "list",
  "link",
  "markdown",
  "json",
  "line",
  "bar",
  "area",
  "progress",
]);

export function useColumns(
  columns: readonly ShownColumn[],
  rows: GridRows,
  room: number,
  boxes: number | null,
  measure: Measure,
): Columns {
  const [own, set] = useState<Own>(nothing);
  /** Found once for each column, so that no row that comes makes them jump. */
  const found = useRef(new Map<string, number>());
  const by = useRef(measure);
  if (by.current !== measure) {
    by.current = measure;
    found.current.clear();
  }

  const ordered = useMemo(() => order(columns, own.order), [columns, own.order]);
  const isHidden = (key: string): boolean =>
    own.hidden[key] ?? columns.find((each) => each.key === key)?.hidden === true;
  const pinOf = (key: string): Pinned => {
    const asked = own.pinned[key];
    return asked === undefined ? (columns.find((each) => each.key === key)?.pinned ?? null) : asked;
  };

  const laid = useMemo(() => {
    const places = new Map(columns.map((column, at) => [column.key, at]));
    const touched = Object.keys(own.widths).length > 0;
    const seen = ordered.filter(({ key, hidden }) => !(own.hidden[key] ?? hidden === true));
    const wanted = seen.map((column) => {
      const { key, kind, width } = column;
      const at = places.get(key)!;
      const set = own.widths[key] ?? width;
      const pinned = own.pinned[key] === undefined ? (column.pinned ?? null) : own.pinned[key]!;
      return {
        column,
        key,
        at,
        // On a narrow page no column takes it all.
        width:
          set ??
          Math.min(widthFound(found.current, column, at, rows, measure, columns.length), Math.max(120, room * 0.7)),
        pinned,
        grows: set === undefined && !touched && growing.has(kind),
      };
    });
    // Where nothing else could take the room that is left, all do.
    const none = !touched && wanted.every(({ grows }) => !grows);
    const all = none
      ? wanted.map((each) => ({
          ...each,
          grows: own.widths[each.key] === undefined && each.column.width === undefined,
        }))
      : wanted;
    const first =
      boxes === null
        ? []
        : [{ column: null, key: BOXES, at: -1, width: boxes, pinned: "start" as const, grows: false }];
    return layColumns([...first, ...all], room);
  }, [columns, ordered, own, room, boxes, rows.length === 0, measure]);

  /** Once the user sets a width, all others stay what they are. */
  const frozen = (): Record<string, number> => {
    const widths: Record<string, number> = { ...own.widths };
    for (const { key, width, column } of laid.all) if (column !== null) widths[key] ??= Math.round(width);
    return widths;
  };
  const resize = (key: string, width: number): void =>
    set({ ...own, widths: { ...frozen(), [key]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) } });
  const move = (key: string, beside: string, behind: boolean): void => {
    if (key === beside) return;
    const keys = ordered.map((column) => column.key).filter((each) => each !== key);
    keys.splice(keys.indexOf(beside) + (behind ? 1 : 0), 0, key);
    set({ ...own, order: keys });
  };
  return {
    laid,
    ordered,
    isHidden,
    pinOf,
    resize,
    fit(key, seen) {
      const at = columns.findIndex((column) => column.key === key);
      if (at >= 0) resize(key, fitWidth(columns[at]!, at, rows, seen, measure));
    },
    move,
    step(key, by) {
      const zone = laid.all.filter((each) => each.column !== null && pinOf(each.key) === pinOf(key));
      const next = zone[zone.findIndex((each) => each.key === key) + by];
      if (next !== undefined) move(key, next.key, by > 0);
    },
    hide: (key, hidden) => set({ ...own, hidden: { ...own.hidden, [key]: hidden } }),
    pin: (key, pinned) => set({ ...own, pinned: { ...own.pinned, [key]: pinned } }),
    reset: () => set(nothing),
    isChanged: own !== nothing,
  };
}

function widthFound(
  found: Map<string, number>,
  column: ShownColumn,
  at: number,
  rows: GridRows,
  measure: Measure,
  count: number,
): number {
  const { key, kind, label } = column;
  const name = `${kind} ${key} ${label}`;
  let width = found.get(name);
  if (width === undefined) {
    width = widthOf(column, at, rows, measure, count);
    // Of rows that are not there yet nothing can be said.
    if (rows.length > 0 && rows.lazy === null) found.set(name, width);
  }
  return width;
}

/** As the user put them; those that he has not seen stand behind the one that the script has in front of them. */
function order(columns: readonly ShownColumn[], wanted: readonly string[]): readonly ShownColumn[] {
  if (wanted.length === 0) return columns;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const known = new Set(wanted);
  const sorted = wanted.flatMap((key) => byKey.get(key) ?? []);
  columns.forEach((column, at) => {
    if (known.has(column.key)) return;
    const before = columns[at - 1];
    const place = before === undefined ? 0 : sorted.indexOf(before) + 1;
    sorted.splice(place, 0, column);
  });
  return sorted;
}
