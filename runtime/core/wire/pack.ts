// Data as JSON can carry it, and back: numbers that JSON has no word for, BigInts, dates, maps, sets and typed arrays are marked. Takes anything.
import { addBytes, readBytes, type TypedArrayName, typedArrayName, writeBytes } from "./bytes.ts";
import { write } from "../values/write.ts";

/** What stands for a value that JSON cannot carry: `{ $: "number", of: "NaN" }`. */
interface Packed {
  readonly $: keyof typeof unpackers;
  readonly of: any;
}

/** How many values are packed before one is written as text: what holds one object many times over has no end. */
const MOST = 500_000;

/**
 * Plain data of its own: what happens to the original does not reach it. Files stay what they are, functions stay behind.
 *
 * @param brief For somebody who only reads it: of what can say itself in short, with `toBrief`, that.
 * @param lend Says where the bytes of a file are to be had, where they go another way.
 */
export function pack(value: unknown, brief = false, lend?: Lend): unknown {
  const around: unknown[] = [];
  let left = MOST;
  const inside = (value: any): unknown => {
    const type = typeof value;
    if (type === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
      return { $: "number", of: Object.is(value, -0) ? "-0" : `${value}` };
    if (type === "bigint") return { $: "bigint", of: `${value}` };
    if (type === "symbol") return write(value);
    if (type === "function") return undefined;
    if (type !== "object" || value === null) return value;
    if (around.includes(value)) return "[circular]";
    if (around.length > 200 || --left < 0) return "…";
    around.push(value);
    try {
      return packObject(value, inside, brief, lend);
    } catch {
      return write(value);
    } finally {
      around.pop();
    }
  };
  return inside(value);
}

function packObject(value: any, inside: (value: unknown) => unknown, brief: boolean, lend?: Lend): unknown {
  if (Array.isArray(value)) return value.length < 10_000_000 ? value.map((item) => inside(item) ?? null) : write(value);
  if (value instanceof Date) return { $: "date", of: inside(value.getTime()) };
  if (value instanceof Map) return { $: "map", of: listOf(value).map(([key, item]) => [inside(key), inside(item)]) };
  if (value instanceof Set) return { $: "set", of: listOf(value).map(inside) };
  if (isFile(value)) return lend === undefined ? value : { $: "file", of: lend(value) };
  const numbers = typedArrayName(value);
  if (numbers !== undefined) return { $: "bytes", of: [numbers, writeBytes(value)] };
  if (brief && typeof value.toBrief === "function") return inside(value.toBrief());
  if (typeof value.toJSON === "function") return inside(value.toJSON());
  const fields = Object.fromEntries(
    Object.keys(value)
      .map((key) => [key, inside(value[key])])
      .filter(([, item]) => item !== undefined),
  );
  return "$" in fields ? { $: "object", of: fields } : fields;
}

/** Who counts for himself may have no end. */
function listOf<T>(items: Iterable<T>): T[] {
  const list: T[] = [];
  for (const item of items) if (list.push(item) === MOST) break;
  return list;
}

const isFile = (value: object): boolean => {
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return tag === "File" || tag === "Blob";
};

/** Where the bytes of a file are to be had, for the other side. */
export interface LentFile {
  readonly ticket: string;
  readonly type: string;
}
export type Lend = (file: object) => LentFile;

let fileOf = (_lent: LentFile): unknown => null;

/** A page knows how to get what was lent. */
export const setFileMaker = (make: typeof fileOf): void => void (fileOf = make);

const unpackers = {
  file: (of: LentFile) => fileOf(of),
  grown: ([name, kept, text]: [TypedArrayName, number, string], before: unknown) =>
    addBytes(name, before as ArrayBufferView, kept, text),
  number: (of: string) => Number(of),
  bigint: (of: string) => BigInt(of),
  date: (of: unknown) => new Date(unpack(of) as number),
  map: (of: [unknown, unknown][]) => new Map(of.map(([key, item]) => [unpack(key), unpack(item)])),
  set: (of: unknown[]) => new Set(of.map((item) => unpack(item))),
  bytes: ([name, text]: [TypedArrayName, string]) => readBytes(name, text),
  object: (of: object) => unpackFields(of),
};

/** What was packed. @param before What the sender knew of the same value: numbers may only have been added to. */
export function unpack(value: unknown, before?: any): unknown {
  if (typeof value !== "object" || value === null || isFile(value)) return value;
  if (Array.isArray(value)) return value.map((item, at) => unpack(item, before?.[at]));
  return "$" in value
    ? unpackers[(value as Packed).$]((value as Packed).of as never, before)
    : unpackFields(value, before);
}

const unpackFields = (fields: object, before?: any): object =>
  Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, unpack(item, before?.[key])]));
