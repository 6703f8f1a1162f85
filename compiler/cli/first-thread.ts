// The thread that translates for `dacapo check`: begun at once, taken when it is known what is to be translated.
import { Thread } from "../types/translators/thread.ts";

let begun: Thread | undefined;

export function beginThread(): void {
  begun = new Thread();
}

export function takeThread(): Thread {
  const thread = begun ?? new Thread();
  begun = undefined;
  return thread;
}
