// A copy of a cached result for each caller: what one does with his does not reach the others.
import { describe, type Call } from "./cache-key.ts";
import { Problem } from "../../thrown/problem.ts";
import { isImmutable } from "../../values/same.ts";

/** A deep copy of data. What cannot be copied, because it has behaviour of its own, is refused. */
export function copyOf<T>(value: T, call: Call): T {
  return copy(value, call, new Map()) as T;
}

function copy(value: unknown, call: Call, known: Map<object, object>): unknown {
  if (typeof value === "function") return refuse(value, call);
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const keep = <O extends object>(made: O): O => {
    known.set(value, made);
    return made;
  };
  const inside = (item: unknown): unknown => copy(item, call, known);

  if (Array.isArray(value)) {
    const made = keep(Array.from<unknown>({ length: value.length }));
    value.forEach((item, at) => (made[at] = inside(item)));
    return made;
  }
  if (value instanceof Date) return keep(new Date(value));
  if (value instanceof RegExp) return keep(new RegExp(value));
  if (value instanceof Map) {
    const made = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) made.set(inside(key), inside(item));
    return made;
  }
  if (value instanceof Set) {
    const made = keep(new Set<unknown>());
    for (const item of value) made.add(inside(item));
    return made;
  }
  if (value instanceof ArrayBuffer) return keep(value.slice(0));
  if (ArrayBuffer.isView(value)) return keep(copyView(value));

  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return isImmutable(value) ? value : refuse(value, call);
  const made = keep(Object.create(prototype) as Record<string, unknown>);
  for (const name of Object.keys(value)) made[name] = inside(value[name as never]);
  return made;
}

function copyView(view: ArrayBufferView): ArrayBufferView {
  const { byteOffset, byteLength } = view;
  const buffer = view.buffer.slice(byteOffset, byteOffset + byteLength);
  return new (view.constructor as new (buffer: ArrayBufferLike) => ArrayBufferView)(buffer);
}

function refuse(value: object, call: Call): never {
  throw new Problem("cache-result", { call: call.name, found: describe(value) });
}
