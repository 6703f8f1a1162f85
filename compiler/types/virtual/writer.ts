// Writes virtual text, and keeps track of where each piece of it comes from.
import type { Range, Span, Spans } from "./spans.ts";

export class Writer {
  private readonly pieces: string[] = [];
  private readonly list: Span[] = [];
  private length = 0;

  /**
   * @param source The text that positions speak of.
   * @param place Where a position of that text stands in the file; nothing for text that a repair put there.
   */
  constructor(
    readonly source: string,
    private readonly place: (position: number) => number | undefined,
  ) {}

  /** Where the next piece will stand. */
  get position(): number {
    return this.length;
  }

  get text(): string {
    return this.pieces.join("");
  }

  get spans(): Spans {
    return this.list;
  }

  /** Where a piece of the text stands in the file; nothing when a repair is at one of its ends. */
  rangeOf(from: number, to: number): Range | undefined {
    const start = this.place(from);
    const last = from === to ? start : this.place(to - 1);
    if (start === undefined || last === undefined) return undefined;
    return { start, end: from === to ? start : last + 1 };
  }

  /** Copies a piece of the source as it is. */
  copy(from: number, to: number): void {
    if (from >= to) return;
    const start = this.place(from);
    const last = this.place(to - 1);
    if (start === undefined || last === undefined || last - start !== to - 1 - from) return this.copyApart(from, to);
    const end = this.length + to - from;
    const before = this.list.at(-1);
    if (before !== undefined && before.verbatim && before.end === this.length && before.to === start) {
      before.end = end;
      before.to = last + 1;
    } else this.list.push({ start: this.length, end, from: start, to: last + 1, verbatim: true });
    this.add(this.source.slice(from, to));
  }

  /** Marks the place in the file that is behind the text before a position: a span without text. */
  mark(position: number): void {
    const before = this.place(position - 1);
    if (before === undefined) return;
    const [start, from] = [this.length, before + 1];
    this.list.push({ start, end: start, from, to: from, verbatim: true });
  }

  /** Writes text that stands for no piece of the source. */
  write(text: string): void {
    this.add(text);
  }

  /** Writes text in place of a piece of the source. */
  stand(text: string, from: number, to: number): void {
    const start = this.place(from);
    const last = this.place(to - 1);
    if (start !== undefined && last !== undefined)
      this.list.push({
        start: this.length,
        end: this.length + text.length,
        from: start,
        to: last + 1,
        verbatim: false,
      });
    this.add(text);
  }

  /** A piece with a repair in it. */
  private copyApart(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const start = this.place(at);
      let end = at + 1;
      while (end < to && this.place(end) === (start === undefined ? undefined : start + end - at)) end++;
      if (start === undefined) this.add(this.source.slice(at, end));
      else this.copy(at, end);
      at = end;
    }
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}
