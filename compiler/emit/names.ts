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
  const taken = new Set<string>();
  const isTaken = (name: string) =>
    taken.has(name) || program.hasReference(name) || program.hasGlobal(name) || !t.isValidIdentifier(name);

  const clashes = (base: string) =>
    ["", ...Array(9).keys()].some((n) => program.hasReference(base + n) || program.hasGlobal(base + n));
  const handle = ["$", "$$", "$block"].find((base) => !clashes(base)) ?? "$dacapo";

  const create = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; isTaken(name); count++) name = `${wanted}${count}`;
    taken.add(name);
    return name;
  };

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
