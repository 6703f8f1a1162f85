// A mistake of the author, as an error: a code, the facts, and (where the messages are loaded) what to write instead.

/** Where something stands in the source: `file:line:column`. */
export type Place = string;

/** What a message says: what was found and expected, and what to write instead. */
export interface Message {
  message: string;
  hint: string;
}

type Facts = Readonly<Record<string, unknown>>;

let explain: ((code: string, facts: Facts) => Message) | undefined;

/** Loads the long texts. Production pages do without: their problems carry the code and the address of its explanation. */
export function setMessages(texts: (code: string, facts: Facts) => Message): void {
  explain = texts;
}

/** The address where a code is explained. */
export const docsOf = (code: string): string => `https://dacapo.dev/errors#${code}`;

/** The text of a problem: its message where the texts are loaded, else its code. */
export function describe(code: string, facts: Facts): Message {
  return explain?.(code, facts) ?? { message: code, hint: docsOf(code) };
}

/** An error with a code from `docs/errors.md`. */
export class Problem extends Error {
  readonly hint: string;
  readonly docs: string;
  constructor(
    readonly code: string,
    readonly facts: Facts,
  ) {
    const { message, hint } = describe(code, facts);
    super(message);
    this.name = "Problem";
    this.hint = hint;
    this.docs = docsOf(code);
  }
}
