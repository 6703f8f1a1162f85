// What a reader would miss: everything public that has no comment, or too little of one.
import { type Definition, widgetProps } from "../../runtime/elements/define.ts";
import type { ElementEntry, PropEntry } from "./element.ts";
import type { Member } from "./member.ts";
import type { Entry, FunctionEntry, Model } from "./model.ts";

/**
 * Lists what is missing, a line each.
 *
 * @param problems The codes that `docs/errors.md` explains.
 */
export function findGaps({ common, widget, sections }: Model, problems: ReadonlySet<string>): string[] {
  const entries = sections.flatMap((section) => section.entries);
  return [
    ...untold("CommonProps", common),
    ...untold("WidgetProps", widget),
    ...entries.flatMap((entry) => [...gapsIn(entry), ...strangeProblems(entry, problems)]),
  ];
}

function gapsIn(entry: Entry): string[] {
  const { name, comment } = entry;
  const own = comment.text === "" ? [`${name}: no comment`] : [];
  if (entry.kind === "element") return [...own, ...untold(name, entry.props), ...gapsInElement(entry)];
  return [...own, ...untold(name, entry.members), ...(entry.kind === "function" ? gapsInFunction(entry) : [])];
}

const untold = (of: string, members: readonly Member[]): string[] =>
  members.filter(({ text }) => text === "").map(({ name }) => `${of}.${name}: no comment`);

function gapsInElement({ name, comment, evaluates, props, common, isWidget, definition }: ElementEntry): string[] {
  const isRejecting = definition.check !== undefined || definition.stands !== undefined;
  const known = new Set([...props.map((prop) => prop.name), ...common, ...(isWidget ? Object.keys(widgetProps) : [])]);
  const demands: readonly [boolean, string][] = [
    [comment.examples.length > 0, "no @example"],
    [comment.streamlit !== undefined, "no line `Streamlit: …` at the end of its comment"],
    [!isRejecting || comment.throws.length > 0, "no @throws, but it rejects props or places"],
    [isReadable(evaluates), `${evaluates} says nothing to a reader: write @returns`],
  ];
  return [
    ...demands.flatMap(([met, missing]) => (met ? [] : [`${name}: ${missing}`])),
    ...Object.keys(definition.props).flatMap((prop) => (known.has(prop) ? [] : [`${name}.${prop}: in no signature`])),
    ...props.filter((prop) => isBare(prop, definition)).map((prop) => `${name}.${prop.name}: no unit and no range`),
    ...props
      .filter((prop) => isOpen(prop, definition))
      .map((prop) => `${name}.${prop.name}: what when it is left out?`),
  ];
}

/** Names of type parameters and of conditional types mean nothing outside of the source. */
const isReadable = (words: string): boolean =>
  ![...words.matchAll(/`([^`]*)`/g)].some(([, code]) => /\b[A-Z]\b|\b(?!Promise\b)[A-Z]\w*</.test(code!));

const isBare = ({ name, text }: PropEntry, { props }: Definition): boolean =>
  String(props[name]).startsWith("number") && !measures.test(text);

/** Numbers and choices mean something also where nothing is given. */
const isOpen = ({ name, text, required, fallback }: PropEntry, { props }: Definition): boolean =>
  !required &&
  fallback === undefined &&
  (Array.isArray(props[name]) || String(props[name]).startsWith("number")) &&
  !/left out|unless|without|at first/.test(text);

const measures = /pixels|seconds|bytes|characters|lines|from \d|at least|more than|lowest|highest|the most|weight/i;

const gapsInFunction = ({ name, comment, params }: FunctionEntry): string[] => [
  ...params.flatMap((param) => (comment.params.has(param) ? [] : [`${name}: no @param ${param}`])),
  ...(name.includes(".") || comment.examples.length > 0 ? [] : [`${name}: no @example`]),
];

/** Words for problems that the list of errors does not explain. */
const strangeProblems = ({ name, comment }: Entry, problems: ReadonlySet<string>): string[] =>
  comment.throws
    .flatMap((text) => [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)])
    .flatMap(([, code]) => (problems.has(code!) ? [] : [`${name}: @throws names ${code}, which errors.md does not`]));
