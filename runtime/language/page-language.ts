// Which language a page speaks: the one that it names, else the first of the visitor's that there are words for.

/** The languages whose words come along. */
export const bundled = ["en", "de", "fr", "es", "pt", "zh", "ja", "ko", "ar", "he"] as const;

/** A language whose words come along: its name in two letters. */
export type Language = (typeof bundled)[number];

export interface PageLanguage {
  /** The language of the words: one that comes along, or one that the app brings; `"en"` where there is none. */
  readonly words: string;
  /** How numbers and moments are written, as `Intl` takes it; `undefined`: as the browser does. */
  readonly locale: string | undefined;
  readonly rightToLeft: boolean;
}

/** What a page has; nowhere else is it there. */
interface Surroundings {
  readonly document?: { readonly documentElement: Root };
  readonly navigator: { readonly language: string; readonly languages?: readonly string[] };
}

interface Root {
  lang: string;
  dir: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

let known: PageLanguage | undefined;

/** Found once, because nothing on a page changes its language. Where there is no page it is English, and numbers are the system's. */
export const pageLanguage = (): PageLanguage => (known ??= find());

/** How numbers and moments are written on this page. */
export const pageLocale = (): string | undefined => pageLanguage().locale;

function find(): PageLanguage {
  const { document, navigator } = globalThis as unknown as Surroundings;
  if (document === undefined) return { words: "en", locale: undefined, rightToLeft: false };
  const html = document.documentElement;
  const wanted = (navigator.languages ?? [navigator.language]).flatMap((tag) => canonical(tag) ?? []);
  // An app that names no language says so, and for which it has words itself.
  const free = html.dataset["languages"]?.split(" ");
  const own = free === undefined ? canonical(html.lang) : undefined;
  if (own !== undefined) {
    const words = languageOf(own);
    return { words, locale: wanted.find((tag) => languageOf(tag) === words) ?? own, rightToLeft: html.dir === "rtl" };
  }
  const offered: readonly string[] = [...bundled, ...(free ?? [])];
  const words = wanted.map(languageOf).find((each) => offered.includes(each)) ?? "en";
  const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)$/.test(words);
  // An app that brings words for a language speaks it; in which one others are written nobody knows, and most are from left to right.
  if (free?.includes(words)) {
    html.lang = words;
    if (rightToLeft) html.dir = "rtl";
  }
  return { words, locale: wanted[0], rightToLeft };
}

const languageOf = (tag: string): string => tag.replace(/-.*/, "");

/** A tag as `Intl` takes it: some systems say only `C`, or write it as `de_AT.UTF-8`. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replace(/[.@].*$/, "").replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
