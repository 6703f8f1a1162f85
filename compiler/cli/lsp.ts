// `dacapo lsp`: serves an editor that started it.
import { serve } from "../types/lsp/index.ts";

export async function lsp(): Promise<void> {
  process.exit(await serve(process.stdin, process.stdout));
}
