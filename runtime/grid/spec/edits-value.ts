// The value of an editor: the rows of the data with what the user has made of them.
import type { Schema } from "../../core/values/schema.ts";
import { type Held, sayError, timeZoneNow, type ValueKind, writeText } from "../../elements/define.ts";
import { diffEdits } from "../model/diff-edits.ts";
import { EditBase, Known, nextBase, type SourceRows } from "../model/edit-base.ts";
import { Edits, takeDeed } from "../model/edits.ts";
import { rebase } from "../model/rebase.ts";
import type { Around } from "../model/step-of.ts";
import { type GridProps, type Look, lookAgain } from "./look-at.ts";
import { readDeed } from "./read-deed.ts";
import type { RowKey } from "./row-keys.ts";

export interface EditorProps extends GridProps {
  bind?: { get(): unknown };
  /** What an added row begins with. */
  add?: boolean | object | (() => object);
  remove?: boolean;
  schema?: Schema;
}

/** The rows as the script passes them: what the variable holds, where it holds something. */
export const dataOf = ({ bind, data }: EditorProps): unknown => bind?.get() ?? data ?? [];

/** The props with the rows that are edited. */
export const withData = <P extends EditorProps>(props: P): P => ({ ...props, data: dataOf(props) });

/** Made once for each look: rows that are the same need not be found again. */
const sources = new WeakMap<Look, SourceRows>();

function sourceOf(look: Look, data: unknown): SourceRows {
  let source = sources.get(look);
  if (source !== undefined) return source;
  const { frame, keys } = look;
  source = {
    get length() {
      return frame.length;
    },
    list: Array.isArray(data) ? data : null,
    id: (at) => keys.idOf(at),
    find: (id) => keys.find(id),
    row: (at) => frame.row(at),
    column: (key) => frame.column(key),
  };
  sources.set(look, source);
  return source;
}

function editsOn(props: EditorProps, before: Edits | undefined, isOwn: boolean): Edits {
  const data = dataOf(props);
  const look = lookAgain(withData(props));
  const rows = sourceOf(look, data);
  if (before === undefined) return new Edits(new EditBase(rows, new Known(), null));
  const { known } = before.base;
  // Nothing was drawn since: the variable holds what it held.
  if (before.base.rows === rows) return before;
  const base = nextBase(rows, before.base, known, look.keys.keyed);
  return rebase(before, base, isOwn ? before : known.givenBy(data));
}

function around(props: EditorProps, { base }: Edits): Around {
  const { columns } = lookAgain(withData(props));
  return {
    columns: columns.map(({ shown }) => shown),
    base,
    checks: {
      validate: (key) => columns.find(({ shown }) => shown.key === key)?.validate,
      schema: props.schema,
    },
    zone: timeZoneNow(),
    row: (at) => base.row(at),
    start: () => startOf(props.add),
  };
}

function startOf(add: EditorProps["add"]): Readonly<Record<string, unknown>> {
  try {
    return { ...(typeof add === "function" ? add() : typeof add === "object" ? add : null) };
  } catch (error) {
    throw new RangeError(sayError(error), { cause: error });
  }
}

/** What an editor remembers, submitted or not. */
export function editsIn(held: Held | undefined): Edits | undefined {
  const value = (held?.pending ?? held)?.value;
  return value instanceof Edits ? value : undefined;
}

export const isOn = (prop: unknown): boolean => prop !== undefined && prop !== null && prop !== false;

/** What a row is called by the script. */
export function keyOf(rowKey: RowKey | null | undefined, row: unknown, at: number): unknown {
  if (rowKey === undefined || rowKey === null) return at;
  if (typeof rowKey !== "function") return (row as Record<string, unknown> | null)?.[writeText(rowKey)];
  try {
    return rowKey(row);
  } catch (error) {
    sayError(error);
    return undefined;
  }
}

/** A bound variable holds rows, and so does what the script gets; the session remembers the edits. */
export const editsKind: ValueKind<any, EditorProps> = {
  initial: (props): Edits => editsOn(props, undefined, false),

  fit(value: unknown, props, before: unknown): Edits {
    const isOwn = !(value instanceof Edits);
    const edits = editsOn(props, isOwn ? (before instanceof Edits ? before : undefined) : value, isOwn);
    // What a form keeps back is not known to the script yet.
    if (before !== undefined) edits.base.known.told = edits;
    return edits;
  },

  decode(raw, props, held): Edits {
    const deed = readDeed(raw);
    const edits = editsIn(held) ?? editsOn(props, undefined, false);
    edits.base.known.told ??= edits;
    const adds = deed.do === "add" || (deed.do === "set" && deed.add !== undefined && deed.add.length > 0);
    if (adds && !isOn(props.add)) throw new RangeError("No rows can be added.");
    if (deed.do === "remove" && props.remove !== true) throw new RangeError("No rows can be removed.");
    return takeDeed(edits, deed, around(props, edits));
  },

  encode: (value: Edits) => value.shown,

  copy(value: Edits) {
    const rows = [...value.rows];
    value.base.known.give(rows, value);
    return rows;
  },

  told(value: Edits, { rowKey }) {
    const { known } = value.base;
    const before = known.told ?? new Edits(value.base);
    known.told = value;
    const changes = diffEdits(before, value, (row, at) => keyOf(rowKey, row, at));
    return changes.edited.length + changes.added.length + changes.deleted.length === 0 ? null : [changes];
  },

  called: (value: Edits) => value?.rows,

  // What the variable holds is what the edits are made on, whatever it is.
  equal: () => true,
};

/** The rows of an editor that cannot be shown, as far as they are rows. */
export function rowsAtRest(props: object): unknown[] {
  try {
    return [...editsOn(props as EditorProps, undefined, false).rows];
  } catch {
    return [];
  }
}
