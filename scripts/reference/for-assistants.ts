// The page for those who write scripts by what they have read: the rules, every element in a line, and tasks with their scripts.
import type { ElementEntry } from "./element.ts";
import type { Model } from "./model.ts";

/** A task in words, and the script that does it. */
export interface Task {
  /** The first line of the script, without its slashes. */
  readonly asks: string;
  readonly source: string;
}

export const taskOf = (file: string): Task => {
  const [, asks = "", source = ""] = /^\/\/ (.*)\n([\s\S]*)$/.exec(file) ?? [];
  return { asks, source: source.trim() };
};

const rules = `An app is one file, \`name.app.tsx\`. Its top-level statements are the script: it runs from the top at the first view and after every
interaction. JSX statements draw, in the order in which they run, and evaluate to what the user entered.

- Import everything from \`"dacapo"\`. There are no hooks, no \`useState\`, no \`return <…>\`, no render function, and no React.
- \`<Slider label="N" max={10} />;\` draws where it is evaluated; \`const n = <Slider label="N" max={10} />;\` also gives the number. End statements with \`;\`.
- For a condition take the value first: \`const go = <Button>Go</Button>; if (go) { … }\`. A button is \`true\` in exactly the run that its click caused.
- Never write JSX in a prop: draw it as a statement of its own. \`if\`, \`for\`, \`while\`, \`try\` and \`await\` are the language's own.
- What has to survive runs lives in \`session({ key: default })\`, and is assigned plainly: \`state.count++\`, \`state.rows.push(row)\`. Module-level
  variables are shared by everybody; variables of the script are new in each run. \`query({ … })\` is the address, \`stored({ … })\` stays on the device, \`shared({ … })\` is for all who use the app.
- Handlers (\`onClick\`, \`onChange\`, \`onSubmit\`) run before the script does. Change state there what stands further up shows; after an \`if (go)\`
  in the script call \`rerun()\` for that.
- \`bind={state.name}\` ties a widget to a variable both ways, in place of \`value\`.
- A block takes a function with statements, \`<Sidebar>{() => { … }}</Sidebar>\`, and evaluates to what that returns; or plain children. \`const [a, b] = <Columns of={2} />; a(() => { … });\` draws later.
- Give items of a list a \`key\`: \`for (const row of rows) <Row key={row.id}>…</Row>;\`. Two equal widgets in different lines need none.
- In a \`<Form>\` nothing is told before its \`<SubmitButton>\` is pressed. \`<Fragment>\` reruns alone; \`<Dialog>\` is open while it is drawn.
- \`cache(fn)\` remembers results for all by arguments, \`memo(() => …)\` one for this place until what it reads changes. \`await\` is allowed anywhere.
- A function in an \`.app.tsx\` that draws is a component: \`export function Rating({ label }) { …; return <Slider … />; }\`, used as \`<Rating label="Soup" />\`.
- \`export const config = { title, icon, layout: "wide", theme } satisfies AppConfig;\` holds literals only.
- Lowercase tags are plain HTML. There is no \`<style>\` and no \`<script>\`: \`import "./look.css";\`.
- Tests: \`const app = await openApp(App); await app.get(Button, "Go").click(); expect(app.get(Text).text).toBe("…");\` from \`"dacapo/testing"\`.

\`npx dacapo dev name.app.tsx\` opens it, \`npx dacapo check\` says what is wrong with its types and its rules, \`npx dacapo build name.app.tsx\` makes a site,
\`--single\` one file.`;

export function writeForAssistants({ sections, common, widget }: Model, tasks: readonly Task[]): string {
  const elements = sections.flatMap(({ title, entries }) => {
    const lines = entries.flatMap((each) => (each.kind === "element" ? [lineOf(each)] : []));
    return lines.length === 0 ? [] : [`### ${title}`, lines.join("\n")];
  });
  const functions = sections
    .filter(({ door }) => door === "dacapo")
    .flatMap(({ entries }) => entries)
    .flatMap((each) => (each.kind === "function" ? [`- \`${each.name}\`: ${sentence(each.comment.text)}`] : []));
  return `${[
    "# For assistants",
    "All that is needed to write a script, on one page. It is written from [the reference](reference.md), which says more of everything.",
    "## The rules",
    rules,
    "## The elements",
    `Every element takes ${names(common)}. A widget (*) also takes ${names(widget)}. A prop with \`!\` is required.`,
    ...elements,
    "## The functions",
    functions.join("\n"),
    "## Twenty tasks",
    ...tasks.flatMap(({ asks, source }) => [`**${asks}**`, `\`\`\`tsx\n${source}\n\`\`\``]),
  ].join("\n\n")}\n`;
}

const names = (members: readonly { readonly name: string }[]): string =>
  members.map(({ name }) => `\`${name}\``).join(", ");

function lineOf({ name, isWidget, comment, evaluates, props }: ElementEntry): string {
  const own = props.map((each) => `\`${each.name}${each.required ? "!" : ""}\``).join(" ");
  const what = sentence(comment.text);
  return `- \`${name}\`${isWidget ? "*" : ""}: ${what} → ${plain(evaluates)}${own === "" ? "" : ` · ${own}`}`;
}

/** Without links: there is nothing on this page that they could lead to. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");

/** The first one; a full stop inside of code or a number ends none. */
const sentence = (text: string): string =>
  /^[\s\S]*?[.!?](?=\s+[A-Z`]|$)/.exec(plain(text).replace(/\s+/g, " ").trim())?.[0] ?? text;

export const llms = `# dacapo

> Apps from TypeScript scripts: JSX statements draw, the script runs from the top at every interaction, as in Streamlit. Exact types, no
> configuration, static sites or a server.

Read "For assistants" before writing a script: it has the rules, every element in a line, and twenty tasks with their scripts.

## Docs

- [For assistants](docs/for-assistants.md): the rules of the language on one page, every element in a line, twenty tasks
- [Reference](docs/reference.md): every element, prop, function and type
- [Errors](docs/errors.md): every problem by its code, with what to write instead
- [From Streamlit](docs/streamlit.md): each rule and command of Streamlit, and what it is here
- [Themes](docs/theming.md): tokens, themes that come along, parts for style sheets
- [Languages](docs/languages.md): ten languages, and words of your own

## Optional

- [Hosts](docs/hosts.md): scripts in the page, in a worker, on a server
- [Editors](docs/editors.md): exact types while typing
- [Security](docs/security.md): what is promised
`;
