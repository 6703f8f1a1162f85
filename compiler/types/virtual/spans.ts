// Where each piece of the virtual text comes from: positions there and back.

/** A piece of virtual text, and the piece of source that it stands for. Ends are exclusive. */
export interface Span {
  readonly start: number;
  end: number;
  readonly from: number;
  to: number;
  /** The same characters on both sides; else the whole piece stands for the whole piece. */
  readonly verbatim: boolean;
}

export interface Range {
  start: number;
  end: number;
}

/** Spans in the order of the virtual text. */
export type Spans = readonly Span[];

/**
 * The piece of source that a piece of virtual text stands for; nothing where all of it was made up. An end that was made
 * up gives way to the nearest piece inside that was not.
 */
export function sourceOf(spans: Spans, { start, end }: Range): Range | undefined {
  let first = indexAt(spans, start);
  let last = end > start ? indexAt(spans, end - 1) : first;
  if (first === -1) first = precedingIndex(spans, start) + 1;
  if (last === -1) last = precedingIndex(spans, Math.max(start, end - 1));
  if (first > last) return undefined;
  const from = startIn(spans[first]!, Math.max(start, spans[first]!.start));
  const to = end > start ? endIn(spans[last]!, Math.min(end, spans[last]!.end)) : from;
  return { start: from, end: Math.max(from, to) };
}

/** The position in the source of a position in verbatim text, its end included: for what is inserted there. */
export function sourceAt(spans: Spans, position: number): number | undefined {
  const at = indexAt(spans, position);
  if (at !== -1 && spans[at]!.verbatim) return startIn(spans[at]!, position);
  const before = at === -1 ? spans[precedingIndex(spans, position)] : spans[at - 1];
  if (before !== undefined && before.end === position) return before.to;
  return at === -1 ? undefined : spans[at]!.from;
}

/** The position in the virtual text of a position in the source, where the text is the same on both sides. */
export function virtualAt(spans: Spans, position: number): number | undefined {
  let edge: number | undefined;
  for (const span of spans) {
    if (!span.verbatim || position < span.from || position > span.to) continue;
    if (position < span.to) return span.start + position - span.from;
    edge ??= span.start + position - span.from;
  }
  return edge;
}

const startIn = (span: Span, position: number): number =>
  span.verbatim ? span.from + position - span.start : span.from;

const endIn = (span: Span, position: number): number => (span.verbatim ? span.from + position - span.start : span.to);

/** The span that holds a position; -1 for text that was made up. */
function indexAt(spans: Spans, position: number): number {
  const index = precedingIndex(spans, position);
  return index !== -1 && position < spans[index]!.end ? index : -1;
}

/** The last span that starts at or before a position; -1 when there is none. */
export function precedingIndex(spans: Spans, position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
