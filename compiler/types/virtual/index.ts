// App script → virtual text: plain TypeScript in which every tag is a typed call, with the place of each piece in the source.
import { publicModule } from "../../runtime-names.ts";
import { hasScript } from "./has-script.ts";
import { helpers } from "./names.ts";
import { type ParsedScript, parseScript } from "./parse.ts";
import type { Range, Spans } from "./spans.ts";
import { Tags } from "./tags.ts";
import { type Call, type Closing, Translation } from "./translation.ts";
import { Writer } from "./writer.ts";

export type { Range, Span, Spans } from "./spans.ts";
export { helpers, isAppScript } from "./names.ts";
export { type ParsedScript, parseScript } from "./parse.ts";
export { sourceAt, sourceOf, virtualAt } from "./spans.ts";
export type { Call, PropSpan, Closing } from "./translation.ts";

/** An app script as TypeScript gets to see it. */
export interface Virtual {
  readonly source: string;
  readonly text: string;
  readonly spans: Spans;
  /** What was made of each tag; outer ones before those inside. */
  readonly calls: readonly Call[];
  /** The tags that are closed by a name of their own. */
  readonly closings: readonly Closing[];
  /** The places in the source where attributes, and nothing else, can be put in. */
  readonly gaps: readonly Range[];
  /** `repaired`: parts were put in or left out to make it readable. `unreadable`: the text is the source. */
  readonly state: "intact" | "repaired" | "unreadable";
}

/**
 * The text that is type-checked in place of an app script. Everything that stands in the source is copied as it is, line
 * by line; only tags become calls: `<Slider min={0}/>` is `Slider({min:0,})`.
 *
 * @param repairs Reads a source with mistakes in it as well as can be, for editors.
 */
export function virtualOf(source: string, { repairs = false } = {}): Virtual {
  return virtualOfParsed(source, parseScript(source, repairs));
}

/** @param parsed Nothing where the source is no program. */
export function virtualOfParsed(source: string, parsed: ParsedScript | undefined): Virtual {
  if (parsed === undefined) {
    const spans = [{ start: 0, end: source.length, from: 0, to: source.length, verbatim: true }];
    return { source, text: source, spans, calls: [], closings: [], gaps: [], state: "unreadable" };
  }
  const { patched, intact } = parsed;
  const { program } = parsed.file;
  const writer = new Writer(patched.text, patched.placeOf);
  const translation = new Translation(writer, new Tags(program));
  translation.copy(0, patched.text.length, [program]);
  // At the end they move no line. No import: editors put new ones behind the last that is there.
  writer.write(`\ndeclare const ${helpers}: typeof import(${JSON.stringify(`${publicModule}/typed-calls`)});`);
  // With an export it is a module, which may `await`.
  writer.write(hasScript(program) ? `\nexport default ${helpers}.app;` : "\nexport {};");
  const { calls, closings, gaps } = translation;
  const { text, spans } = writer;
  return { source, text, spans, calls, closings, gaps, state: intact ? "intact" : "repaired" };
}
