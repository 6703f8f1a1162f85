// Values as text that another process, tab or visit can read: dates, maps, sets, typed arrays, circles and BigInts included.
import { DevalueError, parse, stringify } from "devalue";
import { messageOf } from "../thrown/in-short.ts";

/** A value as text; or, of one that cannot leave its process, where in it the reason stands: `[3].socket`. */
export type Crossing =
  | { readonly text: string }
  | { readonly text?: undefined; readonly at: string; readonly why: string };

/** Never throws: what cannot cross says why. */
export function encodeValue(value: unknown): Crossing {
  try {
    return { text: stringify(value) };
  } catch (error) {
    // What is nested some thousand levels deep has no place that could be named.
    return { at: error instanceof DevalueError ? error.path : "", why: messageOf(error) };
  }
}

/** The value of a text, a fresh one for each call. Throws for what `encodeValue` did not write. */
export const decodeValue = (text: string): unknown => parse(text);
