// The columns of a grid: those that were asked for, or those of the data, each with how it is shown.
import type { Frame } from "../../data/index.ts";
import { writeText } from "../../elements/define.ts";
import { kindOfValues } from "./kind-of-values.ts";
import type { AskedColumn } from "./props.ts";
import type { ColumnKind, ShownColumn, Tone } from "./shown.ts";
import { writtenAlike } from "./written-alike.ts";

/** A column as the painter gets it, and what only the script's side knows. */
export interface FoundColumn {
  readonly shown: ShownColumn;
  /** The value in a row; `undefined` where the data has no such field. */
  readonly at: (row: number) => unknown;
  /** What writes a value. */
  readonly write?: (value: any, row: any) => unknown;
  /** What names a button or a link. */
  readonly text?: (value: any, row: any) => unknown;
  readonly tone?: Tone | ((value: any, row: any) => unknown);
  readonly onClick?: (row: any) => unknown;
  /** What is wrong with a value. */
  readonly validate?: (value: any, row: any) => unknown;
}

export type AskedColumns =
  | Iterable<string | number | AskedColumn>
  | { readonly [key: string]: AskedColumn | undefined }
  | null
  | undefined;

/** What was asked for, column by column: in the order of the list; by key, in that of the data, and behind them what it does not have. */
export function askedColumns(names: readonly string[], asked: AskedColumns): (AskedColumn & { key: string })[] {
  if (asked === undefined || asked === null) return names.map((key) => ({ key }));
  if (Symbol.iterator in asked)
    return [...asked].map((column) =>
      typeof column === "object" && column !== null
        ? { ...column, key: writeText(column.key) }
        : { key: writeText(column) },
    );
  const more = Object.keys(asked).filter((key) => !names.includes(key));
  return [...names, ...more].map((key) => ({ ...(Object.hasOwn(asked, key) ? asked[key] : undefined), key }));
}

export function findColumns(frame: Frame, asked: AskedColumns): readonly FoundColumn[] {
  const wanted = askedColumns(frame.names, asked);
  return wanted.map((column) => makeColumn(frame, column, wanted.length));
}

const nothing = (): undefined => undefined;

function makeColumn(frame: Frame, asked: AskedColumn & { key: string }, count: number): FoundColumn {
  const { key, format, text, tone } = asked;
  const column = frame.column(key);
  const kind: ColumnKind =
    asked.kind ??
    (asked.onClick !== undefined ? "button" : asked.options !== undefined ? "select" : undefined) ??
    (column === undefined ? "text" : kindOfValues(column, count));
  const alike = format === undefined || format === null ? writtenAlike(column, kind) : undefined;
  return {
    shown: { ...shownColumn(asked, kind), ...(alike !== undefined && { alike }) },
    at: column?.at ?? nothing,
    ...(typeof format === "function" && { write: format }),
    ...(typeof text === "function" && { text }),
    ...(tone !== undefined && tone !== null && { tone }),
    ...(asked.onClick !== undefined && { onClick: asked.onClick }),
    ...(typeof asked.validate === "function" && { validate: asked.validate }),
  };
}

/** Kinds that have no order. */
const unsorted: ReadonlySet<ColumnKind> = new Set(["image", "json", "button"]);

function shownColumn(asked: AskedColumn & { key: string }, kind: ColumnKind): ShownColumn {
  const { key, label, help, format, width, pinned, hidden, align, sort, text, min, max, step, options } = asked;
  return {
    key,
    label: writeText(label ?? key),
    kind,
    ...(help !== undefined && { help: writeText(help) }),
    ...(typeof format === "object" && format !== null && { format: { ...format } }),
    ...(typeof width === "number" && width > 0 && { width }),
    ...(pinned && { pinned: pinned === "end" ? "end" : "start" }),
    ...(hidden === true && { hidden }),
    ...(align !== undefined && { align }),
    ...((sort === false || (sort === undefined && unsorted.has(kind))) && { sort: false }),
    ...(typeof text === "string" && { text }),
    ...(typeof min === "number" && { min }),
    ...(typeof max === "number" && { max }),
    ...(typeof step === "number" && step > 0 && { step }),
    ...(typeof asked.required === "boolean" && { required: asked.required }),
    ...(asked.unique === true && { unique: true }),
    ...(asked.readOnly === true && { readOnly: true }),
    ...(options !== undefined && options !== null && { options: readOptions(options) }),
  };
}

const readOptions = (options: readonly unknown[]): NonNullable<ShownColumn["options"]> =>
  [...options].map((option) => {
    const named = option as { value?: unknown; label?: unknown } | null;
    return typeof named === "object" && named !== null && "value" in named
      ? { value: named.value, label: writeText(named.label ?? named.value) }
      : { value: option, label: writeText(option) };
  });
