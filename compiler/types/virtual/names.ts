// What virtual texts are made of and from, by name.

/** What a virtual text calls the module of its helpers. */
export const helpers = "_$";

export const isAppScript = (file: string): boolean => file.endsWith(".app.tsx");
