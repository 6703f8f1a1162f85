// Every problem and hint at run time as data: what was found, what was expected, what to write instead.
import type { Message } from "./problem.ts";
import { nearestName } from "../values/nearest-name.ts";
import { placeIn } from "./signals.ts";
import { write, writeText } from "../values/write.ts";

const placeOf = (call: string | Error) => (typeof call === "string" ? call : placeIn(call.stack ?? ""));

type Facts = Readonly<Record<string, any>>;
type Text = (facts: Facts) => readonly [message: string, hint: string];

const kinds = (kind: unknown) =>
  Array.isArray(kind) ? kind.map((one) => write(one)).join(", ") : kindNames[writeText(kind).replace("!", "")];
const kindNames: Record<string, string> = {
  any: "a value",
  text: "a string",
  label: "a string, or Markdown made by md`…`",
  number: "a number",
  flag: "true or false",
  list: "an array or another iterable",
  function: "a function",
  handler: "a function",
};
const rounded = (ms: unknown) => Math.round(Number(ms));
const cachedName = (name: unknown) => (name === "" ? "A function without a name" : `\`${writeText(name)}\``);
const shown = (value: unknown) => (typeof value === "function" ? "a function" : shorten(write(value)));
const quoted = (texts: unknown) => ((texts ?? []) as string[]).map((text) => `\`${text}\``).join(", ");
const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** A plain module knows no run; what a script hands to it does. */
const handOver =
  "\nA timer or a listener that a plain module makes by itself belongs to no run: let the script hand it a function, `poll(() => { state.n += 1; rerun(); })`.";

/** What goes wrong outside of runs may be a script that nobody compiled. */
const uncompiled =
  '\nIf this is an app script, it was not compiled: its name must end in `.app.tsx`, and the Vite or Vitest configuration needs the plugin, `plugins: [dacapo()]` with `import { dacapo } from "dacapo/vite"`.';

function meant(word: string, known: readonly string[]): string {
  const near = nearestName(word, known);
  return near === undefined ? "" : ` Did you mean \`${near}\`?`;
}

/** Mistakes that many elements share are said here: an app need not carry the sentences before somebody makes one. */
const sizeMistake = (element: string, prop: string, value: unknown, names: string) =>
  [
    `\`${element}\`: ${prop} is ${shown(value)}. ${prop} must be a number of pixels, or one of ${names}.`,
    `${prop}={16}`,
  ] as const;
const anchorMistake = (element: string, value: unknown) =>
  [
    `\`${element}\`: anchor is ${shown(value)}. It must be a name without spaces, or false.`,
    'anchor="results"',
  ] as const;

