// Where the words of each language are: files of their own, of which a page loads one.
export const dictionaries: Readonly<Record<string, (() => Promise<{ default: object }>) | undefined>> = {
  de: () => import("./languages/german.ts"),
  fr: () => import("./languages/french.ts"),
  es: () => import("./languages/spanish.ts"),
  pt: () => import("./languages/portuguese.ts"),
  zh: () => import("./languages/chinese.ts"),
  ja: () => import("./languages/japanese.ts"),
  ko: () => import("./languages/korean.ts"),
  ar: () => import("./languages/arabic.ts"),
  he: () => import("./languages/hebrew.ts"),
};
