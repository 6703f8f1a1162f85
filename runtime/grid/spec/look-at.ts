// Data with its columns and the names of its rows, as it was when an element was drawn last: gestures mean what the user saw.
import { type Frame, LazyRows, readData } from "../../data/index.ts";
import { type AskedColumns, askedColumns, findColumns, type FoundColumn } from "./find-columns.ts";
import { lazyFrame } from "./lazy-frame.ts";
import { nameRows, type RowKey, type RowKeys } from "./row-keys.ts";

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
  const lazy = data instanceof LazyRows ? data : null;
  const before = rowKey === undefined || rowKey === null ? [] : recentKeys();
  const look: Known = {
    frame,
    columns: findColumns(frame, asked),
    keys: nameRows(frame, rowKey, lazy !== null, before),
    lazy,
    asked,
    rowKey,
  };
  const others = (looks.get(data as object) ?? []).filter((known) => !isFor(known, props));
  looks.set(data as object, [look, ...others].slice(0, MOST));
  if (look.keys.keyed) remember(data as object);
  return look;
}

/** What was looked at last, as long as it is there: a rerun often brings the same rows in another list. */
const recent: WeakRef<object>[] = [];
const MOST_RECENT = 8;

function remember(data: object): void {
  if (recent[0]?.deref() === data) return;
  recent.unshift(new WeakRef(data));
  recent.length = Math.min(recent.length, MOST_RECENT);
}

const recentKeys = (): RowKeys[] =>
  recent.flatMap((data) => (looks.get(data.deref() ?? {}) ?? []).map(({ keys }) => keys));

/** What was seen when the element was drawn. */
export function lookAgain(props: GridProps): Look {
  return looks.get(props.data as object)?.find((known) => isFor(known, props)) ?? lookAnew(props);
}

const isFor = (known: Known, { columns, rowKey }: GridProps): boolean =>
  known.asked === columns && known.rowKey === rowKey;
