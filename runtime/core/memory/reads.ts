// Tells who remembers work what a script reads of its state, and what it assigns to it.

export interface Reader {
  /** `cell`: which value it is; `again` reads it once more. */
  read(cell: string, again: () => unknown): void;
  wrote(cell: string): void;
}

/** There is none in an app that remembers no work by what it reads. */
export let reader: Reader | undefined;

export const setReader = (by: Reader): void => void (reader = by);
