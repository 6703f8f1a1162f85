// Names for what is emitted that no name of the author's can clash with.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";

export interface Names {
  /** The wanted name, or with a number after it when it is taken. */
  create(wanted: string): string;
  /** The handle that a block's function is given. */
  readonly handle: string;
  /** What a `catch` without a name of its own catches. */
  readonly error: string;
  /** The handle of a function inside code that has the given one. */
  nextHandle(outer: string | null): string;
}

export function createNames(program: Scope): Names {
  const isFree = (name: string) => !program.hasReference(name) && !program.hasGlobal(name) && t.isValidIdentifier(name);
  const taken = new Set<string>();
  /** Where the search for a number goes on: a name that is wanted often is not counted up from the start each time. */
  const counts = new Map<string, number>();

  const create = (wanted: string): string => {
    const base = asIdentifier(wanted);
    let count = counts.get(base) ?? 1;
    let name: string;
    do {
      name = count === 1 ? base : `${base}${count}`;
      count++;
    } while (taken.has(name) || !isFree(name));
    counts.set(base, count);
    taken.add(name);
    return name;
  };
  const handle = findHandle(program);
  return {
    handle,
    error: create("_error"),
    create,
    nextHandle(outer) {
      if (outer === null) return handle;
      return `${handle}${Number(outer.slice(handle.length) || 1) + 1}`;
    },
  };
}

/** The shortest name that is, with and without a number behind it, none of the author's. */
function findHandle(program: Scope): string {
  const { references, globals } = program as unknown as Record<"references" | "globals", Record<string, unknown>>;
  const clashing = new Set<string>();
  for (const names of [references, globals])
    for (const name of Object.keys(names)) if (name.includes("$")) clashing.add(name.replace(/\d+$/, ""));
  let handle = "$";
  while (clashing.has(handle)) handle += "$";
  return handle;
}

/** Tags may hold characters that names may not: `my-widget`. */
function asIdentifier(wanted: string): string {
  const name = wanted.replace(/[^\p{ID_Continue}$]+(.?)/gu, (_, next: string) => next.toUpperCase());
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}
