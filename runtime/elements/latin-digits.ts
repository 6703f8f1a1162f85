// Digits of other scripts as those that a program reads: people type numbers with the keys that they have.

/** The first of ten digits each: Arabic, Persian, Devanagari, and those of full width. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

/** `٣٫٥` becomes `3.5`; the signs of Arabic for decimals and thousands become a point and nothing. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return `${code - zeros.find((zero) => code >= zero && code < zero + 10)!}`;
    })
    .replace(/٬/g, "")
    .replace(/٫/g, ".");
