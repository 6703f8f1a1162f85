// What makes a source readable while it is being typed: each repair is tried, and the one that gets the parser furthest is taken.
import type { Patched } from "./patched.ts";

/** Reads a text; gives the position where it could not go on, or anything else when it could. */
type Read = (text: string) => unknown;

/** The source with one more repair; nothing when there is none left to try. */
export function repairAt(patched: Patched, failure: number, read: Read): Patched | undefined {
  const { text } = patched;
  let best: { made: Patched; reach: number } | undefined;
  for (const made of candidates(patched, failure)) {
    const result = read(made.text);
    if (typeof result !== "number") return made;
    // How far it got, counted from the end, as the repairs differ in length.
    const reach = result - made.text.length;
    if (best === undefined || reach > best.reach) best = { made, reach };
  }
  return best !== undefined && best.reach > failure - text.length ? best.made : blankLine(patched, failure);
}

function* candidates(patched: Patched, failure: number): Generator<Patched> {
  const { text } = patched;
  const put = (at: number, piece: string): Patched => patched.with({ at, text: piece, length: 0 });
  const near = lineEnds(text, failure);
  for (const { end, name } of unclosedTags(text, failure)) yield put(end, `</${name}>;`);
  // `n.` with nothing behind the dot yet.
  const dot = /\.\s*$/.exec(text.slice(0, failure));
  if (dot !== null) yield put(dot.index + 1, "_;");
  for (const { start, end } of near) {
    const line = text.slice(start, end);
    const closers = closersOf(line);
    if (/\.\s*$/.test(line)) {
      const behind = start + line.trimEnd().length;
      yield put(behind, "_;");
      if (closers !== "") yield put(behind, `_${closers};`);
      if (closers !== "") yield put(behind, `_${closers}`);
    }
    const tag = /<[A-Za-z][\w.]*(?:\s[^<>]*)?$/.exec(line);
    if (tag !== null) {
      yield put(end, "/>;");
      if (/[\w-]=\s*$/.test(line)) yield put(end, "{undefined}/>;");
      if (/\{[^}]*$/.test(line)) yield put(end, "_}/>;");
      if ((line.match(/"/g)?.length ?? 0) % 2 === 1) yield put(end, '"/>;');
    }
    // `<` with no name behind it yet.
    if (/<\s*$/.test(line))
      for (const end of ["", ";", `${closers};`]) yield put(start + line.trimEnd().length, `_/>${end}`);
    // Something has to follow.
    if (/[=<>+\-*/%&|?:,(]\s*$/.test(line) && !/(\/|=)>\s*$/.test(line))
      yield put(start + line.trimEnd().length, ` _${closers};`);
    const unclosed = unclosedTag(line);
    if (unclosed !== undefined) yield put(end, `</${unclosed}>`);
    yield put(end, ";");
    if (closers !== "") yield put(end, `${closers};`);
    if (closers !== "") yield put(end, closers);
    for (const closer of [");", "};"]) if (closer !== `${closers};`) yield put(end, closer);
  }
  // An attribute without its value: `<Slider min= />`.
  const equals = /[\w-]=\s*$/.exec(text.slice(0, failure));
  if (equals !== null) yield put(equals.index + equals[0].length, "{undefined}");
  // `min={}`, `f(,)`: an expression is missing.
  yield put(failure, "_");
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What closes the brackets that a line opens. */
function closersOf(line: string): string {
  const open: string[] = [];
  for (const [character] of line.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "").matchAll(/[()[\]{}]/g))
    if (Object.hasOwn(pairs, character)) open.push(pairs[character]!);
    else if (open.at(-1) === character) open.pop();
  return open.reverse().join("");
}

interface OpenTag {
  name: string;
  /** Behind it. */
  end: number;
}

/** The tags of a text that nothing closes, as far as that can be told without reading it. */
function openTags(text: string): OpenTag[] {
  const open: OpenTag[] = [];
  for (const { 0: tag, 1: name, index } of text.matchAll(/(?<![\w$])<\/?([A-Za-z][\w.]*)(?:=>|[^<>])*>/g)) {
    if (tag.endsWith("/>")) continue;
    if (!tag.startsWith("</")) open.push({ name: name!, end: index + tag.length });
    else if (open.some((each) => each.name === name)) open.length = open.findLastIndex((each) => each.name === name);
  }
  return open;
}

/** The last tag that a line opens and does not close. */
const unclosedTag = (line: string): string | undefined => openTags(line).at(-1)?.name;

/** Elsewhere, what follows an open tag is read as its text until something cannot be: the mistake is far above. */
const unclosedTags = (text: string, failure: number): OpenTag[] => openTags(text.slice(0, failure)).slice(-2).reverse();

/** The line of a position, and the line with something on it before that. */
function lineEnds(text: string, position: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = position;
  while (at >= 0 && found.length < 2) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const next = text.indexOf("\n", at);
    const end = text[(next === -1 ? text.length : next) - 1] === "\r" ? next - 1 : next === -1 ? text.length : next;
    if (text.slice(start, end).trim() !== "") found.push({ start, end });
    at = start - 1;
  }
  return found;
}

/** Takes the line of a position out; nothing when there is nothing on it or before it. */
function blankLine(patched: Patched, position: number): Patched | undefined {
  const [line] = lineEnds(patched.text, position);
  if (line === undefined) return undefined;
  return patched.with({ at: line.start, text: "", length: line.end - line.start });
}
