// Tables of the Arrow shape, as apache-arrow and flechette make them.
import { askedColumn, isNumberArray, listColumn } from "./column.ts";
import type { Column, FieldKind, Frame } from "./frame.ts";
import { Columns } from "./from-columns.ts";

/** What is used of such a table. */
export interface ArrowShape {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: unknown; readonly type?: { typeId?: number } }[] };
  getChildAt(at: number): VectorShape | null | undefined;
  get(at: number): unknown;
}

interface VectorShape {
  readonly length: number;
  readonly nullCount?: number;
  get?(at: number): unknown;
  at?(at: number): unknown;
  toArray(): unknown;
}

/** The numbers that Arrow's own format has for types of moments: days and times of day apart. */
const MOMENTS = new Set([8, 10]);
/** Whole numbers and fractions, wide ones included. */
const NUMBERS = new Set([2, 3]);
const TEXTS = new Set([5, 20]);
/** Lists and records, which apache-arrow gives as vectors and rows of its own. */
const NESTED = new Set([12, 13, 16, 17]);

export const isArrow = (data: any): data is ArrowShape =>
  typeof data.numRows === "number" && typeof data.getChildAt === "function" && Array.isArray(data.schema?.fields);

/** Tables of Arrow cannot be changed: they are looked at once. */
export function fromArrow(table: ArrowShape): Frame {
  const columns = table.schema.fields.map(({ name, type }, at) =>
    columnOf(`${name as string}`, type?.typeId, table.getChildAt(at), table.numRows),
  );
  return new Columns(columns, table.numRows, (at) => table.get(at));
}

function columnOf(name: string, type = NaN, vector: VectorShape | null | undefined, length: number): Column {
  if (vector === null || vector === undefined) return askedColumn(name, length, () => undefined, "empty");
  // The texts of a dictionary, and times that come as numbers, are put together anew at each look.
  const read = vector.get !== undefined ? vector.get.bind(vector) : vector.at!.bind(vector);
  if (MOMENTS.has(type)) return askedColumn(name, length, (at) => dateOf(read(at)), "date");
  if (NUMBERS.has(type) && vector.nullCount === 0) {
    const values = vector.toArray();
    if (isNumberArray(values)) return listColumn(name, values, length);
  }
  if (NESTED.has(type)) return askedColumn(name, length, (at) => plainOf(read(at)));
  return askedColumn(name, length, read, TEXTS.has(type) ? kindOfTexts(vector) : undefined);
}

const kindOfTexts = ({ length, nullCount }: VectorShape): FieldKind =>
  nullCount !== undefined && nullCount < length ? "text" : "empty";

const dateOf = (value: unknown): unknown =>
  typeof value === "number" || typeof value === "bigint" ? new Date(Number(value)) : value;

function plainOf(value: any): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (typeof value.toJSON === "function") return value.toJSON();
  return typeof value.toArray === "function" ? [...value] : value;
}
