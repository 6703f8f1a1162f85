// The elements and functions of "dacapo", as much of them as the compiler needs to know.

export interface ElementFacts {
  /** What may stand between the tags: nothing, text with inline HTML, or drawings. */
  readonly children: "none" | "text" | "block";
  /** It has a value that the person using the app sets. */
  readonly widget?: true;
  readonly props: readonly string[];
}

export type Catalogue = Record<string, ElementFacts>;

const common = ["key", "help", "width", "class", "style"];
const widget = ["label", "hideLabel", "disabled", "value", "bind", "persist", "onChange"];

const none = (...props: string[]): ElementFacts => ({ children: "none", props: [...props, ...common] });
const text = (...props: string[]): ElementFacts => ({ children: "text", props: [...props, ...common] });
const block = (...props: string[]): ElementFacts => ({ children: "block", props: [...props, ...common] });
const input = (...props: string[]): ElementFacts => ({ ...none(...props, ...widget), widget: true });
const trigger = (...props: string[]): ElementFacts => ({ ...text(...props), widget: true });

export const catalogue: Catalogue = {
  Alert: text("level", "title"),
  Button: trigger("type", "disabled", "onClick"),
  Caption: text(),
  Checkbox: input(),
  Code: text("language", "lineNumbers", "wrap"),
  Column: block("width", "border"),
  Columns: block("of", "gap", "align", "border"),
  Container: block("border", "height"),
  Divider: none(),
  Empty: block(),
  Exception: none("name", "message", "frame", "stack", "hint", "code", "docs"),
  Expander: block("label", "expanded", "lazy"),
  Form: block("onSubmit", "clearOnSubmit", "enterToSubmit", "border"),
  Fragment: block("runEvery"),
  Header: text("divider"),
  Markdown: text(),
  Metric: none("label", "value", "delta", "deltaColor", "format", "border"),
  MultiSelect: input("options", "format", "max", "placeholder"),
  NumberInput: input("min", "max", "step", "clearable", "placeholder"),
  Progress: none("value", "text"),
  Radio: input("options", "format", "horizontal", "captions"),
  Row: block("gap", "align", "justify"),
  SelectBox: input("options", "format", "clearable", "placeholder"),
  Sidebar: block(),
  Slider: input("min", "max", "step", "format"),
  Subheader: text("divider"),
  SubmitButton: trigger("type", "disabled", "onClick"),
  Tab: block("label", "lazy"),
  Table: none("data", "columns"),
  Tabs: block("labels"),
  Text: text(),
  TextArea: input("placeholder", "maxLength", "rows", "height"),
  TextInput: input("placeholder", "type", "maxLength", "autocomplete"),
  Title: text("divider"),
  Toggle: input(),
};

/** What else "dacapo" exports: names that are values but not elements. */
export const functions: readonly string[] = [
  "rerun",
  "stop",
  "session",
  "query",
  "context",
  "signal",
  "tick",
  "toast",
  "navigate",
  "cache",
  "defineElement",
];
