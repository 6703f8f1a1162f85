// The fields of a form that have a name, and what is entered in them as one object.
import { copyFor } from "../../memory/memory.ts";
import type { Node } from "../../tape/node.ts";
import { writeText } from "../../values/write.ts";

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
    for (const part of path) {
      const inside: unknown = Object.hasOwn(within, part) ? within[part] : {};
      own(within, part, inside);
      within = inside as Record<string, unknown>;
    }
    own(within, last, copyFor(node.site.definition.value!, value));
  }
  return values;
}

/** Whatever the name: never a property of all objects. */
function own(within: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(within, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Two fields of which one would be a value and hold the other: `a` and `a.b`. */
export function clashIn(fields: ReadonlyMap<string, Node>): readonly [outer: string, inner: string] | undefined {
  for (const inner of fields.keys())
    for (let at = inner.lastIndexOf("."); at > 0; at = inner.lastIndexOf(".", at - 1))
      if (fields.has(inner.slice(0, at))) return [inner.slice(0, at), inner];
  return undefined;
}
