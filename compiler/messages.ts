// Every compile-time problem as data: what was found, what was expected, and what to write instead.

interface Message {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string;
}

/** `{name}` stands for a detail given with the report. */
export const messages = {
  syntax: {
    severity: "error",
    message: "This is not valid TypeScript: {reason}",
    hint: "{write}",
  },
  "missing-semicolon": {
    severity: "error",
    message: "A `;` is missing before `{next}`: without it, TypeScript reads the `<` as “less than”.",
    hint: "End this statement with `;`. Every statement before a line that starts with `<` needs one.",
  },
  "nested-too-deep": {
    severity: "error",
    message: "Nesting is deeper here than the compiler can follow: some hundred levels are fine, thousands are not.",
    hint: "Give the inner part a function or a constant of its own; what repeats can be drawn in a loop.",
  },
  "jsx-in-prop": {
    severity: "error",
    message: "`{element}` stands in the prop `{prop}`, where it would draw before `{owner}`; a prop takes a value.",
    hint: "Draw it first and pass what it evaluates to: `const {name} = {element}; {usage}`",
  },
  "default-export": {
    severity: "error",
    message: "An app script has no default export of its own: the compiler makes it from the statements of the file.",
    hint: "Write the statements at the top level, or name the export: `export function Name() { … }`.",
  },
  "key-missing-in-list": {
    severity: "warning",
    message:
      "`<{element}>` is drawn in a loop without a `key`, so its values belong to places in the list, not to items.",
    hint: "Give it a key that stays with the item: `<{element} key={item.id} …>`.",
  },
  "rerun-unconditional": {
    severity: "error",
    message: "This `rerun()` is reached by every run, so the script would never end.",
    hint: "Call it under a condition: `if (changed) rerun();`.",
  },
  "unknown-element": {
    severity: "error",
    message: "{found}",
    hint: "{write}",
  },
  "unknown-prop": {
    severity: "error",
    message: "`<{element}>` has no prop `{prop}`.",
    hint: "{write}",
  },
  "children-not-allowed": {
    severity: "error",
    message: "`<{element}>` takes no children, only props.",
    hint: "{write}",
  },
  "html-not-drawn": {
    severity: "error",
    message: "{found} is never put on the page: it could run code, or change more than its own place.",
    hint: "{write}",
  },
  "element-in-text": {
    severity: "error",
    message:
      "`<{element}>` stands inside the text of `<{owner}>`; text takes words, values and inline HTML without handlers.",
    hint: "Draw `<{element}>` as a statement of its own, before or after; `<Row>` puts elements side by side.",
  },
  "drawing-outside-run": {
    severity: "error",
    message: "{found} at module level, where no run is drawing: {where}",
    hint: "{write}",
  },
  "script-value-in-export": {
    severity: "error",
    message: "The exported code uses `{name}`, which belongs to the script and is made anew by every run.",
    hint: "Pass it as a prop or an argument, keep it in `session({ … })`, or make it a `const` that the script does not change.",
  },
  "module-state": {
    severity: "warning",
    message: "`{name}` is made once for all runs and all sessions, because {why}; what it holds is shared.",
    hint: "Keep what changes in `session({ … })`, or pass it as a parameter. Data that is written out and never changes is fine as it is.",
  },
  "config-not-static": {
    severity: "error",
    message: "`config` is read at build time, and {found} is only known when the app runs; literals were expected.",
    hint: "Write the value out: strings, numbers, booleans, `null`, and arrays and objects of these.",
  },
  "theme-invalid": {
    severity: "warning",
    message: "`config.theme` is not taken as it is: {found}.",
    hint: "{write}",
  },
  "bind-not-assignable": {
    severity: "error",
    message: "`bind={{expression}}` cannot be assigned to: {reason}.",
    hint: "Bind a variable or a property, such as `bind={state.name}`; or use `value` with `onChange`.",
  },
  "cache-captures": {
    severity: "error",
    message: "A cached function uses `{name}`, which may be another one in each run, or for each user.",
    hint: "Pass it as an argument, so that each value has a result of its own. Functions, and constants that are written out, may be used as they are.",
  },
  "cache-draws": {
    severity: "error",
    message: "A cached function draws `<{element}>`, which would be missing whenever its result is remembered.",
    hint: "Return the data, and draw it where the function is called.",
  },
  "memo-draws": {
    severity: "error",
    message: "A memo draws with `{name}`, which would be missing whenever its result is there already.",
    hint: "Return the data, and draw it behind the memo; or put the drawings into `<Fragment memo>{() => { … }}</Fragment>`.",
  },
  "memo-ends-run": {
    severity: "error",
    message: "A memo calls `{name}()`: it computes, and decides nothing about runs.",
    hint: "Return what decides it, and call `{name}()` behind the memo. A timer or a listener that the memo sets up may call `rerun()`.",
  },
  "memo-without-function": {
    severity: "error",
    message: "`{name}(…)` is called without the function whose result it remembers.",
    hint: "Write it in place: `memo(() => …)`.",
  },
  "cleanup-outside-memo": {
    severity: "error",
    message: "`{name}()` stands where nothing is remembered, so there is no end that it could wait for.",
    hint: "Call it in the function of a `memo(…)` or of a `<Fragment memo>`, or in a function that this calls.",
  },
  "server-only-import": {
    severity: "error",
    message: "`{name}` is only on a server, and this script runs in the page: {chain}.",
    hint: 'Let the script run on a server, `export const config = { host: "server" } satisfies AppConfig`; or leave the import out of what the page loads.',
  },
  "missing-export": {
    severity: "error",
    message: "`{name}` is imported from `{source}`, which does not export it.",
    hint: "Export it there, import a name that it does export, or write `import type` for what is only a type.",
  },
  "value-and-bind": {
    severity: "warning",
    message: "`<{element}>` has both `value` and `bind`; the bound variable wins and `value` is never used.",
    hint: "Keep `bind` and give the variable its default where it is declared.",
  },
} as const satisfies Record<string, Message>;

export type Code = keyof typeof messages;
