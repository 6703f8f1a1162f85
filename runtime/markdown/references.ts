// Character references, all that is read of HTML: `&euro;` is a sign, in a text and in an address.

/** A browser knows the two thousand names. */
interface Reader {
  parseFromString(text: string, type: string): { body: { textContent: string | null } };
}

let reader: Reader | undefined;
const known = new Map<string, string>();

function named(reference: string): string {
  let sign = known.get(reference);
  if (sign === undefined) {
    try {
      reader ??= new (globalThis as unknown as { DOMParser: new () => Reader }).DOMParser();
      const read = reader.parseFromString(reference, "text/html").body.textContent ?? "";
      // `&notthis;` begins with a name from before names had an end.
      sign = read === "" || read.endsWith(";") ? reference : read;
    } catch {
      // A page may forbid that anything is parsed, and outside of a page there is nobody to ask.
      sign = few[reference] ?? reference;
    }
    known.set(reference, sign);
  }
  return sign;
}

const few: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": "\u00a0",
};

export const plain = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][\da-z]{1,31});/gi,
    (whole, decimal?: string, hex?: string): string => {
      if (decimal === undefined && hex === undefined) return named(whole);
      const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
        ? String.fromCodePoint(point)
        : "\ufffd";
    },
  );
