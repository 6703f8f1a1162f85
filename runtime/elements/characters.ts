// Texts in characters as a person counts them: an emoji is one, and is never cut in half.

/** Where the characters of a text begin. Without `Intl.Segmenter` a character is a code point. */
function* startsOf(text: string): Generator<number> {
  // Older browsers have none.
  if (typeof (Intl as Partial<typeof Intl>).Segmenter === "function") {
    for (const { index } of new Intl.Segmenter().segment(text)) yield index;
    return;
  }
  let at = 0;
  for (const point of text) {
    yield at;
    at += point.length;
  }
}

/** The first characters. */
export function cut(text: string, most = Infinity): string {
  if (text.length <= most) return text;
  let left = most;
  for (const start of startsOf(text)) if (left-- < 1) return text.slice(0, start);
  return text;
}

/** As much of the head as fits in front of the tail. */
export function cutHead(head: string, tail: string, most: number): string {
  const fits = (part: string): boolean => cut(part + tail, most) === part + tail;
  if (fits(head)) return head;
  const ends: number[] = [];
  for (const start of startsOf(head)) {
    if (ends.length > most) break;
    ends.push(start);
  }
  return head.slice(0, ends.findLast((end) => fits(head.slice(0, end))) ?? 0);
}
