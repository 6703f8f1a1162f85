// Class names, joined.

export const joined = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(" ");
