// How high the parts of a grid are, in pixels: rows out of sight are counted by them.

import { FINGER, hasFingers } from "../../painter/parts/fingers.ts";

/** The line above the grid, what is between the two, and the edges of the frame. */
export const BAR = 40;
export const HEAD = hasFingers() ? FINGER : 36;
/** Of which nobody has said how high it is. */
const ROW = HEAD;
/** What is said where there are no rows. */
export const NONE = 64;

/** More pixels than these are scaled: browsers end between 16 and 33 million, and a page may be zoomed in. */
export const MOST = 6_000_000;

/** Where nothing is laid out, as in tests. */
export const usual = { width: 720, height: 360 };

export const rowHeightOf = ({ rowHeight = ROW }: { readonly rowHeight?: number | undefined }): number => rowHeight;
