// The mark of a field that has to be filled in.
import type { PropKind } from "./define.ts";

export interface RequiredProps {
  /**
   * Marks the field as one that has to be filled in, for everybody; off when left out. Whether it is, the `schema` of its form says,
   * or the script.
   */
  required?: boolean;
}

export const requiredProps = { required: "flag" } as const satisfies Record<string, PropKind>;
