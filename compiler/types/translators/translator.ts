// Who makes the virtual texts of app scripts.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Virtual } from "../virtual/index.ts";

export interface Translated extends Pick<Virtual, "source" | "text" | "state"> {
  /** With the places of all pieces: many objects, asked for only where something was found. */
  whole(): Virtual;
}

export interface Translator {
  translate(file: string, source: string): Translated;
  /** Begins to look at scripts that it translated. `name`: what a file is called in messages. */
  look(scripts: readonly { file: string; name: string }[]): void;
  /** What the compiler says of a script that is being looked at; nothing where it must compile it to know. */
  diagnosed(file: string): Diagnostic[] | null;
  close(): void;
}
