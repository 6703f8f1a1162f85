// Rows and columns to look through: sorted, filtered and searched by the user, and what he selects in them.
import type { Handle } from "../../core/tape/block.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import {
  type CellClick,
  checkGrid,
  clickHandler,
  lookInTest,
  type GridColumns,
  hearRowsInSight,
  keepApart,
  nothing,
  prepareGrid,
  readClick,
  type Selection,
  selectionKind,
  type SelectionMode,
  type ValueIn,
} from "../../grid/spec/index.ts";
import type { Binds, Bound, Told } from "../bind.ts";
import { type CommonProps, defineElement, hearBoth } from "../define.ts";

/** What rows are known by: `F` is the field of their key, `M` what a function makes of them; neither: their position. */
type Key<R, F, M> = [M] extends [never] ? ([F] extends [never] ? number : ValueIn<R, F>) : M;

export interface DataFrameProps<R = any, D = Data, F = FieldOf<R>, M = any> extends CommonProps {
  /**
   * The rows: objects, whose keys are the columns, or arrays; columns by name; a `Map`; a table of Arrow or Arquero; `lazyRows`,
   * which are loaded when they are seen. They may be changed in place between runs. Of more than ten thousand rows not each is
   * asked for its keys.
   */
  data: D;
  /**
   * Which columns, in which order: keys, or keys with how they are shown; all of them when left out. Or an object by key, which says
   * how some are shown: `{ price: { label: "Price", format: { style: "currency", currency: "EUR" } } }`.
   */
  columns?: GridColumns<R>;
  /** The field that tells rows apart, or a function of the row: what is selected follows it through new data. Without it, rows are known by their positions. */
  rowKey?: F | ((row: R) => M);
  /** What it is called, for screen readers; “Data” in the language of the page when left out. */
  label?: string;
  /** The most pixels that it is high, 400 unless given; what is longer is scrolled. `"content"`: as high as all its rows; `"stretch"`: as its place. */
  height?: number | "stretch" | "content";
  /** Pixels from 16 to 1000 that each row is high; unless given 36, and 44 where fingers point. */
  rowHeight?: number;
  /** Whether the user can search in it; on when left out. */
  search?: boolean;
  /**
   * Whether the user can download it as a file with commas, or the name of that file; `data.csv` when left out. A text that
   * begins with `=`, `+`, `-` or `@` gets an apostrophe, so that no spreadsheet takes it for a formula.
   */
  download?: boolean | string;
  /** Called when a cell is clicked, before the script runs. */
  onCellClick?: (click: CellClick<R, Key<R, F, M>>) => unknown;
  /** What can be selected: `"row"`, `"rows"`, `"column"`, `"columns"`, `"cell"`, `"cells"`, or one of each in a list. */
  selection?: SelectionMode | readonly SelectionMode[];
}

/** The props of one in which something can be selected: `K` is what rows are known by. */
export interface SelectableProps<R = any, B = Selection, K = any> extends DataFrameProps<R> {
  selection: SelectionMode | readonly SelectionMode[];
  /** What is selected until the user changes it; when a later run passes a different one, it takes that. */
  value?: Partial<Selection<K>>;
  /** Ties the selection to a variable both ways: `bind={state.selected}`. */
  bind?: B;
  /** The field's name in a form. */
  name?: string;
  /** Keeps the selection for the session while the element is not drawn. */
  persist?: boolean;
  /** Shown, but nothing can be selected. */
  disabled?: boolean;
  /** Called with the new selection before the script runs. */
  onChange?: (selection: Selection<K>) => unknown;
}

type DataFrameCall = <
  D extends Data,
  S extends SelectionMode | readonly SelectionMode[] = never,
  B = never,
  const F extends FieldOf<RowOf<D>> = never,
  M = never,
>(
  props: DataFrameProps<RowOf<D>, D, F, M> & { selection?: S } & SelectionProps<S, B, NoInfer<Key<RowOf<D>, F, M>>> &
    Binds<B>,
) => [S] extends [never] ? Handle<DataFrameProps<RowOf<D>>> : Selection<Key<RowOf<D>, F, M>>;

/** What goes with `selection` only. */
type SelectionProps<S, B, K> = [S] extends [never]
  ? Unselectable
  : Omit<SelectableProps<any, Bound<B, Selection<K>>, Told<K>>, keyof DataFrameProps>;

type Unselectable = { [N in Exclude<keyof SelectableProps, keyof DataFrameProps>]?: undefined };

/**
 * A table to look through, of thousands or millions of rows: the user sorts it by several columns, filters, searches, moves and
 * hides columns, copies and downloads. With `selection` it evaluates to what is selected: rows by their key where there is a
 * `rowKey`, else by their position in `data`, however they are sorted. Without it, to a handle.
 *
 * @returns A `Handle`; with `selection` the `Selection`.
 * @throws {Problem} `prop-invalid` for what is no data, for a column that no row has, for a kind or a format that does not fit its
 * values, and for two ways to select rows, columns or cells at once.
 * @example
 * ```tsx
 * const { rows } = (
 *   <DataFrame
 *     data={people}
 *     rowKey="id"
 *     selection="rows"
 *     columns={{ salary: { format: { style: "currency", currency: "EUR" } }, mail: { kind: "link" } }}
 *   />
 * );
 * <Text>{rows.length} people selected</Text>;
 * ```
 * Streamlit: `st.dataframe`, with `st.column_config` in `columns`.
 */
export const DataFrame = defineElement<DataFrameCall>({
  name: "DataFrame",
  children: "none",
  props: {
    data: "any!",
    columns: "any",
    rowKey: "any",
    label: "text",
    height: "any",
    rowHeight: "number",
    search: "flag",
    download: "any",
    selection: "any",
    value: "any",
    bind: "any",
    name: "text",
    persist: "flag",
    disabled: "flag",
    onCellClick: "handler",
    onChange: "handler",
  },
  defaults: { height: 400, search: true, download: true },
  value: selectionKind,
  handler: "onChange",
  stands: keepApart,
  hear: hearBoth,
  inSight: hearRowsInSight,
  handlerOf: clickHandler,
  says: readClick,
  inTest: lookInTest,
  check: checkGrid,
  prepare: (props) => prepareGrid(props),
  result: ({ handle, value }, { selection }) => (selection === undefined ? handle : value),
  rest: (_, node) => (node.given("selection") === undefined ? node : nothing()),
});
