// How the user has sorted, filtered and searched: kept by the keys of the columns, and done anew when rows have changed.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Arranged, type Arrangement, arrange } from "../model/arrange.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { type Look, lookAt } from "./look.ts";
import { runSliced } from "./run-sliced.ts";

export interface Arranging {
  readonly by: Arrangement;
  readonly look: Look;
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

export function useArranged(rows: GridRows, columns: readonly ShownColumn[], stamp: number): Arranging {
  const [{ by, asked }, setBy] = useState({ by: asGiven, asked: 0 });
  const [, repaint] = useState({});
  const held = useRef<{ arranged: Arranged | undefined; stop(): void; busy: boolean; look: Look; columns: string }>({
    arranged: undefined,
    stop: () => {},
    busy: false,
    look: lookAt(rows, null),
    columns: "",
  });
  const { lazy } = rows;
  const given = lazy !== null || (by.sort.length === 0 && by.search.trim() === "" && !hasFilter(by));

  useMemo(() => {
    const { current } = held;
    current.stop();
    current.busy = false;
    if (given) {
      current.arranged = undefined;
      current.look = lookAt(rows, null);
      current.columns = keysOf(columns);
      return;
    }
    const finish = (arranged: Arranged): void => {
      current.columns = keysOf(columns);
      current.arranged = arranged;
      current.busy = false;
      current.look = lookAt(rows, arranged.order);
    };
    const run = runSliced(arrange(rows, columns, by, current.arranged), (arranged) => {
      finish(arranged);
      repaint({});
    });
    current.stop = run.stop;
    if (run.now !== null) return finish(run.now.result);
    current.busy = true;
    // Until then as it was: rows that have come since stand nowhere yet.
    if (current.columns !== keysOf(columns)) current.look = lookAt(rows, null);
    current.columns = keysOf(columns);
  }, [stamp, by, lazy === null ? 0 : lazy.length]);
  useEffect(() => () => held.current.stop(), []);

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
    look: held.current.look,
    busy: held.current.busy,
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
