// What is in a value, whatever it is: found when it is asked for, and never thrown.
import { describeError, write } from "../define.ts";
import { writeNumber } from "../numbers.ts";

/** A value in another one, or what was thrown when it was read. */
export type Entry = Named & ({ readonly value: unknown } | { readonly thrown: string });

interface Named {
  readonly name: string;
  /** What tells it apart from those beside it. */
  readonly id: string;
}

/** What has values in it. */
export interface Inside {
  /** `3 items`, `Map, 2 entries`. */
  readonly summary: string;
  readonly count: number;
  at(index: number): Entry;
}

/** Who counts for himself may have no end. */
const MOST = 1_000_000;
/** How much of a text, or of a key, is shown. */
const LONG = { text: 1000, key: 60 };

/** Nothing for what has nothing in it that could be opened. */
export function insideOf(value: unknown): Inside | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return look(value);
  } catch {
    return undefined;
  }
}

function look(value: object): Inside | undefined {
  if (Array.isArray(value) || isNumbers(value)) {
    const list = value as ArrayLike<unknown>;
    return inside(value, list.length, ["item", "items"], (index) => entry(`${index}`, () => list[index]));
  }
  if (value instanceof Map) {
    const pairs = listOf(value as Iterable<[unknown, unknown]>);
    return inside(value, pairs.length, ["entry", "entries"], (index) => {
      const [key, item] = pairs[index]!;
      return { name: cut(write(key), LONG.key), id: `${index}`, value: item };
    });
  }
  if (value instanceof Set) {
    const items = listOf(value);
    return inside(value, items.length, ["item", "items"], (index) => entry(`${index}`, () => items[index]));
  }
  const keys = Object.keys(value);
  if (keys.length === 0 || value instanceof Date) return undefined;
  return inside(value, keys.length, ["field", "fields"], (index) =>
    entry(keys[index]!, () => (value as Record<string, unknown>)[keys[index]!]),
  );
}

const isNumbers = (value: object): boolean => ArrayBuffer.isView(value) && !(value instanceof DataView);

function inside(value: object, count: number, [one, many]: [string, string], at: Inside["at"]): Inside {
  const kind = kindOf(value);
  return { summary: `${kind}${writeNumber(count)} ${count === 1 ? one : many}`, count, at };
}

/** Plain objects and arrays need no name. */
function kindOf(value: object): string {
  try {
    const { name } = value.constructor;
    return typeof name !== "string" || name === "" || name === "Object" || name === "Array" ? "" : `${name}, `;
  } catch {
    return "";
  }
}

function entry(id: string, read: () => unknown): Entry {
  const name = cut(id, LONG.key);
  try {
    return { name, id, value: read() };
  } catch (error) {
    const { message } = describeError(error);
    return { name, id, thrown: cut(message, LONG.text) };
  }
}

function listOf<T>(items: Iterable<T>): T[] {
  const list: T[] = [];
  for (const item of items) if (list.push(item) === MOST) break;
  return list;
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;

/** A value that cannot be opened, as a text, and what kind it is. */
export function writeLeaf(value: unknown): { text: string; kind: string } {
  if (typeof value === "string") return { text: write(cut(value, LONG.text)), kind: "string" };
  const kind = value === null ? "null" : typeof value;
  return { text: cut(write(value), LONG.text), kind };
}
