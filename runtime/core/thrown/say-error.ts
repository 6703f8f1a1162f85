// What is said to people of an error that was caught in the midst of an element: its message, unless they are visitors of a served app.
import { messageOf } from "./describe-error.ts";

type Say = (error: unknown) => string;

const others = new Set<Say>();

/** For as long as a server runs: its visitors get another text, and it keeps the error. Returns how to stop; of several servers each is told. */
export function sayOtherwise(say: Say): () => void {
  others.add(say);
  return () => void others.delete(say);
}

/** The only text of an error that an element may show. Where none is shown, it is called for the server's log. */
export function sayError(error: unknown): string {
  let said: string | undefined;
  for (const say of others) said = say(error);
  return said ?? messageOf(error);
}
