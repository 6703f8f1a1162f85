// The key of a cached call: its arguments as text, in which values of different types never look alike.
import { Problem } from "../../thrown/problem.ts";

/** Whose argument or result it is, for the messages. */
export interface Call {
  readonly name: string;
}

/** Arguments as they were given: `f(1)` and `f(1, undefined)` are different calls. */
export function keyOf(call: Call, args: readonly unknown[]): string {
  return args.map((arg, at) => encode(arg, { call, at: at + 1, path: "", seen: [] })).join();
}

/** Where in the arguments the encoding has come to. */
interface Spot {
  readonly call: Call;
  /** The argument, counted from 1. */
  readonly at: number;
  /** From the argument to here: `.rows[2]`. */
  readonly path: string;
  /** The objects around this one, from the outside in. */
  readonly seen: readonly object[];
}

function encode(value: unknown, spot: Spot): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      return String(value);
    case "bigint":
      return `${value}n`;
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      return value === null ? "null" : encodeObject(value, spot);
    default:
      return refuse(value, spot);
  }
}

function encodeObject(value: object, spot: Spot): string {
  const around = spot.seen.indexOf(value);
  if (around !== -1) return `^${spot.seen.length - around}`;
  const seen = [...spot.seen, value];
  const inside = (item: unknown, path: string): string => encode(item, { ...spot, seen, path: spot.path + path });

  if (Array.isArray(value)) {
    // A hole is not `undefined`: `in` tells them apart.
    return `[${Array.from(value, (item, at) => (at in value ? inside(item, `[${at}]`) : "hole")).join()}]`;
  }
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (value instanceof RegExp) return `RegExp(${String(value)})`;
  if (value instanceof Map) {
    const pairs = [...value].map(([key, item]) => `${inside(key, " (key)")}:${inside(item, " (value)")}`);
    return `Map{${pairs.sort().join()}}`;
  }
  if (value instanceof Set)
    return `Set{${[...value]
      .map((item) => inside(item, " (item)"))
      .sort()
      .join()}}`;
  if (value instanceof ArrayBuffer) return `ArrayBuffer(${bytesOf(new Uint8Array(value))})`;
  if (ArrayBuffer.isView(value)) return `${tagOf(value)}(${bytesOf(value)})`;

  const tag: unknown = (value as Record<symbol, unknown>)[Symbol.toStringTag];
  if (tag === "File" || tag === "Blob") return `${tag}#${identityOf(value)}`;

  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return refuse(value, spot);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${inside(value[name as never], `.${name}`)}`).join()}}`;
}

/** What holds bytes that only waiting would show: the same file is the same argument. */
const identities = new WeakMap<object, number>();
let counted = 0;

function identityOf(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) identities.set(value, (identity = ++counted));
  return identity;
}

const tagOf = (value: ArrayBufferView): string => (value as Uint8Array)[Symbol.toStringTag] ?? "DataView";

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  let text = "";
  for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) text += byte.toString(16).padStart(2, "0");
  return text;
}

function refuse(value: unknown, { call, at, path }: Spot): never {
  throw new Problem("cache-argument", { call: call.name, at, path, found: describe(value) });
}

/** What a value is, in words. */
export function describe(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return "a symbol";
  if (typeof (value as { then?: unknown }).then === "function") return "a promise";
  const { constructor } = value as object;
  const name = typeof constructor === "function" ? constructor.name : "";
  return name === "" ? "an object with a prototype of its own" : `an instance of ${name}`;
}
