// A document in an editor: places are named by the text around them, with `|` for the caret.

export interface Place {
  line: number;
  character: number;
}

export interface Range {
  start: Place;
  end: Place;
}

/** The place of the caret in a piece of the text, which occurs once: `const n|`. */
export function placeIn(text: string, marked: string): Place {
  const at = marked.indexOf("|");
  if (at === -1) throw new Error(`No caret in ${marked}`);
  const piece = marked.slice(0, at) + marked.slice(at + 1);
  const start = text.indexOf(piece);
  if (start === -1) throw new Error(`Not in the document: ${piece}`);
  if (text.includes(piece, start + 1)) throw new Error(`More than once in the document: ${piece}`);
  const lines = text.slice(0, start + at).split(/\r\n|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

/** The character before the caret, where editors ask for completions as soon as it is typed. */
export const triggerIn = (marked: string): string | undefined => /[.<"](?=\|)/.exec(marked)?.[0];

export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

export function offsetOf(text: string, { line, character }: Place): number {
  let at = 0;
  for (let i = 0; i < line; i++) at = text.indexOf("\n", at) + 1;
  return at + character;
}

/** A text with edits made in it. */
export function edited(text: string, edits: readonly { range: Range; newText: string }[]): string {
  return edits
    .map(({ range, newText }) => ({ start: offsetOf(text, range.start), end: offsetOf(text, range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end), text);
}
