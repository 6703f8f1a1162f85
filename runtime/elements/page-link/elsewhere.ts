// Addresses that lead out of the app.

export const isElsewhere = (path: string): boolean => /^(https?|mailto|tel):/i.test(path);
