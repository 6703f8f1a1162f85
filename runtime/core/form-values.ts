// The fields of a form that have a name, and what is entered in them as one object.
import { copyFor } from "./memory.ts";
import type { Node } from "./node.ts";
import { writeText } from "./write.ts";

/** The named fields in page order. */
export function fieldsOf(block: Node): Map<string, Node> {
  const fields = new Map<string, Node>();
  const walk = (node: Node): void => {
    for (const kid of node.kids ?? []) {
      const name = kid.memory === null ? undefined : kid.raw["name"];
      if (kid.site.definition.value !== undefined && name !== undefined) fields.set(writeText(name), kid);
      walk(kid);
    }
  };
  walk(block);
  return fields;
}

/** What is entered, sent or not yet. A name with dots stands for an object in the object: `address.city`. */
export function valuesOf(fields: ReadonlyMap<string, Node>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, node] of fields) {
    const memory = node.memory!;
    const value = memory.pending === null ? memory.value : memory.pending.value;
    const path = name.split(".");
    const last = path.pop()!;
    let within = values;
    for (const part of path) within = (within[part] ??= {}) as Record<string, unknown>;
    within[last] = copyFor(node.site.definition.value!, value);
  }
  return values;
}
