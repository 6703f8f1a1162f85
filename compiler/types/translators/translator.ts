// Who makes the virtual texts of app scripts.
import type { Virtual } from "../virtual/index.ts";

export interface Translated extends Pick<Virtual, "source" | "text" | "state"> {
  /** With the places of all pieces: many objects, asked for only where something was found. */
  whole(): Virtual;
}

export interface Translator {
  translate(file: string, source: string): Translated;
  close(): void;
}
