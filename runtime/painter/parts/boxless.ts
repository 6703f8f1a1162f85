// The paint of a block without a box of its own: what is in it stands in the block around it.
import type { Paint } from "../paint.ts";

export const Boxless: Paint = ({ children }) => children as ReturnType<Extract<Paint, (...args: never) => unknown>>;
