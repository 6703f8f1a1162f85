// What is selected in a grid: keys or positions of rows for the script, ids for the painter.
import { type Frame, isPlain } from "../../data/index.ts";
import type { ValueKind } from "../../elements/define.ts";
import { same } from "../../core/values/same.ts";
import { keepSelection, readKept } from "./lazy-selection.ts";
import { type Modes, readModes, type SelectionMode } from "./modes.ts";
import { idOf } from "./row-keys.ts";
import { type GridProps, type Look, lookAgain } from "./look-at.ts";
import type { SentSelection, ShownGrid } from "./shown.ts";

/** What is selected: rows by their key where there is a `rowKey`, else by their position in `data`, from 0. */
export interface Selection<Key = number> {
  /** Keys or positions, in the order of the data. */
  rows: Key[];
  /** Keys of columns, in the order in which they were selected. */
  columns: string[];
  /** Cells by row and column, row by row. */
  cells: SelectedCell<Key>[];
}

/** A cell that is selected. */
export interface SelectedCell<Key = number> {
  /** The key of its row, or the position. */
  row: Key;
  /** The key of its column. */
  column: string;
}

type Any = Selection<any>;

interface Props extends GridProps {
  selection?: SelectionMode | readonly SelectionMode[];
}

/** What the data was when the selection was made, and what the painter is told of it. */
interface Made {
  readonly length: number;
  readonly names: string;
  /** Of some rows that are known by their position: what stood there. */
  readonly rows: readonly (readonly [position: number, row: unknown])[];
  readonly sent: SentSelection;
  /** The rows that were selected have other positions now. */
  readonly moved: boolean;
}

const made = new WeakMap<Any, Made>();

/** So many rows are looked at to find out whether they stand elsewhere now. */
const MOST_LOOKS = 100;
const MOST_COMPARED = 5000;

export const nothing = (): Any => ({ rows: [], columns: [], cells: [] });

/** Positions of rows and keys of columns that are there, each once. */
interface Places {
  readonly rows: readonly number[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly [row: number, column: string])[];
}

export const selectionKind: ValueKind<Any, Props> = {
  initial: nothing,
  fit(value, props) {
    const modes = readModes(props.selection);
    if (modes.rowMode === null && modes.columnMode === null && modes.cellMode === null) return nothing();
    const look = lookAgain(props);
    const given: Partial<Any> = typeof value === "object" && value !== null ? value : {};
    if (look.lazy !== null) return keep(given, look, modes);
    const before = made.get(given as Any);
    const isGone = before !== undefined && !look.keys.keyed && isOther(before, look.frame);
    const places = place(isGone ? { ...given, rows: [], cells: [] } : given, look);
    return makeSelection(allow(places, modes), look, before !== undefined && !isGone && hasMoved(before, look));
  },
  decode(raw, props, held) {
    const { rows, columns, cells = [] } = (raw ?? {}) as Partial<SentSelection>;
    if (!Array.isArray(rows) || !Array.isArray(columns) || !Array.isArray(cells))
      throw new TypeError("Lists of rows, of columns and of cells are expected.");
    const look = lookAgain(props);
    if (look.lazy !== null) {
      const selection = held?.value ?? nothing();
      const sent = made.get(selection)?.sent;
      const before = sent && { selection, sent };
      return keep(readKept({ rows, columns, cells }, look, before), look, readModes(props.selection));
    }
    const find = (id: unknown): number => (typeof id === "string" ? look.keys.find(id) : -1);
    const places = clean(
      {
        rows: rows.map(find),
        columns,
        cells: cells.map((cell) => [find(cell?.row), cell?.column] as const),
      },
      look,
    );
    const allowed = allow(places, readModes(props.selection));
    const sizes = [rows, columns, cells].map(({ length }) => length);
    const left = [allowed.rows, allowed.columns, allowed.cells].map(({ length }) => length);
    if (sizes.some((size, at) => size !== left[at])) throw new RangeError("This cannot be selected.");
    return makeSelection(allowed, look, false);
  },
  encode(value) {
    return (value === null ? undefined : made.get(value)?.sent) ?? sendSelection(value ?? {});
  },
  copy(value) {
    const { rows, columns, cells } = value;
    const copied = { rows: [...rows], columns: [...columns], cells: cells.map((cell) => ({ ...cell })) };
    const known = made.get(value);
    if (known !== undefined) made.set(copied, known);
    return copied;
  },
  hints(value, props) {
    const { keys, frame } = lookAgain(props);
    const { problem } = keys;
    if (problem !== null) return [[`row-key-${problem.why}`, { row: problem.row, key: problem.key }]];
    if (value === null || made.get(value)?.moved !== true) return [];
    return [["rows-reordered", { field: likelyKey(frame) }]];
  },
};

