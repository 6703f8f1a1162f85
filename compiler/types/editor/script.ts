// An app script in an editor: what its author sees, what TypeScript sees, and which place is which.
import { helpers, type Range, sourceOf, type Span, type Virtual, virtualAt, virtualOf } from "../virtual/index.ts";
import { precedingIndex } from "../virtual/spans.ts";
import { Lines } from "./lines.ts";

export class Script {
  readonly virtual: Virtual;
  private sourceLines?: Lines;
  private virtualLines?: Lines;

  constructor(readonly source: string) {
    this.virtual = virtualOf(source, { repairs: true });
  }

  /** The text that TypeScript gets. */
  get text(): string {
    return this.virtual.text;
  }

  get lines(): { source: Lines; virtual: Lines } {
    this.sourceLines ??= new Lines(this.source);
    this.virtualLines ??= new Lines(this.text);
    return { source: this.sourceLines, virtual: this.virtualLines };
  }

  /** Where to ask about a place in the source. A closing tag is asked about at its opening one. */
  virtualAt(offset: number): number | undefined {
    const { spans, closings } = this.virtual;
    const closing = closings.find(({ close }) => close.start <= offset && offset <= close.end);
    return virtualAt(spans, closing === undefined ? offset : closing.open.start + offset - closing.close.start);
  }

  /** Where to ask what may be typed at a place: behind the text before it. */
  caretAt(offset: number): number | undefined {
    const ending = this.virtual.spans.filter(({ verbatim, to }) => verbatim && to === offset);
    // One without text is there for what may be typed at it.
    const left = ending.find(({ from }) => from === offset) ?? ending[0];
    return left?.end ?? this.virtualAt(offset);
  }

  /** Whether a place is behind the `<` of a tag, which the virtual text has not. */
  opensTag(offset: number): boolean {
    const { spans } = this.virtual;
    return this.source[offset - 1] === "<" && !spans.some(({ from, to }) => from < offset && offset <= to);
  }

  /** The virtual text of a piece of source, as far as it has one. */
  virtualOf({ start, end }: Range): Range {
    let from = this.text.length;
    let to = 0;
    for (const span of this.virtual.spans) {
      if (!span.verbatim || span.to < start || span.from > end) continue;
      from = Math.min(from, span.start + Math.max(0, start - span.from));
      to = Math.max(to, span.start + Math.min(end, span.to) - span.from);
    }
    return from <= to ? { start: from, end: to } : { start: to, end: to };
  }

  /** What to show for a piece of virtual text; nothing for what was made up. */
  sourceOf(range: Range): Range | undefined {
    return sourceOf(this.virtual.spans, range);
  }

  /** The source of a piece of virtual text that is the same, character for character: what may be edited. */
  exactly({ start, end }: Range): Range | undefined {
    const first = this.spanAt(start);
    if (first === undefined) return undefined;
    const from = first.from + start - first.start;
    if (end === start) return { start: from, end: from };
    const last = this.spanAt(end - 1);
    if (last === undefined || end > last.end) return undefined;
    const to = last.from + end - last.start;
    return to - from === end - start ? { start: from, end: to } : undefined;
  }

  /** Whether a position is in or at verbatim text, and so is what stands before it. */
  isWithin(position: number): boolean {
    const before = this.exactly({ start: position - 1, end: position });
    const at = this.exactly({ start: position, end: position });
    return before !== undefined && at?.start === before.end;
  }

  /** Where an edit is to be made in the source; nothing where it would land in made-up text, or bring some in. */
  editOf(range: Range, text: string): Range | undefined {
    const to = text.includes(helpers) ? undefined : this.exactly(range);
    // Between attributes, TypeScript would write an object's property: `, min: 0`.
    const isProperty = !/^[\w$]*$/.test(text);
    return to !== undefined && isProperty && this.isBetweenAttributes(to) ? undefined : to;
  }

  /** A range, or that of the closing tag where a question about one was asked at its opening tag. */
  nearer(range: Range, asked: number): Range {
    const pair = this.virtual.closings.find(({ close }) => close.start <= asked && asked <= close.end);
    return pair !== undefined && pair.open.start === range.start && pair.open.end === range.end ? pair.close : range;
  }

  /** Ranges of the source, and the closing tags of those that are names of opening ones. */
  withClosings<T>(items: readonly T[], rangeOf: (item: T) => Range, copy: (item: T, range: Range) => T): T[] {
    const more = items.flatMap((item) => {
      const { start, end } = rangeOf(item);
      return this.virtual.closings
        .filter(({ open }) => start < end && open.start <= start && end <= open.end)
        .map(({ open, close }) => {
          const shift = close.start - open.start;
          return copy(item, { start: start + shift, end: end + shift });
        });
    });
    return [...items, ...more];
  }

  /** Whether a range is between the attributes of a tag, where no TypeScript can stand. */
  private isBetweenAttributes(range: Range): boolean {
    return this.virtual.gaps.some(({ start, end }) => start <= range.start && range.end <= end);
  }

  /** The verbatim span of a position; one that ends there when none begins there. */
  private spanAt(position: number): Span | undefined {
    const { spans } = this.virtual;
    const index = precedingIndex(spans, position);
    const [before, last] = [spans[index - 1], spans[index]];
    if (last?.verbatim && position <= last.end) return last;
    return before?.verbatim && position === before.end ? before : undefined;
  }
}
