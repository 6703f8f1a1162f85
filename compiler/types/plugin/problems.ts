// What the compiler says of the scripts that are open: it comes a moment later than the types.
import type { Diagnostic } from "../../diagnostic.ts";
import { OwnProblems } from "../editor/own-problems.ts";

interface Found {
  source: string;
  diagnostics: Diagnostic[];
}

export class Problems {
  private readonly found = new Map<string, Found>();
  private readonly asked = new Map<string, string>();
  private readonly compiler: OwnProblems;

  /** @param onFound Is told when there is something new to ask for. */
  constructor(onFound: () => void) {
    // Beside the built plugin as beside this source.
    this.compiler = new OwnProblems(
      new URL("../editor/compile-worker.js", import.meta.url),
      (file, source, diagnostics) => {
        const before = this.found.get(file)?.diagnostics ?? [];
        this.found.set(file, { source, diagnostics });
        if (before.length > 0 || diagnostics.length > 0) onFound();
      },
    );
  }

  /** What is known of a text; nothing yet when it is new. */
  of(file: string, source: string): Diagnostic[] | undefined {
    const found = this.found.get(file);
    if (found?.source === source) return found.diagnostics;
    if (this.asked.get(file) !== source) {
      this.asked.set(file, source);
      this.compiler.look(file, source);
    }
    return undefined;
  }
}
