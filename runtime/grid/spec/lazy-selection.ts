// What is selected of rows that are loaded when they are seen: nobody knows of those that are not here whether they are still there.
import { idOf } from "./row-keys.ts";
import type { Modes } from "./modes.ts";
import type { Look } from "./look-at.ts";
import type { Selection } from "./selection.ts";
import type { SentSelection } from "./shown.ts";

type Any = Selection<any>;

/** A selection, and what the page is told of it. */
export interface KeptSelection {
  readonly selection: Any;
  readonly sent: SentSelection;
}

/** As it was given, as far as that can be selected. */
export function keepSelection(given: Partial<Any>, { columns, keys }: Look, modes: Modes): KeptSelection {
  const known = new Set(columns.map(({ shown }) => shown.key));
  const mayBe = (key: unknown): boolean =>
    keys.keyed ? key !== undefined && key !== null : Number.isSafeInteger(key) && (key as number) >= 0;
  const rows = most(unique(list(given.rows).filter(mayBe), idOf), modes.rowMode);
  const chosen = most(unique(list(given.columns), String), modes.columnMode).filter((key) => known.has(key));
  const cells = most(
    unique(
      list(given.cells).filter((cell) => mayBe(cell?.row) && known.has(cell?.column)),
      ({ row, column }) => `${idOf(row)} ${column}`,
    ),
    modes.cellMode,
  ).map(({ row, column }) => ({ row, column }));
  return {
    selection: { rows, columns: chosen, cells },
    sent: {
      rows: rows.map(idOf),
      columns: chosen,
      cells: cells.map(({ row, column }) => ({ row: idOf(row), column })),
    },
  };
}

/** What a page sent, with the keys of rows that are here, or that were selected before. Throws for others. */
export function readKept(
  { rows, columns, cells = [] }: SentSelection,
  look: Look,
  before: KeptSelection | undefined,
): Partial<Any> {
  const known = new Map<string, unknown>();
  before?.sent.rows.forEach((id, at) => known.set(id, before.selection.rows[at]));
  before?.sent.cells.forEach(({ row }, at) => known.set(row, before.selection.cells[at]!.row));
  const keyOf = (id: unknown): unknown => {
    if (typeof id === "string" && known.has(id)) return known.get(id);
    const at = typeof id === "string" ? look.keys.find(id) : -1;
    if (at === -1) throw new RangeError("This cannot be selected.");
    return look.keys.keyOf(at);
  };
  return {
    rows: rows.map(keyOf),
    columns: [...columns],
    cells: cells.map((cell) => ({ row: keyOf(cell?.row), column: cell?.column })),
  };
}

const list = <T>(given: readonly T[] | undefined): readonly T[] => (Array.isArray(given) ? given : []);

const unique = <T>(items: readonly T[], name: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [name(item), item])).values(),
];

const most = <T>(items: readonly T[], mode: string | null): T[] =>
  mode === null ? [] : mode.endsWith("s") ? [...items] : items.slice(0, 1);
