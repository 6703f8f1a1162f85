// How high the parts of a grid are, in pixels: rows out of sight are counted by them.

/** The line above the grid, with what is between the two. */
export const BAR = 38;
export const HEAD = 36;
/** Fingers need as much. */
export const COARSE = 44;

/** More pixels than these are scaled: browsers end between 16 and 33 million, and a page may be zoomed in. */
export const MOST = 6_000_000;

/** Where nothing is laid out, as in tests. */
export const usual = { width: 720, height: 360 };
