// Findings about virtual text → findings about the app script, in words about elements and props.
import type { Finding } from "./typescript/finding.ts";
import { type Call, helpers, sourceOf, type Virtual } from "./virtual/index.ts";

/** The finding as the author can use it; nothing for one that only the translation caused. */
export function reword(finding: Finding, virtual: Virtual): Finding | undefined {
  const range = sourceOf(virtual.spans, finding);
  if (range === undefined) return undefined;
  const moved = { ...finding, ...range };
  const place = placeIn(virtual, finding);
  const lines = place === undefined ? finding.lines : linesAt(place, finding, virtual);
  return lines === undefined ? undefined : { ...moved, lines: lines.map(withoutHelpers) };
}

/** Where in a call something is. */
interface Place {
  call: Call;
  part: "key" | "tag" | "props" | "prop" | "bind";
}

/** The innermost call that a finding is about. */
function placeIn({ calls }: Virtual, { start }: Finding): Place | undefined {
  for (let i = calls.length - 1; i >= 0; i--) {
    const call = calls[i]!;
    if (start < call.start || start >= call.end) continue;
    if (start === call.open) return { call, part: "props" };
    if (start >= call.close) return { call, part: "bind" };
    if (start > call.open) return { call, part: "prop" };
    return { call, part: start >= call.open - call.name.length - 1 ? "tag" : "key" };
  }
  return undefined;
}

type Lines = string[];

/** The message for a place; nothing where there is nothing wrong with the source. */
function linesAt({ call, part }: Place, { code, start, lines }: Finding, { text }: Virtual): Lines | undefined {
  const tag = `<${call.name}>`;
  const [first = "", ...more] = lines;
  if (part === "bind" && notAssignable.has(code))
    return [`\`bind\` of \`${tag}\` needs a variable that can be assigned: ${first}`];
  if (part === "bind" && code === 2322)
    return [`What \`${tag}\` evaluates to does not fit the bound variable: ${first}`, ...more];
  if (part === "key")
    return code === 2345
      ? [`The \`key\` of \`${tag}\` is ${argumentIn(first)}: a text or a number is expected.`]
      : lines;
  if (code === 2554) return withoutParameters(call, tag, lines);
  if (code === 2349 && part === "tag")
    return [`\`${tag}\` is neither an element nor a component: it cannot be called.`, ...more];
  if ((code === 2721 || code === 2722) && part === "tag") return [`\`${tag}\` may be missing: ${first}`, ...more];
  if (code === 2769) return [`\`${tag}\` cannot be used with these props.`, ...more];
  if (code === 2353 || code === 2561) return unknownProp(text, start, tag, first) ?? lines;
  if (code === 2345 && part === "props") return unfitProps(tag, more) ?? lines;
  if (code === 2322 && part === "prop") return misfit(first, text.slice(start).match(/^\w+/)?.[0]) ?? lines;
  return lines;
}

/** Codes of what cannot stand on the left of `=`. */
const notAssignable = new Set([2364, 2540, 2542, 2588, 2628, 2629, 2630, 2631, 2632, 2779]);

/** A component without parameters may be drawn without props; `{}` was made up. */
function withoutParameters({ empty }: Call, tag: string, lines: Lines): Lines | undefined {
  if (/Expected 0 arguments/.test(lines[0]!)) return empty ? undefined : [`\`${tag}\` takes no props and no children.`];
  return [`\`${tag}\` is no component: a component takes its props as one object. ${lines[0]}`];
}

function unknownProp(text: string, start: number, tag: string, message: string): Lines | undefined {
  const [, quoted, name] = /^(?:"([^"]+)"|([\w$]+))/.exec(text.slice(start)) ?? [];
  const prop = quoted ?? name;
  if (prop === undefined) return undefined;
  if (prop === "children") return [`\`${tag}\` takes no children.`];
  const meant = /Did you mean to write '(.+?)'\?/.exec(message)?.[1];
  return [`\`${tag}\` has no prop \`${prop}\`.${meant === undefined ? "" : ` Did you mean \`${meant}\`?`}`];
}

/** All props at once do not fit: some are missing, or one that was spread is of another type. */
function unfitProps(tag: string, more: readonly string[]): Lines | undefined {
  for (const line of more) {
    const one = /^\s*Property '(.+?)' is missing in type/.exec(line)?.[1];
    if (one === "children") return [`\`${tag}\` needs something between its tags.`];
    if (one !== undefined) return [`\`${tag}\` needs the prop \`${one}\`.`];
    const several = /is missing the following properties from type .*?: (.+)$/.exec(line)?.[1];
    if (several !== undefined) return [`\`${tag}\` needs the props ${listOf(several)}.`];
  }
  return more.length === 0
    ? undefined
    : [`The props of \`${tag}\` do not fit.`, ...more.map((line) => line.replace(/^ {2}/, ""))];
}

/** `label, min, and 2 more` → "`label`, `min` and 2 more". */
function listOf(names: string): string {
  const all = names.replace(/,? and (\d+ more)\.?$/, ", $1").split(", ");
  const quoted = all.map((name) => (/^\d+ more$/.test(name) ? name : `\`${name}\``));
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}

/** What stands in the names of the types that say why a variable cannot be bound. */
function misfit(message: string, prop: string | undefined): Lines | undefined {
  if (prop !== "bind") return undefined;
  const option = /type '\w*DoesNotFit\w*<(.+)>'/.exec(message)?.[1];
  if (option !== undefined) return [`The bound variable cannot hold ${option}, which is among the options.`];
  return undefined;
}

const argumentIn = (message: string): string => {
  const type = /Argument of type '(.+?)' is not assignable/.exec(message)?.[1];
  return type === undefined ? "not right" : `of type \`${type}\``;
};

const withoutHelpers = (line: string): string => line.replaceAll(`${helpers}.`, "").replaceAll("'_value'", "'bind'");
