// Rows and columns to look through: sorted in the page, thousands of rows, and what the user selects in them.
import type { Handle } from "../../core/block.ts";
import { checkData, type Data, type DataProps, type FieldOf, readData, type RowOf } from "../../data/index.ts";
import type { Binds, Bound } from "../bind.ts";
import { type CommonProps, defineElement, type Mistake, type ValueKind, write, writeText } from "../define.ts";
import { type Cell, findColumns, type TableColumn } from "../table/cells.ts";

/** What is selected: rows by their position in `data`, columns by their key. */
export interface Selection {
  /** Positions in `data`, from 0. */
  rows: number[];
  /** Keys of columns. */
  columns: string[];
}

/** One row or several, one column or several. */
export type SelectionMode = "row" | "rows" | "column" | "columns";

export interface DataFrameProps<R = any, D = Data> extends CommonProps, DataProps<D> {
  /** Which columns, in which order: keys, or keys with a heading. All of them when left out. */
  columns?: readonly (FieldOf<R> | TableColumn<FieldOf<R>>)[];
  /** What it is called, for screen readers; "Data" when left out. */
  label?: string;
  /** The most pixels that it is high, 400 unless given; what is longer is scrolled. */
  height?: number;
  /** What can be selected: `"row"`, `"rows"`, `"column"`, `"columns"`, or one of each in a list. */
  selection?: SelectionMode | readonly SelectionMode[];
}

/** The props of one in which something can be selected. */
export interface SelectableProps<R = any, B = Selection> extends DataFrameProps<R> {
  selection: SelectionMode | readonly SelectionMode[];
  /** What is selected until the user changes it; when a later run passes a different one, it takes that. */
  value?: Partial<Selection>;
  /** Ties the selection to a variable both ways: `bind={state.selected}`. */
  bind?: B;
  /** The field's name in a form. */
  name?: string;
  /** Keeps the selection for the session while the element is not drawn. */
  persist?: boolean;
  /** Shown, but nothing can be selected. */
  disabled?: boolean;
  /** Called with the new selection before the script runs. */
  onChange?: (selection: Selection) => unknown;
}

type DataFrameCall = <D extends Data, S extends SelectionMode | readonly SelectionMode[] = never, B = never>(
  props: DataFrameProps<RowOf<D>, D> & { selection?: S } & SelectionProps<S, Bound<B, Selection>> & Binds<B>,
) => [S] extends [never] ? Handle<DataFrameProps<RowOf<D>>> : Selection;

/** What goes with `selection` only. */
type SelectionProps<S, B> = [S] extends [never] ? Unselectable : Omit<SelectableProps<any, B>, keyof DataFrameProps>;

type Unselectable = { [K in Exclude<keyof SelectableProps, keyof DataFrameProps>]?: undefined };

/** What a painter gets of it. */
export interface ShownFrame {
  columns: readonly { key: string; label: string; numeric: boolean }[];
  rows: readonly (readonly Cell[])[];
  label: string;
  height: number;
  rowMode: "row" | "rows" | null;
  columnMode: "column" | "columns" | null;
  disabled?: boolean;
}

type Props = SelectableProps<any>;

const selection: ValueKind<Selection, Props> = {
  initial: () => ({ rows: [], columns: [] }),
  fit({ rows = [], columns = [] }: Partial<Selection>, props) {
    const { rowMode, columnMode } = modesOf(props);
    const data = readData(props.data);
    const known = findColumns(data, props.columns);
    const allowed = [...new Set(rows)].filter((row) => Number.isInteger(row) && row >= 0 && row < data.length);
    const named = [...new Set(columns)].filter((key) => known.some((column) => column.key === key));
    return {
      rows: rowMode === null ? [] : allowed.slice(0, rowMode === "row" ? 1 : undefined),
      columns: columnMode === null ? [] : named.slice(0, columnMode === "column" ? 1 : undefined),
    };
  },
  decode(raw, props) {
    const { rows, columns } = (raw ?? {}) as Partial<Selection>;
    if (!Array.isArray(rows) || !Array.isArray(columns))
      throw new TypeError("Lists of rows and of columns are expected.");
    const fitting = selection.fit({ rows, columns }, props);
    if (fitting.rows.length !== rows.length || fitting.columns.length !== columns.length)
      throw new RangeError("This cannot be selected.");
    return fitting;
  },
  copy: ({ rows, columns }) => ({ rows: [...rows], columns: [...columns] }),
};

/**
 * A table to look through: a click on a heading sorts, thousands of rows scroll smoothly. With `selection` it evaluates to
 * what is selected: rows by their position in `data`, however they are sorted, and columns by their key. Without it, to a handle.
 *
 * @returns A `Handle`; with `selection` the `Selection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for two ways to select rows, or columns, at once.
 * @example
 * ```tsx
 * const { rows } = <DataFrame data={people} selection="rows" />;
 * <Text>{rows.length} people selected</Text>;
 * ```
 * Streamlit: `st.dataframe`.
 */
export const DataFrame = defineElement<DataFrameCall>({
  name: "DataFrame",
  children: "none",
  props: {
    data: "any!",
    columns: "list",
    label: "text",
    height: "number",
    selection: "any",
    value: "any",
    bind: "any",
    name: "text",
    persist: "flag",
    disabled: "flag",
    onChange: "handler",
  },
  defaults: { label: "Data", height: 400 },
  value: selection,
  handler: "onChange",
  check,
  prepare: ({
    data,
    columns,
    selection: _selection,
    value: _value,
    bind: _bind,
    onChange: _onChange,
    ...shown
  }: Props) => {
    const frame = readData(data);
    const found = findColumns(frame, columns);
    return {
      ...shown,
      ...modesOf({ selection: _selection }),
      columns: found.map(({ key, label, numeric }) => ({ key, label, numeric })),
      rows: Array.from({ length: frame.length }, (_, row) => found.map(({ cell }) => cell(row))),
    };
  },
  result: ({ handle, value }, props) => (props.selection === undefined ? handle : value),
});

const modes: readonly unknown[] = ["row", "rows", "column", "columns"];

const listOf = ({ selection: asked }: Pick<Partial<Props>, "selection">): SelectionMode[] =>
  asked === undefined ? [] : ([asked].flat() as SelectionMode[]);

function modesOf(props: Pick<Partial<Props>, "selection">): Pick<ShownFrame, "rowMode" | "columnMode"> {
  const asked = listOf(props);
  return {
    rowMode: asked.find((mode) => mode === "row" || mode === "rows") ?? null,
    columnMode: asked.find((mode) => mode === "column" || mode === "columns") ?? null,
  };
}

function check(props: Props): Mistake | undefined {
  const wrong = checkData(props.data);
  if (wrong !== undefined) return wrong;
  const asked = listOf(props);
  const kinds = new Set(asked.map((mode) => writeText(mode).replace(/s$/, "")));
  if (asked.every((mode) => modes.includes(mode)) && kinds.size === asked.length) return undefined;
  return {
    found: `selection is ${write(props.selection)}.`,
    expected: 'selection must be "row" or "rows", "column" or "columns", or one of each in a list.',
    write: 'selection={["rows", "column"]}',
  };
}
