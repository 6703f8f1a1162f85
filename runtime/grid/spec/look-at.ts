// Data with its columns and the names of its rows, as it was when an element was drawn last: gestures mean what the user saw.
import { type Frame, LazyRows, readData } from "../../data/index.ts";
import { type AskedColumns, askedColumns, findColumns, type FoundColumn } from "./find-columns.ts";
import { lazyFrame } from "./lazy-frame.ts";
import { type RowKey, RowKeys } from "./row-keys.ts";

export interface GridProps {
  data: unknown;
  columns?: AskedColumns;
  rowKey?: RowKey | null;
}

export interface Look {
  readonly frame: Frame;
  readonly columns: readonly FoundColumn[];
  readonly keys: RowKeys;
  readonly lazy: LazyRows | null;
}

interface Known extends Look {
  readonly asked: AskedColumns;
  readonly rowKey: RowKey | null | undefined;
}

/** More elements than this seldom show the same data. */
const MOST = 4;

/** By the data; of several elements that show the same, the one drawn last comes first. */
const looks = new WeakMap<object, readonly Known[]>();

/** The frame that was made while props were checked, for the draw that follows. */
let checked: { readonly data: unknown; readonly frame: Frame } | null = null;

const frameOf = (data: unknown, asked: AskedColumns): Frame =>
  data instanceof LazyRows
    ? lazyFrame(
        data,
        askedColumns([], asked).map(({ key }) => key),
      )
    : readData(data);

/** Looks for the first time in a draw. */
export function checkFrame({ data, columns }: GridProps): Frame {
  checked = { data, frame: frameOf(data, columns) };
  return checked.frame;
}

/** Looks anew: the data may have changed in place. */
export function lookAnew(props: GridProps): Look {
  const { data, columns: asked, rowKey } = props;
  const frame = checked !== null && checked.data === data ? checked.frame : frameOf(data, asked);
  checked = null;
  const keys = new RowKeys(frame, rowKey);
  const look: Known = {
    frame,
    columns: findColumns(frame, asked),
    keys,
    lazy: data instanceof LazyRows ? data : null,
    asked,
    rowKey,
  };
  const others = (looks.get(data as object) ?? []).filter((known) => !isFor(known, props));
  looks.set(data as object, [look, ...others].slice(0, MOST));
  return look;
}

/** What was seen when the element was drawn. */
export function lookAgain(props: GridProps): Look {
  return looks.get(props.data as object)?.find((known) => isFor(known, props)) ?? lookAnew(props);
}

const isFor = (known: Known, { columns, rowKey }: GridProps): boolean =>
  known.asked === columns && known.rowKey === rowKey;
