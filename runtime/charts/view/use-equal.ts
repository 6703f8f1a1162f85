// The chart as it was, while what it shows is the same: then nothing is built or drawn again.
import { useRef } from "preact/hooks";
import { same, sameField, type ShownChart } from "../spec/index.ts";

export function useEqual<C extends ShownChart>(now: C): C {
  const held = useRef(now);
  if (held.current !== now && !equal(held.current, now)) held.current = now;
  return held.current;
}

/** Fields are compared number by number, everything else is small. */
export function equal(a: ShownChart, b: ShownChart): boolean {
  if (a.length !== b.length || a.fields.length !== b.fields.length) return false;
  if (!same(withoutFields(a), withoutFields(b))) return false;
  return a.fields.every((field, at) => {
    const other = b.fields[at]!;
    if (field === other) return true;
    // The same numbers in another field: the script has changed them where they lie.
    if (field.kind !== "category" && other.kind !== "category" && field.values === other.values) return false;
    return sameField(field, other);
  });
}

const withoutFields = ({ fields: _fields, ...rest }: ShownChart): object => rest;
