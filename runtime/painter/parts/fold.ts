// Text as it is searched: without accents and the difference of capital letters, however it was typed.

/** Letters that no normalization takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ς: "σ",
};

const special = new RegExp(`[${Object.keys(letters).join("")}]`, "g");

export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(special, (letter) => letters[letter]!);