/** Code → message and hint. The codes are the headings of `docs/errors.md`. */
export const messages: Readonly<Record<string, Text>> = {
  "drawing-outside-run": ({ element, file, at }) => [
    element === undefined
      ? "Something was drawn while no run was executing."
      : `\`${element}\` was drawn at ${file}:${at} by code that nobody waits for, after its run had come to its end.`,
    "Let the run wait for it: `for (const item of items) await …`, or `await Promise.all(items.map(async (item) => { … }))`. After a timer or an event of your own, change the session's state, call `rerun()` and let the next run draw." +
      (element === undefined ? uncompiled : ""),
  ],
  "command-outside-run": ({ command }) => [
    `\`${command}()\` was called while no run was executing.`,
    `Call \`${command}()\` in the script, in a component, or in a handler.${handOver}${uncompiled}`,
  ],
  "session-outside-run": ({ of }) => [
    `${of === undefined ? "The session's state" : `State made by \`${of}()\``} was read while no run was executing, so there is no session to read from.`,
    `Read and change it in the script, in a component, or in a handler.${handOver}${uncompiled}`,
  ],
  "secret-missing": ({ name, files, folders }) => [
    `There is no secret \`${writeText(name)}\`: neither in the environment nor in ${quoted(files)} of ${quoted(folders)}.`,
    "Set the variable where the server is started, or write it in one of these files there.",
  ],
  "value-stays": ({ of, key, path, why }) => [
    `\`${of ?? "shared"}.${writeText(key)}${writeText(path)}\` cannot leave this process: ${why}.`,
    "Keep data: plain objects, arrays, dates, maps, sets, typed arrays. What is made of it (a class, a function, an open connection) is made again by each run, or kept with `cache.resource`. Until then the value is known here only.",
  ],
  "stored-not-kept": ({ key, why }) => [
    `\`stored.${writeText(key)}\` could not be kept for the next visit: ${why}`,
    "The browser has no room left, or forbids storage (private windows, some settings, some frames). The value is there for as long as the page; keep less, or keep it on a server.",
  ],
  "shared-not-atomic": ({ key }) => [
    `\`shared.${writeText(key)}\` was read and then assigned: another tab or process may have changed it in between, and that change is lost.`,
    `Change it as one step: \`shared.update("${writeText(key)}", (value) => …)\`.`,
  ],
  "store-client-missing": () => [
    "A store in Redis or Valkey takes the package `redis`, which is not installed.",
    "Run `npm install redis`, and build again where the server was built.",
  ],
  "store-unknown": ({ address }) => [
    `The address \`${writeText(address)}\` is no store.`,
    "Write `redis://host:6379`, `rediss://…` with TLS, or `memory`.",
  ],
  "session-stays": ({ path }) => [
    `\`${writeText(path)}\` cannot leave this process: where the session goes on elsewhere, it begins anew.`,
    "Keep data: plain objects, arrays, dates, maps, sets, typed arrays. What is made of it (a class, a function, an open connection) is made again by each run, or kept with `cache.resource`. What is meant to stay: `session({ … }, { local: true })`.",
  ],
  "rerun-loop": ({ chain }) => [
    "The script ran again more than 50 times in a row, without an interaction or a wait between.",
    `Make the rerun depend on something that the next run no longer finds.\nThe last ones came from:\n${[...new Set((chain as (string | Error)[]).map(placeOf))].map((place) => `  ${place}`).join("\n")}`,
  ],
  "rerun-scope": ({ inFragment }) => [
    inFragment
      ? '`rerun({ scope: "fragment" })` was called while the whole script runs: the fragment cannot start again alone.'
      : '`rerun({ scope: "fragment" })` was called outside of a fragment.',
    inFragment
      ? "Call it only after something in the fragment was used, for example `if (clicked) rerun(…)`."
      : "Put the part into `<Fragment>{() => { … }}</Fragment>`, or call `rerun()` for the whole script.",
  ],
  "rerun-fragment-outside-handler": ({ fragment }) => [
    `\`rerun({ fragment: ${shown(fragment)} })\` was called outside of a handler.`,
    "Call it in `onClick` or `onChange`; in the script, use `rerun()`.",
  ],
  "fragment-unknown": ({ key, known }) => [
    `There is no fragment with the key ${shown(key)} on the page.`,
    (known as string[]).length > 0
      ? `These are there: ${(known as string[]).map(shown).join(", ")}.`
      : 'Give it one: `<Fragment key="…">`.',
  ],
  "unknown-prop": (facts) => [
    `\`${facts["element"]}\` has no prop \`${facts["prop"]}\`.${meant(`${facts["prop"]}`, facts["known"])}`,
    `It has ${(facts["known"] as string[])
      .filter((name) => name !== "children")
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  ],
  "prop-missing": ({ element, prop, kind }) => [
    `\`${element}\` was drawn without its \`${prop}\`.`,
    `Write \`<${element} ${prop}=…>\` with ${kinds(kind)}.`,
  ],
  "prop-kind": ({ element, prop, kind, value }) => [
    `\`${prop}\` of \`${element}\` is ${shown(value)}; expected ${Array.isArray(kind) ? "one of " : ""}${kinds(kind)}.`,
    `Pass ${Array.isArray(kind) ? "one of these" : kinds(kind)} as \`${prop}\`.`,
  ],
  "prop-invalid": ({ element, code, value, found, expected, write }) => {
    if (code === "size") return sizeMistake(`${element}`, `${found}`, value, `${expected}`);
    if (code === "anchor") return anchorMistake(`${element}`, value);
    return [`\`${element}\`: ${found} ${expected}`, write as string];
  },
  "children-not-allowed": ({ element, kind }) => [
    kind === "content"
      ? `\`${element}\` shows text and inline HTML; elements and functions cannot stand in it.`
      : `\`${element}\` takes no children.`,
    "Put them before or after it, or into a `<Container>`.",
  ],
  "component-not-a-function": ({ found }) => [
    `A tag stands for ${shown(found)}, which is neither an element nor a component.`,
    "Check the import: a component is an exported function of an `.app.tsx` file.",
  ],
  "form-in-form": ({ element }) => [
    `A \`${element}\` was drawn inside another one, which a page cannot have.`,
    "Draw them side by side, or put the fields of both into one form.",
  ],
  "field-names": ({ outer, inner }) => [
    `A form has a field \`${outer}\` and a field \`${inner}\`: the first would have to be a value and to hold the second.`,
    `Rename one of them, for example \`${outer}.value\`.`,
  ],
  "submit-outside-form": ({ element }) => [
    `A \`${element}\` was drawn outside of a form, so there is nothing that it could send.`,
    "Draw it inside a `<Form>`, or use a `<Button>`.",
  ],
  "sends-by-itself": ({ element }) => [
    `A \`${element}\` was drawn in a form, which holds back what is entered; it sends every message at once.`,
    "Draw it outside of the form, or use a `<TextArea>` in it.",
  ],
  "drawing-in-source": () => [
    "Something was drawn in the source of a stream, which goes on after its run has ended.",
    "Yield text, or data that is to be shown; draw before the stream or after it.",
  ],
  "stream-source": ({ found }) => [
    `The function that opens a stream returned ${shown(found)}, which does not arrive piece by piece.`,
    "Return an iterable, a ReadableStream or a Response; draw what is there already with `<Markdown>` or `<Table>`.",
  ],
  "dialog-open": ({ title, open }) => [
    `The dialog ${shown(title)} was drawn while ${shown(open)} is open; a page shows one at a time.`,
    "Draw one of them under a condition, or show the steps of both in one dialog.",
  ],
  "pages-missing": () => [
    "A `Navigation` was drawn without a `<Page>` in it, so there is nothing to show.",
    'Draw at least one: `<Page path="/" title="Home" app={Home} />`.',
  ],
  "page-outside-navigation": ({ path }) => [
    `The page ${shown(path)} was drawn outside of a \`Navigation\`, which would show it.`,
    "Draw it among the children of `<Navigation>`, before they come to their end.",
  ],
  "page-repeated": ({ path, other }) => [
    `The page ${shown(path)} ${path === other ? "was drawn twice" : `is found at the same addresses as ${shown(other)}`}; an address leads to one page.`,
    "Give one of them another path.",
  ],
  "page-empty": ({ path }) => [
    `The page ${shown(path)} has no app script, and no function that draws it.`,
    'Pass one: `app={() => import("../users.app")}`, or draw it: `<Page path="/users">{() => { … }}</Page>`.',
  ],
  "page-not-loaded": ({ path, reason }) => [
    `The script of the page ${shown(path)} could not be loaded: ${reason}`,
    "Check the path in its `import(…)`, and the connection. It is tried again by the button, when the network is back, and at each run.",
  ],
  "navigation-repeated": () => [
    "A second `Navigation` was drawn in the same run; an app has one address, and one page at it.",
    "Draw one, with all pages. A page that is an app script draws none of its own; `<Tabs>` divide a page.",
  ],
  "path-invalid": ({ path }) => [
    `\`navigate(${shown(path)})\` names no path of the app: that starts with one \`/\`, and holds no \`\\\\\` and no control characters.`,
    'Write `navigate("/users")`. To other sites lead links: `<PageLink path="https://…">`.',
  ],
  "cache-argument": ({ call, at, path, found }) => [
    `Argument ${at} of ${cachedName(call)} ${path === "" ? "is" : `holds, at \`${path}\`,`} ${found}, which cannot be compared with that of another call.`,
    "Pass data: strings, numbers, plain objects, arrays, maps, sets, dates, typed arrays, files; for example the id of the object.",
  ],
  "cache-result": ({ call, found }) => [
    `${cachedName(call)} returned ${found}, of which no copy can be made for each caller.`,
    "Return data; or share one object between all callers with `cache.resource(…)`.",
  ],
  "cache-option": ({ option, value, expected, write }) => [
    `\`${option}\` of a cache is ${shown(value)}; expected ${expected}.`,
    `Write \`${write}\`.`,
  ],
  "cache-in-run": ({ call }) => [
    `${cachedName(call)} was cached while a run executes: the next run would start with an empty cache.`,
    "Call `cache(…)` at the top level of a module. In app scripts the compiler does that by itself.",
  ],
  "memo-draws": ({ at }) => [
    `Something was drawn in the memo at ${at}: it would be missing whenever its result is there already.`,
    "Return the data, and draw it where the memo is called; or put the drawings into a `<Fragment memo>`.",
  ],
  "memo-ends-run": ({ command, at }) => [
    `\`${command}()\` was called in the memo at ${at}, which computes and decides nothing about runs.`,
    `Return what decides it, and call \`${command}()\` behind the memo. A timer or a listener that the memo sets up may call \`rerun()\`.`,
  ],
  "memo-not-compiled": () => [
    "`memo()` was called where no compiler has looked for what its function reads.",
    `Call it by its name, in an app script or a component; in plain modules remember results by arguments, with \`cache(…)\`.${uncompiled}`,
  ],
  "memo-stale": ({ name, at, write }) => [
    `\`${name}\` has changed in place since the memo at ${at} was computed from it. It holds more than 1,000 entries, which are not compared one by one: the memo still gives its old result.`,
    `Make a new one instead of changing it: \`${write}\`. Or let the memo read something that changes with it, such as a count in the session's state.`,
  ],
  "slow-again": ({ text, at, ms, times, names, write }) => [
    `\`${text}\` at ${at} took ${rounded(ms)} ms, in ${times} runs in a row with the same values${(names as string[] | undefined)?.length ? ` (${names.map((name: string) => `\`${name}\``).join(", ")})` : ""}.`,
    `Let it be computed once: \`${write}\``,
  ],
  "slow-run": ({ text, at, ms, took }) => [
    `A run took ${rounded(took)} ms without a pause: nothing was painted meanwhile, and nothing that was done was heard.${text === undefined ? "" : ` Most of it, ${rounded(ms)} ms, took \`${text}\` at ${at}.`}`,
    `Remember what does not change: \`memo(() => …)\`. Or let the page have its turn in a long loop: \`await tick();\`. Or let the script run beside the page: \`export const config = { host: "worker" }\`.`,
  ],
  "cleanup-outside-memo": () => [
    "`cleanup()` was called where no memo is computing, so there is no result whose end it could wait for.",
    "Call it in the function of a `memo(…)` or of a `<Fragment memo>`, or in a function that this calls.",
  ],
  "duplicate-key": ({ element, key }) => [
    `Two draws of \`${element}\` have the key ${shown(key)} in one block.`,
    "Give each item a key of its own; until then they are told apart by their count.",
  ],
  "one-step-behind": ({ element, place, path, before, now, written }) => [
    `\`${element}\` at ${place} shows \`${path}\` as ${shown(before)}; the script changed it to ${shown(now)} afterwards${written ? `, at ${written}` : ""}. The page is one step behind.`,
    `Change it before it is shown, in one of three ways:
  in a callback, which runs before the script does: \`<Button onClick={() => { ${path} = …; }}>\` instead of ${written ? `the assignment at ${written}` : "the change further down"}
  in a container: write \`const place = <Container />;\` at ${place}, and behind ${written ?? "the change"} \`place(() => { <${element}>…; });\`
  with a rerun: write \`rerun();\` behind ${written ?? "the change"}`,
  ],
  "rerun-needless": ({ written, times }) => [
    `The \`rerun()\` at ${written} changed neither the page nor the session's state, in ${times} interactions in a row.`,
    "Leave it out, or call it only behind what changes something.",
  ],
  "value-and-bind": ({ element }) => [
    `\`${element}\` was drawn with both \`value\` and \`bind\`, one of them through \`{...props}\`; the bound variable wins and \`value\` is never used.`,
    "Remove `value`, and give the variable its start value in `session({ … })`.",
  ],
  "gesture-refused": ({ element, reason }) => [
    `\`${element}\` was sent a value that it cannot hold: ${reason}`,
    "The element keeps its value.",
  ],
  "options-not-found": ({ element, reason }) => [
    `The function that finds the options of \`${element}\` failed: ${reason}`,
    "The user sees that nothing could be found, and can ask again. Let it return an array; what it throws because its `signal` was aborted is not shown.",
  ],
  "option-by-position": ({ element }) => [
    `The options of \`${element}\` are made anew by each run, and neither their content nor their text tells them apart: the one that stands where the chosen one stood is taken for it.`,
    "Give each a text of its own with `format`, or make the options once, outside of the component or in the session's state.",
  ],
  "row-key-missing": ({ element, row }) => [
    `Row ${row} of the data of \`${element}\` has no key, so rows are known by their positions.`,
    "Give every row a key, or name another field as `rowKey`.",
  ],
  "row-key-repeated": ({ element, row, key }) => [
    `The key ${shown(key)} of row ${row} of the data of \`${element}\` is that of another row, too; rows are known by their positions.`,
    "Name a field as `rowKey` that tells rows apart, or make a key of several: `rowKey={(row) => …}`.",
  ],
  "rows-reordered": ({ element, field }) => [
    `Rows that are selected in \`${element}\` stand elsewhere now; the selection stays at its positions and means other rows.`,
    `Name the field that tells rows apart: \`rowKey="${field}"\`. Then the selection follows them.`,
  ],
  "bound-value": ({ element, value, shown: instead }) => [
    `The variable bound to \`${element}\` holds ${shown(value)}, which its props do not allow; it shows ${shown(instead)}.`,
    "Assign a value that the props allow, or change the props.",
  ],
};

export function explain(code: string, facts: Facts): Message {
  const [message, hint] = messages[code]!(facts);
  return { message, hint };
}
