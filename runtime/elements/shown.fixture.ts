// For tests: the props of an element as its paint gets them.
import type { Definition } from "../core/tape/definition.ts";

/** @param given What the script gave, as tests read it. */
export const shownOf = ({ definition }: { readonly definition: object }, given: object): Record<string, unknown> =>
  (definition as Definition).prepare!(given) as Record<string, unknown>;
