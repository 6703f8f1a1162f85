// The words of a part of the package: English at first, and in the language of the page as soon as its dictionary has come.
import { dictionaries } from "./dictionaries.ts";
import type { Group, Phrase } from "./phrase.ts";
import { pageLanguage } from "./page-language.ts";
import type { Awaiting } from "./ready.ts";

/** Where there is a language to load there is a page. */
interface Timers {
  setTimeout(call: (nothing?: undefined) => void, ms: number): unknown;
}

type Words = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Those that somebody uses. They are changed in place: whoever reads a word while painting reads the present one. */
const groups = new Map<string, Record<string, Phrase>>();

/** What is known beside English; what the app says itself stands above all. */
let dictionary: Words = {};
let own: Words = {};

/** How long a page waits for its words, in milliseconds. English is better than nothing. */
const PATIENCE = 3000;

/**
 * Brings the words of a part of the package.
 *
 * @param name The part, as dictionaries name it.
 */
export function vocabulary<const G extends Group>(name: string, english: G): G {
  groups.set(name, english as Record<string, Phrase>);
  begin();
  apply(name);
  return english;
}

/** Words of the app's own, in place of the built-in ones. */
export function sayOwn(words: object): void {
  own = words as Words;
  for (const name of groups.keys()) apply(name);
}

function apply(name: string): void {
  const group = groups.get(name)!;
  const within = (own["in"] as Readonly<Record<string, Words>> | undefined)?.[pageLanguage().words];
  for (const words of [dictionary, own, within]) Object.assign(group, words?.[name]);
}

let begun = false;
let coming: Promise<unknown> | undefined;

/** At once, and once more when the words of the page have come. For what is no paint, and is made once. */
export function sayWith(call: () => void): void {
  call();
  void coming?.then(call);
}

/** Asks for the dictionary of the page's language, once. Before a word is read: whatever brings some later calls it beforehand. */
export function begin(): void {
  if (begun) return;
  begun = true;
  const load = dictionaries[pageLanguage().words];
  if (load === undefined) return;
  const come = load().then(
    (file) => {
      dictionary = file.default as Words;
      for (const name of groups.keys()) apply(name);
    },
    () => {},
  );
  coming = (globalThis as Awaiting).dacapoWords = Promise.race([
    come,
    new Promise((resolve) => (globalThis as unknown as Timers).setTimeout(resolve, PATIENCE)),
  ]);
}
