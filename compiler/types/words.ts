// Findings about virtual text → findings about the app script, in words about elements and props.
import { deepest } from "./deepest.ts";
import { type Place, placeOf } from "./place.ts";
import type { Finding } from "./typescript/finding.ts";
import type { Call, Virtual } from "./virtual/index.ts";
import { helpers } from "./virtual/names.ts";
import { sourceOf } from "./virtual/spans.ts";

type Lines = string[];

/** The findings about one script as the author can use them; those that only the translation caused are left out. */
export function reword<F extends Finding>(findings: readonly F[], virtual: Virtual): F[] {
  const placed = findings.map((found) => {
    const place = placeOf(found, virtual);
    const finding = place?.part === "prop" && found.code === 2322 ? deepest(found, place, virtual) : found;
    return { finding, place: finding === found ? place : placeOf(finding, virtual) };
  });
  const unbound = new Set(placed.filter(isAboutBind).map(({ place }) => place!.call));
  return placed.flatMap(({ finding, place }) => {
    const range = sourceOf(virtual.spans, finding);
    if (range === undefined) return [];
    // What a bound variable cannot hold is noticed a second time where it is assigned.
    if (place?.part === "bind" && finding.code === 2322 && unbound.has(place.call)) return [];
    const lines = place === undefined ? finding.lines : linesAt(place, finding);
    if (lines === undefined) return [];
    // A missing prop has the code that it has in any JSX.
    const code = lines[0]!.includes(" needs the prop") ? 2741 : finding.code;
    return [{ ...finding, ...range, code, lines: lines.map(withoutHelpers) }];
  });
}

const isAboutBind = ({ finding, place }: { finding: Finding; place: Place | undefined }): boolean =>
  place?.part === "bind" ? notAssignable.has(finding.code) : place?.part === "prop" && place.prop === "bind";

/** The message for a place; nothing where there is nothing wrong with the source. */
function linesAt({ call, part, prop, deep }: Place, { code, lines }: Finding): Lines | undefined {
  const tag = `<${call.name}>`;
  const [first = "", ...more] = lines;
  if (code === 2554 && part !== "prop") return withoutParameters(call, tag, lines);
  if (code === 2769 && part !== "prop") return [`\`${tag}\` cannot be used with these props.`, ...more];
  switch (part) {
    case "bind":
      if (notAssignable.has(code)) return [`\`bind\` of \`${tag}\` needs a variable that can be assigned: ${first}`];
      return [`The bound variable cannot hold what \`${tag}\` evaluates to: ${first}`, ...more];
    case "key":
      return code === 2345
        ? [`The \`key\` of \`${tag}\` is ${argumentIn(first)}: a text or a number is expected.`]
        : lines;
    case "tag":
      return unfitTag(code, tag, lines);
    case "props":
      return unfitProps(tag, lines) ?? lines;
    case "prop":
      if ((code === 2353 || code === 2561) && !deep) return unknownProp(tag, prop, first);
      if (code === 2322 && prop === "bind") return misfit(tag, first) ?? lines;
      if (code === 2322 && first.includes("'TextContent'")) return unfitText(tag, first);
      return lines;
  }
}

/** Codes of what cannot stand on the left of `=`. */
const notAssignable = new Set([2364, 2540, 2542, 2588, 2628, 2629, 2630, 2631, 2632, 2779]);

/** A component without parameters may be drawn without props; `{}` was made up. */
function withoutParameters({ empty }: Call, tag: string, [first = ""]: Lines): Lines | undefined {
  if (/Expected 0 arguments/.test(first)) return empty ? undefined : [`\`${tag}\` takes no props and no children.`];
  return [`\`${tag}\` is no component: a component takes its props as one object. ${first}`];
}

function unfitTag(code: number, tag: string, lines: Lines): Lines {
  const [first = "", ...more] = lines;
  if (code === 2349) return [`\`${tag}\` is neither an element nor a component: it cannot be called.`, ...more];
  if (code === 2348) return [`\`${tag}\` is neither an element nor a component: it is a class.`];
  if (code === 2721 || code === 2722) return [`\`${tag}\` may be missing: ${first}`, ...more];
  return lines;
}

function unknownProp(tag: string, prop: string | undefined, message: string): Lines {
  if (prop === "children") return [`\`${tag}\` takes no children.`];
  const meant = /Did you mean to write '(.+?)'\?/.exec(message)?.[1];
  return [`\`${tag}\` has no prop \`${prop}\`.${meant === undefined ? "" : ` Did you mean \`${meant}\`?`}`];
}

/** All props at once do not fit: some are missing, or one that was spread is of another type. */
function unfitProps(tag: string, lines: readonly string[]): Lines | undefined {
  for (const line of lines) {
    const one = /^\s*Property '(.+?)' is missing in type/.exec(line)?.[1];
    if (one === "children") return [`\`${tag}\` needs something between its tags.`];
    if (one !== undefined) return [`\`${tag}\` needs the prop \`${one}\`.`];
    const several = /is missing the following properties from type .*?: (.+)$/.exec(line)?.[1];
    if (several !== undefined) return [`\`${tag}\` needs the props ${listOf(several)}.`];
  }
  const [, ...more] = lines;
  return more.length === 0 ? undefined : [`The props of \`${tag}\` do not fit.`, ...more];
}

/** `label, min, and 2 more.` → "`label`, `min` and 2 more". */
function listOf(names: string): string {
  const all = names.replace(/,? and (\d+ more)\.?$/, ", $1").split(", ");
  const quoted = all.map((name) => (/^\d+ more$/.test(name) ? name : `\`${name}\``));
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}

/** The types that say why a variable cannot be bound say it by their names. */
function misfit(tag: string, message: string): Lines | undefined {
  const [, kind, type] = /type '(ValueDoesNotFit|BoundVariableMayBe)<(.+?)>(?: \| undefined)?'/.exec(message) ?? [];
  if (kind === "ValueDoesNotFit")
    return [`\`${tag}\` can evaluate to \`${type}\`, which the bound variable cannot hold.`];
  if (kind === undefined) return undefined;
  if (type === "null")
    return [
      `The bound variable may be \`null\`, but \`${tag}\` always has a value: give the variable one from the start, or draw the element only once it has one.`,
    ];
  return [`The bound variable may be \`${type}\`, which \`${tag}\` never evaluates to.`];
}

const unfitText = (tag: string, message: string): Lines => [
  message.includes("'Drawn'")
    ? `\`${tag}\` shows text and inline HTML; an element in it would be lost. Put it before or after it.`
    : `\`${tag}\` shows texts, numbers and inline HTML: ${message.replace("'TextContent'", "text")}`,
];

const argumentIn = (message: string): string => {
  const type = /Argument of type '(.+?)' is not assignable/.exec(message)?.[1];
  return type === undefined ? "not right" : `of type \`${type}\``;
};

const withoutHelpers = (line: string): string => line.replaceAll(`${helpers}.`, "").replaceAll("'_value'", "'bind'");
