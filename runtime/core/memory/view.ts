// An ordinary object whose properties are read and written elsewhere.
import { reader } from "./reads.ts";
import type { State } from "./state.ts";

type Values = Record<string, unknown>;

export interface View {
  readonly object: Values;
  /** What was said of how its values are kept. */
  options?: { readonly local?: boolean } | undefined;
  /** Hands on what was deleted from the object and what was added to it, which no property can tell by itself. */
  settle(owner: State): void;
}

/** Where a view's object leads to what reads and writes its values: no key that anybody lists. */
const inside = Symbol("view");

interface Inside {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

type Viewed = { readonly [inside]: Inside };

/** One accessor for each key, whatever the view: a browser keeps objects with the same accessors for alike, and reads them fast. */
const accessors = new Map<string, PropertyDescriptor>();

/** Keys may be made from what people enter, without end. */
const MOST_KEPT = 1000;

function accessorOf(key: string): PropertyDescriptor {
  let accessor = accessors.get(key);
  if (accessor !== undefined) return accessor;
  accessor = {
    enumerable: true,
    configurable: true,
    get(this: Viewed) {
      return this[inside].get(key);
    },
    set(this: Viewed, value) {
      this[inside].set(key, value);
    },
  };
  if (accessors.size < MOST_KEPT) accessors.set(key, accessor);
  return accessor;
}

/**
 * @param write Is told a value, or that the key has gone.
 * @param kind What tells its keys from those of other views.
 */
export function makeView(
  keys: readonly string[],
  read: (key: string) => unknown,
  write: (key: string, value: unknown, owner?: State, gone?: boolean) => void,
  kind = "",
): View {
  const object: Values = {};
  const value: Inside = {
    get(key) {
      reader?.read(kind + key, () => read(key));
      return read(key);
    },
    set(key, value) {
      if (Object.isFrozen(object)) throw new TypeError(`Cannot assign to '${key}' of a frozen object`);
      reader?.wrote(kind + key);
      write(key, value);
    },
  };
  Object.defineProperty(object, inside, { value });
  const reveal = (key: string) => Reflect.defineProperty(object, key, accessorOf(key));
  let known = keys;
  known.forEach(reveal);
  let closed = false;
  return {
    object,
    settle(owner) {
      if (closed) return;
      closed = !Object.isExtensible(object);
      const now = Object.keys(object);
      if (now.length !== known.length || now.some((key, at) => key !== known[at]))
        known = [...new Set([...known, ...now])];
      for (const key of known) {
        const found = Object.getOwnPropertyDescriptor(object, key);
        if (found?.get !== undefined) continue;
        reveal(key);
        write(key, found?.value, owner, found === undefined);
      }
    },
  };
}