function keep(given: Partial<Any>, look: Look, modes: Modes): Any {
  const { selection, sent } = keepSelection(given, look, modes);
  made.set(selection, { length: 0, names: "", rows: [], sent, moved: false });
  return selection;
}

function place({ rows, columns, cells }: Partial<Any>, look: Look): Places {
  const list = <T>(given: readonly T[] | undefined): readonly T[] => (Array.isArray(given) ? given : []);
  const find = (key: unknown): number => look.keys.findKey(key);
  return clean(
    {
      rows: list(rows).map(find),
      columns: list(columns),
      cells: list(cells).map((cell) => [find(cell?.row), cell?.column] as const),
    },
    look,
  );
}

function clean({ rows, columns, cells }: Places, { columns: known }: Look): Places {
  const order = new Map(known.map(({ shown }, at) => [shown.key, at]));
  const byRow = new Map<number, Set<string>>();
  for (const [row, column] of cells) {
    if (row < 0 || !order.has(column)) continue;
    const inRow = byRow.get(row);
    if (inRow === undefined) byRow.set(row, new Set([column]));
    else inRow.add(column);
  }
  return {
    rows: sorted(new Set(rows.filter((row) => row >= 0))),
    columns: [...new Set(columns)].filter((key) => order.has(key)),
    cells: sorted(byRow.keys()).flatMap((row) =>
      [...byRow.get(row)!].sort((a, b) => order.get(a)! - order.get(b)!).map((column) => [row, column] as const),
    ),
  };
}

const sorted = (rows: Iterable<number>): readonly number[] => [...Uint32Array.from(rows).sort()];

function allow(
  { rows, columns, cells }: Places,
  modes: Pick<ShownGrid, "rowMode" | "columnMode" | "cellMode">,
): Places {
  const most = <T>(list: readonly T[], mode: string | null): readonly T[] =>
    mode === null ? [] : mode.endsWith("s") ? list : list.slice(0, 1);
  return {
    rows: most(rows, modes.rowMode),
    columns: most(columns, modes.columnMode),
    cells: most(cells, modes.cellMode),
  };
}

function makeSelection({ rows, columns, cells }: Places, { keys, frame }: Look, moved: boolean): Any {
  const selection: Any = {
    rows: rows.map((row) => keys.keyOf(row)),
    columns: [...columns],
    cells: cells.map(([row, column]) => ({ row: keys.keyOf(row), column })),
  };
  const known = keys.keyed ? [] : [...rows, ...cells.map(([row]) => row)].slice(0, MOST_LOOKS);
  made.set(selection, {
    length: frame.length,
    names: namesOf(frame),
    rows: known.map((row) => [row, snapshotOf(frame.row(row))] as const),
    sent: {
      rows: rows.map((row) => keys.idOf(row)),
      columns,
      cells: cells.map(([row, column]) => ({ row: keys.idOf(row), column })),
    },
    moved,
  });
  return selection;
}

/** What was never looked at is sent as it is: whether it can be selected is seen when it comes. */
const sendSelection = ({ rows = [], columns = [], cells = [] }: Partial<Any>): SentSelection => ({
  rows: rows.map(idOf),
  columns,
  cells: cells.map(({ row, column }) => ({ row: idOf(row), column })),
});

const namesOf = ({ names }: Frame): string => names.join("\n");

/** What a row holds now; it may be changed in place. */
const snapshotOf = (row: unknown): unknown => (isPlain(row) ? { ...row } : row);

const isOther = ({ length, names }: Made, frame: Frame): boolean => length !== frame.length || names !== namesOf(frame);

/** A row that was selected stands at another position now. */
function hasMoved({ rows, moved }: Made, { frame, keys }: Look): boolean {
  if (keys.keyed) return false;
  if (moved) return true;
  const gone = rows.find(([position, row]) => !same(snapshotOf(frame.row(position)), row));
  if (gone === undefined) return false;
  const most = Math.min(frame.length, MOST_COMPARED);
  for (let at = 0; at < most; at++) if (same(snapshotOf(frame.row(at)), gone[1])) return true;
  return false;
}

/** A field that could tell rows apart, by its name. */
const likelyKey = ({ names }: Frame): string => names.find((name) => /^(_?id|key|uuid|code)$/i.test(name)) ?? "id";
