// Offsets in a text as lines and columns, both from 0, as the language server protocol counts them: in UTF-16 units.

export interface Place {
  line: number;
  character: number;
}

export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(index + end.length);
  }

  /** The offset of a place; the nearest one where the text has no such place. */
  offsetAt({ line, character }: Place): number {
    const start = this.starts[line];
    if (start === undefined) return this.text.length;
    return Math.min(start + character, this.starts[line + 1] ?? this.text.length);
  }

  placeAt(offset: number): Place {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low - 1, character: offset - this.starts[low - 1]! };
  }
}
