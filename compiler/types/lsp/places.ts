// The protocol's places and ranges, between an app script and its virtual text.
import type { Place } from "../editor/lines.ts";
import type { Script } from "../editor/script.ts";
import type { Range as Offsets } from "../virtual/index.ts";

export interface Range {
  start: Place;
  end: Place;
}

/** Where to ask about a place in the source, or about what may be typed there. */
export function asked(script: Script, place: Place, about: "place" | "caret" = "place"): Place | undefined {
  const { source, virtual } = script.lines;
  const offset = source.offsetAt(place);
  const at = about === "place" ? script.virtualAt(offset) : script.caretAt(offset);
  return at === undefined ? undefined : virtual.placeAt(at);
}

/** The virtual text of a range in the source, as far as it has one. */
export function askedRange(script: Script, range: Range): Range {
  const { source, virtual } = script.lines;
  const { start, end } = script.virtualOf(offsetsIn(source, range));
  return { start: virtual.placeAt(start), end: virtual.placeAt(end) };
}

/** What to show for a range of virtual text. */
export function shown(script: Script, range: Range): Range | undefined {
  const offsets = script.sourceOf(offsetsIn(script.lines.virtual, range));
  return offsets && rangeIn(script, offsets);
}

/** The same text in the source. */
export function exact(script: Script, range: Range): Range | undefined {
  const offsets = script.exactly(offsetsIn(script.lines.virtual, range));
  return offsets && rangeIn(script, offsets);
}

/** The range of the source in which to put a text. */
export function editable(script: Script, range: Range, text: string): Range | undefined {
  const offsets = script.editOf(offsetsIn(script.lines.virtual, range), text);
  return offsets && rangeIn(script, offsets);
}

/** A range, or that of the closing tag where it was asked about. */
export function nearer(script: Script, range: Range, place: Place): Range {
  const { source } = script.lines;
  return rangeIn(script, script.nearer(offsetsIn(source, range), source.offsetAt(place)));
}

export function rangeIn({ lines: { source } }: Script, { start, end }: Offsets): Range {
  return { start: source.placeAt(start), end: source.placeAt(end) };
}

const offsetsIn = (lines: Script["lines"]["source"], { start, end }: Range): Offsets => ({
  start: lines.offsetAt(start),
  end: lines.offsetAt(end),
});

/** These, and the closing tags that belong to them. */
export function withClosings<T extends { range: Range }>(script: Script, items: readonly T[]): T[] {
  return script.withClosings(
    items,
    ({ range }) => offsetsIn(script.lines.source, range),
    (item, offsets) => ({ ...item, range: rangeIn(script, offsets) }),
  );
}
