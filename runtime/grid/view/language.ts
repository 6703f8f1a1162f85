// The language of the person who types: whose commas, and which order of day and month.

/** `undefined` where the browser names none that `Intl` knows. */
export function languageOfPage(): string | undefined {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0];
  } catch {
    return undefined;
  }
}
