// Makes columns: of values that can be asked for one by one, of lists, of numbers side by side.
import { findKind } from "./find-kind.ts";
import type { Column, FieldKind, NumberArray } from "./frame.ts";

/** A column whose values are asked for; its kind is found once. */
class Asked implements Column {
  private found: FieldKind | undefined;

  constructor(
    readonly name: string,
    readonly length: number,
    readonly at: (row: number) => unknown,
    kind?: FieldKind,
  ) {
    this.found = kind;
  }

  get kind(): FieldKind {
    return (this.found ??= findKind(this));
  }
}

class Numbers implements Column {
  readonly kind = "number";

  constructor(
    readonly name: string,
    readonly numbers: NumberArray,
  ) {}

  get length(): number {
    return this.numbers.length;
  }

  readonly at = (row: number): unknown => this.numbers[row];
}

/** What a value is when it cannot be looked at: a getter or a proxy throws. */
export const UNREADABLE = "[unreadable]";

/** @param at Gives the value in a row; what it throws stands in the column as `[unreadable]`. */
export function askedColumn(name: string, length: number, at: (row: number) => unknown, kind?: FieldKind): Column {
  const safe = (row: number): unknown => {
    try {
      return at(row);
    } catch {
      return UNREADABLE;
    }
  };
  return new Asked(name, length, safe, kind);
}

/** The column of a list: an array, a typed array. `length`: of all rows; beyond its own end there is nothing. */
export function listColumn(name: string, values: ArrayLike<unknown>, length: number): Column {
  if (isNumberArray(values) && values.length === length) return new Numbers(name, values);
  return askedColumn(name, length, (row) => values[row]);
}

export const isNumberArray = (value: unknown): value is NumberArray =>
  ArrayBuffer.isView(value) && /^(?:Float|U?[Ii]nt)\d+(?:Clamped)?Array$/.test(tagOf(value));

const tagOf = (value: object): string => {
  const tag: unknown = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === "string" ? tag : "";
};
