// App script → virtual text: plain TypeScript in which every tag is a typed call, with the place of each piece in the source.
import { publicModule } from "../../runtime-names.ts";
import { hasScript } from "./has-script.ts";
import { parseScript } from "./parse.ts";
import type { Spans } from "./spans.ts";
import { Tags } from "./tags.ts";
import { type Call, Translation } from "./translation.ts";
import { Writer } from "./writer.ts";

export type { Range, Span, Spans } from "./spans.ts";
export { sourceAt, sourceOf, virtualAt } from "./spans.ts";
export type { Call } from "./translation.ts";

/** An app script as TypeScript gets to see it. */
export interface Virtual {
  readonly source: string;
  readonly text: string;
  readonly spans: Spans;
  /** What was made of each tag; outer ones before those inside. */
  readonly calls: readonly Call[];
  /** `repaired`: parts were put in or left out to make it readable. `unreadable`: the text is the source. */
  readonly state: "intact" | "repaired" | "unreadable";
}

/** What the virtual text calls the module of its helpers. */
export const helpers = "_$";

export const isAppScript = (file: string): boolean => file.endsWith(".app.tsx");

/**
 * The text that is type-checked in place of an app script. Everything that stands in the source is copied as it is, line
 * by line; only tags become calls: `<Slider min={0}/>` is `Slider({min:0,})`.
 *
 * @param repairs Reads a source with mistakes in it as well as can be, for editors.
 */
export function virtualOf(source: string, { repairs = false } = {}): Virtual {
  const parsed = parseScript(source, repairs);
  if (parsed === undefined) {
    const spans = [{ start: 0, end: source.length, from: 0, to: source.length, verbatim: true }];
    return { source, text: source, spans, calls: [], state: "unreadable" };
  }
  const { program, patched, intact } = parsed;
  const writer = new Writer(patched.text, patched.placeOf);
  const translation = new Translation(writer, new Tags(program));
  translation.copy(0, patched.text.length, [program]);
  // Imports work from anywhere in a module: at the end they move no line. With them it is a module, which may `await`.
  writer.write(`\nimport * as ${helpers} from "${publicModule}/typed-calls";`);
  if (hasScript(program)) writer.write(`\nexport default ${helpers}.app;`);
  const { calls } = translation;
  return { source, text: writer.text, spans: writer.spans, calls, state: intact ? "intact" : "repaired" };
}
