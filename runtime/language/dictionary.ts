// All built-in words: what each language has to say, and what an app may say in another way.
import type * as charts from "./english/charts.ts";
import type * as connection from "./english/connection.ts";
import type * as fields from "./english/fields.ts";
import type * as grid from "./english/grid.ts";
import type * as layout from "./english/layout.ts";
import type * as shown from "./english/shown.ts";
import type { Translated } from "./phrase.ts";

type English = typeof charts & typeof connection & typeof fields & typeof grid & typeof layout & typeof shown;

/** A language: every word of every part, with the places that its English form has. */
export type Dictionary = {
  readonly [Part in keyof English]: { readonly [Word in keyof English[Part]]: Translated<English[Part][Word]> };
};

/** Some of the words, by part and name. */
export type SomeWords = { readonly [Part in keyof Dictionary]?: Partial<Dictionary[Part]> };

/**
 * Words of an app's own in place of built-in ones, in whatever language the page is; `in`: those for one language, by its name.
 *
 * @example
 * ```ts
 * export const config = {
 *   words: { work: { working: "Just a moment…" }, in: { nl: { everywhere: { close: "Sluiten" } } } },
 * } satisfies AppConfig;
 * ```
 */
export type OwnWords = SomeWords & { readonly in?: Readonly<Record<string, SomeWords>> };
