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
  const known = new Set(keys);
  const reveal = (key: string) =>
    Reflect.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        reader?.read(kind + key, () => read(key));
        return read(key);
      },
      set(value) {
        if (Object.isFrozen(object)) throw new TypeError(`Cannot assign to '${key}' of a frozen object`);
        reader?.wrote(kind + key);
        write(key, value);
      },
    });
  known.forEach(reveal);
  let closed = false;
  return {
    object,
    settle(owner) {
      if (closed) return;
      closed = !Object.isExtensible(object);
      for (const key of Object.keys(object)) known.add(key);
      for (const key of known) {
        const found = Object.getOwnPropertyDescriptor(object, key);
        if (found?.get !== undefined) continue;
        reveal(key);
        write(key, found?.value, owner, found === undefined);
      }
    },
  };
}
