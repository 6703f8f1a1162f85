// Finds an option again among those that a later run made anew: by content, else by text, at last by position.
import { same } from "../core/values/same.ts";
import { textOf as plainText } from "./define.ts";
import { type OptionFormat, labelOf } from "./option-label.ts";

/** Where each stood when it was last found, and among how many. */
const stood = new WeakMap<object, { readonly at: number; readonly of: number }>();

/** Those that only their position stands for. */
const guesses = new WeakSet<object>();

/** True for an option, or a list of them, that is chosen only because it stands where the chosen one stood. */
export const isGuess = (chosen: unknown): boolean =>
  guesses.has(chosen as object) || (Array.isArray(chosen) && chosen.some(isGuess));

/** Where an option stands; -1 when it is not there. */
export function findOption(options: readonly unknown[], option: unknown, format: OptionFormat | undefined): number {
  let at = options.findIndex((each) => Object.is(each, option));
  if (at === -1) at = options.findIndex((each) => same(each, option));
  if (!isReference(option)) return at;
  if (at === -1) at = findAgain(options, option as object, format);
  if (at !== -1) note(() => stood.set(options[at] as object, { at, of: options.length }));
  return at;
}

function findAgain(options: readonly unknown[], option: object, format: OptionFormat | undefined): number {
  const all = [...options.keys()];
  let sure = true;
  const alike = all.filter((at) => {
    const found = compareContent(options[at], option);
    if (found === "unknown") sure = false;
    return found !== false;
  });
  if (sure && alike.length === 1) return alike[0]!;
  const text = textOf(option, format);
  const pool = alike.length === 0 ? all : alike;
  const equal = text === undefined ? [] : pool.filter((at) => textOf(options[at], format) === text);
  if (equal.length === 1) return equal[0]!;
  const before = stood.get(option);
  const left = equal.length > 0 ? equal : alike.length > 0 || isUnspoken(option, text, format) ? pool : [];
  // Where neither content nor text tells them apart, one that is gone shows only in how many there are.
  if (before === undefined || !left.includes(before.at)) return equal.length > 0 || sure ? (alike[0] ?? -1) : -1;
  if (!sure && before.of !== options.length && equal.length === 0) return -1;
  note(() => guesses.add(options[before.at] as object));
  return before.at;
}

/** True when the text of an instance is only a list of its fields: it says no more than they do. */
function isUnspoken(option: object, text: string | undefined, format: OptionFormat | undefined): boolean {
  const plain = Array.isArray(option) || kindOf(option) === "Object";
  return format === undefined && !plain && (text === undefined || /^[[{]/.test(text));
}

function textOf(option: unknown, format: OptionFormat | undefined): string | undefined {
  try {
    return plainText(labelOf(option, format));
  } catch {
    return undefined;
  }
}

/** Symbols are no keys in every browser. */
function note(write: () => void): void {
  try {
    write();
  } catch {
    // Its position is not remembered.
  }
}

const isReference = (value: unknown): boolean =>
  typeof value === "function" || typeof value === "symbol" || (typeof value === "object" && value !== null);

/** The name of a class, which is a new one in each run where the script declares it. */
const kindOf = (value: object): unknown => (Object.getPrototypeOf(value) ?? Object.prototype).constructor?.name;

/** After so many values the rest is taken for equal. */
const MOST = 10_000;

/** Whether two values have the same content; `"unknown"` where some of it cannot be seen, as private fields. */
function compareContent(a: unknown, b: unknown): boolean | "unknown" {
  let known = true;
  let left = MOST;
  const met = new Map<unknown, unknown>();
  const all = (x: readonly unknown[], y: readonly unknown[]): boolean =>
    x.length === y.length && x.every((item, at) => compare(item, y[at]));
  const compare = (x: any, y: any): boolean => {
    if (Object.is(x, y) || met.get(x) === y) return true;
    if (typeof x !== typeof y || !isReference(x) || y === null) return false;
    if (typeof y === "symbol") return x.description === y.description && y.description !== undefined;
    if (--left < 0) {
      known = false;
      return true;
    }
    met.set(x, y);
    if (kindOf(x) !== kindOf(y)) return false;
    const words = spoken(x);
    if (words !== spoken(y)) return false;
    const items = itemsOf(x);
    if (items !== undefined && !all(items, itemsOf(y) ?? [])) return false;
    const keys = Object.keys(x);
    if (keys.length === 0 && items === undefined && words === undefined && kindOf(x) !== "Object") known = false;
    return (
      keys.length === Object.keys(y).length && keys.every((key) => Object.hasOwn(y, key) && compare(x[key], y[key]))
    );
  };
  try {
    return compare(a, b) && (known || "unknown");
  } catch {
    return false;
  }
}

/** What an object says of itself, as a function its source, an address its text. */
function spoken(value: any): string | undefined {
  if (Array.isArray(value)) return undefined;
  try {
    const text = String(value instanceof Date ? +value : value);
    return text.startsWith("[object ") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What can be walked as often as one likes: maps, sets, lists of parameters. */
function itemsOf(value: any): unknown[] | undefined {
  if (typeof value[Symbol.iterator] !== "function" || typeof value.next === "function") return undefined;
  const items: unknown[] = [];
  for (const item of value) {
    if (items.push(item) > MOST) break;
  }
  return items;
}
