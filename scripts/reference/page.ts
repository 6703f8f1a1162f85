// The reference as a page of Markdown.
import type { ElementEntry } from "./element.ts";
import { createLinks, type Links } from "./links.ts";
import type { Member } from "./member.ts";
import type { Entry, FunctionEntry, Model, Section, TypeEntry } from "./model.ts";
import { listed } from "./words.ts";

const intro = `Every element, function and type, as the editor shows it on hover. This page is written from the doc comments and the
definitions by \`npm run reference\`.

An element is drawn where it stands, \`<Slider label="N" />\`, or called, \`Slider({ label: "N" })\`; both evaluate to the same.
A prop that is misspelt, missing or of another type is a problem that says so: [\`unknown-prop\`](errors.md#unknown-prop),
[\`prop-missing\`](errors.md#prop-missing), [\`prop-kind\`](errors.md#prop-kind). Attributes \`data-…\` and \`aria-…\` are passed on to
the page. A handler (\`onClick\`, \`onChange\`, \`onSubmit\`, …) may be async: the run then waits for it.`;

/** The headings of what is not imported from "dacapo". */
const titles: Readonly<Record<string, string>> = {
  "dacapo/testing": "Tests",
  "dacapo/compiler": "The compiler",
  "dacapo/vite": "The Vite plugin",
  "dacapo/mount": "An app in a page of your own",
};

/**
 * Writes the page.
 *
 * @param problems The codes that `docs/errors.md` explains.
 */
export function writePage({ common, widget, sections }: Model, problems: ReadonlySet<string>): string {
  const shared = [
    "## Common props",
    "Every element takes these, unless it says otherwise.",
    tableOf(common),
    "## Widget props",
    "Elements with a value that the user enters take these beside the common ones. `V` is the type of the value.",
    tableOf(widget),
  ];
  const parts = sections.flatMap((section) => [
    `## ${titleOf(section)}`,
    ...(section.door === "dacapo" ? [] : [`Imported from \`"${section.door}"\`.`]),
    ...inOrder(section.entries).flatMap((each) => [`### ${each.name}`, ...bodyOf(each)]),
  ]);
  const body = [...shared, ...parts].filter((paragraph) => paragraph !== "");
  const links = createLinks(["# Reference", ...body], problems);
  return `${["# Reference", intro, contents(sections, links), ...body.map(links.resolve)].join("\n\n")}\n`;
}

const titleOf = ({ title, door }: Section): string => title || titles[door]!;

/** Types behind what they belong to. */
const inOrder = (entries: readonly Entry[]): Entry[] => {
  const isType = ({ kind }: Entry): boolean => kind === "type";
  return [...entries.filter((each) => !isType(each)), ...entries.filter(isType)];
};

const contents = (sections: readonly Section[], { to }: Links): string =>
  sections
    .map((section) => {
      const entries = inOrder(section.entries).map(({ name }) => to(name));
      return `- ${to(titleOf(section))}: ${entries.join(" · ")}`;
    })
    .join("\n");

function bodyOf(entry: Entry): string[] {
  const { comment } = entry;
  const errors = comment.throws.map((text) => `**Errors:** ${text}`);
  const counterpart = comment.streamlit === undefined ? [] : [`*Streamlit:* ${comment.streamlit}`];
  return [...contentOf(entry), ...errors, ...comment.examples, ...counterpart];
}

function contentOf(entry: Entry): string[] {
  if (entry.kind === "element") return elementOf(entry);
  return entry.kind === "function" ? functionOf(entry) : typeOf(entry);
}

function elementOf(element: ElementEntry): string[] {
  const { comment, evaluates, props } = element;
  const rows = props.map(({ name, type, required, fallback, text }) => {
    const given = required ? "required" : fallback === undefined ? "" : `\`${fallback}\``;
    return [`\`${name}\``, type, given, text];
  });
  return [
    comment.text.replace(trivial, "$1").trim(),
    `**Evaluates to** ${evaluates}.`,
    rows.length === 0 ? "" : rowsOf(["prop", "type", "default", ""], rows),
    alsoTakes(element),
  ];
}

/** What the line about the value says as well. */
const trivial = /(\s)Evaluates to (?:a handle|nothing|a `Block`, or to what its function child returns)\.(?: |$)/;

const functionOf = ({ comment, signatures, members, params }: FunctionEntry): string[] => [
  comment.text,
  signatures.length === 0 ? "" : fence(signatures.join("\n")),
  members.length === 0 ? "" : tableOf(members),
  params
    .flatMap((name) => (comment.params.has(name) ? `- \`${name}\`: ${oneLine(comment.params.get(name)!)}` : []))
    .join("\n"),
];

const typeOf = ({ comment, code, members }: TypeEntry): string[] => [
  comment.text,
  code === undefined ? "" : fence(code),
  members.length === 0 ? "" : tableOf(members),
];

/** Which props it shares with others. */
function alsoTakes({ common, isWidget }: ElementEntry): string {
  const link = "the [common props](#common-props)";
  const some = common.map((name) => `\`${name}\``);
  const shared = [
    ...(isWidget ? ["the [widget props](#widget-props)"] : []),
    ...(common.length === 5 ? [link] : common.length > 0 ? [`of ${link} ${listed(some, "and")}`] : []),
  ];
  return shared.length === 0 ? "No [common props](#common-props)." : `Also ${shared.join(" and ")}.`;
}

const fence = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;

const tableOf = (members: readonly Member[]): string =>
  rowsOf(
    ["name", "type", ""],
    members.map(({ name, call, type, optional, text }) => [`\`${name}${optional ? "?" : ""}${call}\``, type, text]),
  );

const rowsOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(" | ")} |`.replace(/\| {2}\|/g, "| |"))
    .join("\n");

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

const cell = (text: string): string => oneLine(text).replace(/\|/g, "\\|");
