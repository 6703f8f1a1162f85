// What is seen of data that is too large to be looked at as a whole: how much it is, and some of it.
import { writeText } from "../core/values/write.ts";

/** So many entries are looked at, spread over all of them. */
const MOST_SAMPLES = 64;
/** And so many fields of an object that is one of them. */
const MOST_FIELDS = 8;

/** Texts that differ belong to data that has changed; `undefined`: nothing is known of what it is. */
export function fingerprint(value: unknown): string | undefined {
  try {
    const entries = entriesOf(value);
    if (entries === undefined) return undefined;
    const { size, at } = entries;
    const samples = Array.from({ length: Math.min(size, MOST_SAMPLES) }, (_, i) =>
      at(size <= MOST_SAMPLES ? i : Math.floor((i * (size - 1)) / (MOST_SAMPLES - 1))),
    );
    return `${size}:${samples.map(sample).join()}`;
  } catch {
    return undefined;
  }
}

interface Entries {
  readonly size: number;
  at(index: number): unknown;
}

function entriesOf(value: unknown): Entries | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return { size: value.length, at: (index) => value[index] as unknown };
  if (ArrayBuffer.isView(value) && "length" in value) {
    const view = value as Uint8Array;
    return { size: view.length, at: (index) => view[index] };
  }
  if (value instanceof Map || value instanceof Set) {
    const first = [...take(value.entries())];
    // The others only by walking over all.
    return { size: value.size, at: (index) => first[index]?.[1] };
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const keys = Object.keys(value);
  return { size: keys.length, at: (index) => [keys[index], value[keys[index]! as never]] };
}

function* take<T>(all: Iterable<T>): Generator<T> {
  let left = MOST_SAMPLES;
  for (const one of all) {
    if (left-- === 0) return;
    yield one;
  }
}

function sample(value: unknown): string {
  if (typeof value !== "object" || value === null) return short(value);
  const fields = Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, MOST_FIELDS);
  return fields.map(([name, field]) => `${name}:${short("value" in field ? field.value : "")}`).join(";");
}

const short = (value: unknown): string =>
  typeof value === "object" || typeof value === "function" ? typeof value : `${typeof value} ${writeText(value)}`;
