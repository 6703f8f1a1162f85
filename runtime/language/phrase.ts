// What a word of the package is as data: a text with places for values, or one text for each form of a plural.

export type Value = string | number | readonly string[];

/** The forms of a plural, as `Intl.PluralRules` names them. Those that a language does not have are left out. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Phrase = string | Plural;

/** The words of one part of the package, by their names. */
export type Group = Readonly<Record<string, Phrase>>;

type PlacesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesIn<Rest> : never;

/** The names of the places in a phrase: `"name"` of `"Remove {name}"`. */
export type Places<P> = P extends string
  ? PlacesIn<P>
  : P extends { readonly other: infer T extends string }
    ? PlacesIn<T>
    : never;

/** What is put into the places. `count` is a number, and chooses the form of a plural. */
export type Values<P> = { readonly [Name in Places<P>]: Name extends "count" ? number : Value };

type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** Any text that has these places. */
type Holding<Names extends string> = [Names] extends [never]
  ? string
  : All<Names extends string ? `${string}{${Names}}${string}` : never>;

/** What a phrase may be in another language: a text with the same places, or the forms of a plural, the last of which has them all. */
export type Translated<P> = P extends string
  ? Holding<Places<P>>
  : Omit<Plural, "other"> & { readonly other: Holding<Places<P>> };
