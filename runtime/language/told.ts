// What a session says with a word of the package, as data: which language it is read in, only the page knows.
import type { Group, Value, Values } from "./phrase.ts";

export interface Told {
  /** The part and the name of the word: `"charts.leftOut"`. */
  readonly word: string;
  readonly with: Readonly<Record<string, Value>>;
}

/**
 * Names the words of a part without bringing them: the page has them.
 *
 * @example
 * ```ts
 * import type { charts } from "../../language/english/charts.ts";
 * const tell = teller<typeof charts>("charts");
 * tell("noDates", { count: 3, field: "born" });
 * ```
 */
export const teller =
  <G extends Group>(group: string) =>
  <K extends keyof G & string>(word: K, ...[values]: keyof Values<G[K]> extends never ? [] : [Values<G[K]>]): Told => ({
    word: `${group}.${word}`,
    with: (values ?? {}) as Told["with"],
  });
