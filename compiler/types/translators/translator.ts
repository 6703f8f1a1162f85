// Who makes the virtual texts of app scripts.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Virtual } from "../virtual/index.ts";

export interface Translated extends Pick<Virtual, "source" | "text" | "state"> {
  /** With the places of all pieces: many objects, asked for only where something was found. */
  whole(): Virtual;
}

export interface Translator {
  translate(file: string, source: string): Translated;
  /** What the compiler says of the scripts, where that is asked for as well. */
  readonly compiler?: CompilerBeside;
  close(): void;
}

/** Looks at scripts with the compiler's rules while TypeScript looks at their types. */
export interface CompilerBeside {
  /** Begins to look at scripts that were translated. `name`: what a file is called in messages. */
  look(scripts: readonly { file: string; name: string }[]): void;
  /** What there is to say of a script that is being looked at; nothing where it must be compiled to know. */
  diagnosed(file: string): Diagnostic[] | null;
}
