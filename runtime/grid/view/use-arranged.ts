// How the user has sorted, filtered and searched: kept by the keys of the columns, and done anew when rows have changed.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Arranged, type Arrangement, arrange } from "../model/arrange.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { type Kept, keepOrder, namesOf } from "./keep-order.ts";
import { type Standing, standingOf } from "./standing.ts";
import { runSliced } from "./run-sliced.ts";

export interface Arranging {
  readonly by: Arrangement;
  readonly standing: Standing;
  /** It is under way, and what is on the page is as it was before. */
  readonly busy: boolean;
  readonly isFiltered: boolean;
  /** Counts what the user has asked for: rows have other places then. */
  readonly asked: number;
  /** Up, down, as it was; `more`: beside what is sorted by already. */
  turn(key: string, more: boolean): void;
  sort(key: string, down: boolean | null, more: boolean): void;
  filter(key: string, text: string): void;
  search(text: string): void;
  clear(): void;
}

const asGiven: Arrangement = { sort: [], filters: {}, search: "" };

interface Held {
  arranged: Arranged | undefined;
  standing: Standing;
  /** What the standing was made by. */
  by: Arrangement;
  columns: string;
  kept: Kept | null;
  running: { readonly by: Arrangement; readonly stamp: number; stop(): void } | null;
}

/** @param steady Rows that are being edited stay where they are until the user sorts or filters again. */
export function useArranged(
  rows: GridRows,
  columns: readonly ShownColumn[],
  stamp: number,
  steady: boolean,
): Arranging {
  const [{ by, asked }, setBy] = useState({ by: asGiven, asked: 0 });
  const [turn, again] = useState(0);
  const held = useRef<Held>(null);
  held.current ??= {
    arranged: undefined,
    standing: standingOf(rows, null),
    by,
    columns: "",
    kept: null,
    running: null,
  };
  const { lazy } = rows;
  const given = lazy !== null || (by.sort.length === 0 && by.search.trim() === "" && !hasFilter(by));

  useMemo(() => {
    const current = held.current!;
    const keys = keysOf(columns);
    const settle = (standing: Standing, arranged?: Arranged): void => {
      const kept = arranged?.order && steady ? { order: arranged.order, names: namesOf(rows) } : null;
      Object.assign(current, { standing, arranged, by, columns: keys, kept, running: null } satisfies Held);
    };
    if (given) {
      current.running?.stop();
      return settle(standingOf(rows, null));
    }
    const kept = current.kept !== null && current.by === by ? keepOrder(current.kept, rows) : null;
    if (kept !== null) {
      Object.assign(current, { standing: standingOf(rows, kept.order), columns: keys, kept });
      return;
    }
    // Rows that come all the time may not keep it from ever coming to its end.
    if (current.running?.by === by && current.columns === keys) return;
    current.running?.stop();
    const run = runSliced(arrange(rows, columns, by, current.arranged), (arranged) => {
      settle(standingOf(rows, arranged.order), arranged);
      again((before) => before + 1);
    });
    if (run.now !== null) return settle(standingOf(rows, run.now.result.order), run.now.result);
    current.running = { by, stamp, stop: run.stop };
    // Until then as it was: rows that have come since stand nowhere yet.
    if (current.columns !== keys) current.standing = standingOf(rows, null);
    current.columns = keys;
    // Having come to its end for rows that are no longer those, it is done once more: that finds the same in no time, or what is new.
  }, [stamp, by, lazy === null ? 0 : lazy.length, turn]);
  useEffect(() => () => held.current?.running?.stop(), []);

  const arrangedLazy = useRef<{ lazy: unknown; by: Arrangement }>({ lazy, by: asGiven });
  useEffect(() => {
    const { current } = arrangedLazy;
    const isNew = lazy !== null && (current.by !== by || (current.lazy !== lazy && by !== asGiven));
    arrangedLazy.current = { lazy, by };
    if (!isNew) return;
    const sort = by.sort.map(({ column, down }) => ({ field: column, down }));
    lazy.arrange({ sort, filter: by.filters, search: by.search });
  }, [lazy, by]);

  // From what is the case then: clicks may come faster than the page is painted.
  const change = (next: (before: Arrangement) => Partial<Arrangement>): void =>
    setBy((before) => ({ by: { ...before.by, ...next(before.by) }, asked: before.asked + 1 }));
  return {
    by,
    standing: held.current.standing,
    busy: held.current.running !== null,
    isFiltered: !given && (by.search.trim() !== "" || hasFilter(by)),
    asked,
    sort: (key, down, more) => change(({ sort }) => ({ sort: sorted(sort, key, down, more) })),
    turn: (key, more) =>
      change(({ sort }) => {
        const before = sort.find(({ column }) => column === key);
        return { sort: sorted(sort, key, before === undefined ? false : before.down ? null : true, more) };
      }),
    filter: (key, text) =>
      change(({ filters: { [key]: _before, ...others } }) => ({
        filters: text.trim() === "" ? others : { ...others, [key]: text },
      })),
    search: (text) => change(() => ({ search: text })),
    clear: () => change(() => ({ filters: {}, search: "" })),
  };
}

/** A column keeps its rank among those that rows are sorted by. */
function sorted(sort: Arrangement["sort"], key: string, down: boolean | null, more: boolean): Arrangement["sort"] {
  const others = more ? sort.filter(({ column }) => column !== key) : [];
  const rank = more ? sort.findIndex(({ column }) => column === key) : -1;
  if (down === null) return others;
  return rank < 0 ? [...others, { column: key, down }] : others.toSpliced(rank, 0, { column: key, down });
}

/** Rows are asked by the places of their columns. */
const keysOf = (columns: readonly ShownColumn[]): string => columns.map(({ key }) => key).join("\u0000");

const hasFilter = ({ filters }: Arrangement): boolean => Object.keys(filters).length > 0;
